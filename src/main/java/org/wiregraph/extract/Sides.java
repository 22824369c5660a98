package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds the sides that words with hyphens name before a noun.
///
/// Example: Chad and Mali in "the Chad-Mali talks", Norway and South Sudan in "Norway-South Sudan
/// talks", Maes and Vos in "the second Maes-Vos summit", both Koreas in "the inter-Korean summit".
record Sides(Parties parties) {

    private static final Pattern HYPHEN = Pattern.compile("[-\u2013]");
    private static final Pattern PAIR = Pattern.compile("\\p{Lu}.*[-\u2013]\\p{Lu}.*");
    private static final Map<String, List<String>> WORDS = words();
    private static final Map<String, String> COUNTRIES = countries();
    private static final Set<String> FAMILY_FIRST = Set.copyOf(Words.lines("surnames-first.txt"));
    private static final int NEAR = 4;
    private static final int LONGEST_NAME = 2;

    /// The sides in order; none where one of them is unknown.
    List<Actor> before(Line line, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - NEAR) && isInside(line, i); i--) {
            List<String> known = WORDS.get(line.lower(i));
            if (known != null) {
                return known.stream().map(parties::country).toList();
            }
            if (PAIR.matcher(line.word(i)).matches()) {
                return named(line, i, noun);
            }
        }
        return List.of();
    }

    private static boolean isInside(Line line, int i) {
        return line.isNominal(i) || line.is(i, "ADJ");
    }

    private List<Actor> named(Line line, int pair, int noun) {
        String[] parts = HYPHEN.split(line.word(pair));
        List<Actor> sides = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int part = i;
            int last = parts.length - 1;
            Stream<String> readings =
                    part == 0
                            ? before(line, pair, parts[part])
                            : part == last
                                    ? behind(line, pair, noun, parts[part])
                                    : Stream.of(parts[part]);
            Optional<Actor> side = readings.flatMap(name -> of(name).stream()).findFirst();
            if (side.isEmpty() || sides.contains(side.get())) {
                return List.of();
            }
            sides.add(side.get());
        }
        return sides.size() > 1 ? sides : List.of();
    }

    /// "North Korea", "Korea": the longest reading first.
    private static Stream<String> before(Line line, int pair, String part) {
        List<String> readings = new ArrayList<>(List.of(part));
        for (int i = pair - 1; i >= Math.max(0, pair - LONGEST_NAME) && line.isCapital(i); i--) {
            readings.addFirst(line.word(i) + " " + readings.getFirst());
        }
        return readings.stream();
    }

    private static Stream<String> behind(Line line, int pair, int noun, String part) {
        List<String> readings = new ArrayList<>(List.of(part));
        for (int i = pair + 1; i < noun && line.isCapital(i); i++) {
            readings.addFirst(readings.getFirst() + " " + line.word(i));
        }
        return readings.stream();
    }

    private Optional<Actor> of(String name) {
        return parties.most(a -> isCalled(a, name))
                .or(() -> Optional.ofNullable(COUNTRIES.get(name)).map(parties::country));
    }

    private static boolean isCalled(Actor actor, String name) {
        boolean fits =
                actor.kind() == Actor.Kind.COUNTRY
                        || Parties.isPerson(actor)
                        || actor.kind() == Actor.Kind.ORGANIZATION;
        return fits
                && actor.members().isEmpty()
                && (actor.name().equals(name)
                        || Parties.isPerson(actor) && isFamily(actor.name(), name)
                        || actor.mentions().stream().anyMatch(m -> m.text().equals(name)));
    }

    private static boolean isFamily(String whole, String name) {
        return whole.endsWith(" " + name)
                || FAMILY_FIRST.contains(name) && whole.startsWith(name + " ");
    }

    /// The words that name both sides at once.
    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new HashMap<>();
        for (String row : Words.section("meetingwords.txt", "both sides")) {
            String[] cells = row.split(" = ");
            words.put(cells[0], List.of(cells[1].split(", ")));
        }
        return words;
    }

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (String row : Words.lines("countries.tsv")) {
            String[] cells = row.split("\t", -1);
            Stream.of(cells[0], cells[1], cells[2])
                    .flatMap(names -> Arrays.stream(names.split("\\|")))
                    .filter(name -> !name.isBlank())
                    .forEach(name -> countries.putIfAbsent(name, cells[0]));
        }
        return countries;
    }
}
