package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;

/// Whom an article has told of so far, for phrases that only count them.
///
/// Example: after "Maes hosted Vos and Solberg in Lima", "the three met again" means all three.
final class Recent {

    private static final Map<String, Integer> COUNTS =
            Map.of("two", 2, "both", 2, "pair", 2, "three", 3, "trio", 3, "four", 4);

    private static final Set<String> LANDS =
            Set.of("country", "nation", "state", "neighbor", "neighbour", "government");

    private static final Set<String> SIDES =
            Set.of("sides", "parties", "foes", "rivals", "enemies", "governments", "neighbors");

    private final Parties parties;
    private final List<List<Actor>> told = new ArrayList<>();
    private List<Actor> before = List.of();
    private int block = -1;

    Recent(Parties parties) {
        this.parties = parties;
    }

    /// A line has been read, and those are who met in it.
    void read(Line done, List<Encounter> encounters) {
        encounters.forEach(e -> told.add(e.participants()));
        before = persons(done, done.size());
        block = done.block();
    }

    /// The persons named before a token, outside quotations.
    private List<Actor> persons(Line some, int end) {
        return parties.named(some, new Range(0, end)).stream()
                .filter(r -> Parties.isPerson(r.actor()) && !some.isQuoted(r.from()))
                .map(Mentions.Ref::actor)
                .distinct()
                .toList();
    }

    /// Those whom "the three" or "both leaders" counts; nobody where no count fits.
    List<Actor> counted(Line here, Range phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (here.lower(i).startsWith("'")) {
                return List.of();
            }
        }
        for (int i = phrase.from(); i < phrase.to() && i < phrase.from() + 2; i++) {
            Integer count = COUNTS.get(here.lower(i));
            boolean definite = here.lower(i).equals("both") || here.lower(i - 1).equals("the");
            if (count != null && definite && isOfLands(here, phrase)) {
                List<Actor> lands = lands(here, phrase.from());
                return lands.size() == count ? lands : List.of();
            }
            if (count != null && definite) {
                List<Actor> named = persons(here, phrase.from());
                List<Actor> sides = sides(here, phrase);
                return named.size() == count
                        ? named
                        : sides.size() == count ? sides : of(here, phrase, count);
            }
        }
        return List.of();
    }

    /// "The two sides": the states and bodies that the sentence has named.
    private List<Actor> sides(Line here, Range phrase) {
        return here.isAny(phrase.to() - 1, SIDES)
                ? parties.named(here, new Range(0, phrase.from())).stream()
                        .filter(r -> r.form() != Actor.Form.DEMONYM)
                        .map(Mentions.Ref::actor)
                        .filter(a ->
                                a.kind() == Actor.Kind.COUNTRY
                                        || a.kind() == Actor.Kind.ORGANIZATION)
                        .distinct()
                        .toList()
                : List.of();
    }

    /// "The two countries" are no persons.
    private static boolean isOfLands(Line here, Range phrase) {
        return LANDS.contains(here.lemma(phrase.to() - 1));
    }

    private List<Actor> lands(Line some, int end) {
        return parties.named(some, new Range(0, end)).stream()
                .map(Mentions.Ref::actor)
                .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                .distinct()
                .toList();
    }

    /// "The ministers", where "EU ministers" met before.
    List<Actor> again(Line here, Range phrase) {
        boolean the = here.lower(phrase.from()).equals("the");
        boolean bare = phrase.to() - phrase.from() == (the ? 2 : 1);
        String noun = here.lower(phrase.to() - 1);
        return told.reversed().stream()
                .flatMap(List::stream)
                .filter(a -> bare && a.kind() == Actor.Kind.GROUP)
                .filter(a -> a.name().toLowerCase(Locale.ROOT).matches(".* " + noun + "( of .*)?"))
                .limit(1)
                .toList();
    }

    /// Those of the sentence before in this paragraph, else those of a meeting told of, else for
    /// "the two leaders" those of the paragraph before.
    private List<Actor> of(Line here, Range phrase, int count) {
        boolean fits = before.size() == count;
        boolean leaders = here.lower(phrase.to() - 1).equals("leaders");
        if (fits && block == here.block()) {
            return before;
        }
        return told.reversed().stream()
                .filter(some -> some.size() == count)
                .findFirst()
                .orElse(leaders && fits && block == here.block() - 1 ? before : List.of());
    }
}
