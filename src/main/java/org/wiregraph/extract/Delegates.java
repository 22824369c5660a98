package org.wiregraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Who takes part where a noun phrase names no person: a country or body, somebody named before, or
/// a group in the article's words.
///
/// Example: "Peruvian and Chilean negotiators" are the two countries, "officials in Lima" are a
/// group, "his Peruvian and Chilean counterparts" two of them.
final class Delegates {

    private static final Set<String> PEOPLE = Words.section("meetingwords.txt", "people");
    private static final Set<String> SENT = Words.section("meetingwords.txt", "sent");
    private static final Set<String> UNOFFICIAL = Words.section("meetingwords.txt", "unofficial");
    private static final Set<String> FROM = Set.of("from", "of");
    private static final Set<String> NAMELESS =
            Set.of(
                    "two", "three", "four", "both", "sides", "same", "what", "and", "these",
                    "those", "some", "many", "any", "no", "own");
    private static final int LONGEST = 14;

    private final Parties parties;

    Delegates(Parties parties) {
        this.parties = parties;
    }

    /// A noun for people who meet on behalf of others.
    static boolean isPeople(Line line, int head) {
        return PEOPLE.contains(line.lemma(head)) || PEOPLE.contains(line.lower(head));
    }

    List<Actor> of(Line line, int head, Range whole) {
        boolean people = isPeople(line, head);
        // "The advisers": who they are is a guess where nothing counts them.
        boolean plural = people && line.fine(head).endsWith("S");
        boolean open = line.lemma(head).equals("counterpart") || plural;
        List<Actor> known =
                open
                        ? List.of()
                        : parties.of(line, new Range(head, head + 1))
                                .map(parties::members)
                                .orElse(List.of());
        boolean persons = known.stream().allMatch(Parties::isPerson);
        boolean certain = known.stream().allMatch(Delegates::acts) && !known.isEmpty();
        if (certain && (persons || !people)) {
            return known;
        }
        return people ? people(line, head, whole) : List.of();
    }

    private List<Actor> people(Line line, int head, Range phrase) {
        Range whole = new Range(phrase.from(), beforePlace(line, head, phrase.to()));
        List<Mentions.Ref> lands =
                parties.named(line, new Range(whole.from(), head)).stream()
                        .filter(r -> r.actor().kind() == Actor.Kind.COUNTRY)
                        .toList();
        if (lands.size() > 1 && line.lemma(head).equals("counterpart")) {
            return lands.stream().map(r -> counterpart(line, r)).toList();
        }
        List<Actor> sides = sides(line, head, whole);
        if (sides.size() > 1 && lands.size() == 1) {
            return sides;
        }
        if (lands.size() > 1 && !line.isAny(head - 1, UNOFFICIAL)) {
            return lands.stream().map(Mentions.Ref::actor).distinct().toList();
        }
        List<Actor> theirs = theirs(line, whole.from());
        if (theirs.size() > 1) {
            return theirs;
        }
        boolean sent = SENT.contains(line.lemma(head)) && line.isAny(head + 1, FROM);
        List<Actor> homes = sent ? homes(line, head, whole) : List.of();
        if (homes.size() > 1) {
            return homes;
        }
        int from = past(line, whole.from(), head);
        while (from < head && (line.is(from, "DET") || line.is(from, "PRON"))) {
            from++;
        }
        boolean bare = whole.to() - from == 1 || line.isAny(from, NAMELESS);
        boolean lengthy = whole.to() - from > LONGEST;
        return bare || lengthy
                ? List.of()
                : List.of(parties.group(line, new Range(from, whole.to())));
    }

    /// "Peruvian and rebel negotiators", "U.S. and Houthi envoys": a country and the other side.
    private List<Actor> sides(Line line, int head, Range whole) {
        Optional<Mentions.Ref> first =
                parties.named(line, whole.from())
                        .filter(r -> r.actor().kind() == Actor.Kind.COUNTRY)
                        .filter(r -> line.lower(r.to()).equals("and") && r.to() + 1 < head);
        return first.map(
                        r -> {
                            int second = r.to() + 1;
                            Actor other =
                                    parties.named(line, second)
                                            .filter(o -> o.to() == head)
                                            .map(Mentions.Ref::actor)
                                            .filter(a -> a.kind() == Actor.Kind.ORGANIZATION)
                                            .orElseGet(() ->
                                                    parties.group(
                                                            line, new Range(second, whole.to())));
                            return List.of(r.actor(), other);
                        })
                .orElse(List.of());
    }

    /// "Diplomats of both sides | in Lima": where they met; "officials in Lima" are of there.
    private static int beforePlace(Line line, int head, int end) {
        if (!line.isAny(head + 1, FROM)) {
            return end;
        }
        int in = line.find(head + 2, Set.of("in"));
        return in > 0 && in < end ? in : end;
    }

    /// "Peru and Chile ... their leaders": the countries whose leaders they are.
    private List<Actor> theirs(Line line, int from) {
        return line.lower(from).equals("their")
                ? parties.of(line, new Range(from, from + 1)).map(parties::members).stream()
                        .flatMap(List::stream)
                        .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                        .toList()
                : List.of();
    }

    /// "Envoys from Peru and Chile": the countries that sent them.
    private List<Actor> homes(Line line, int head, Range whole) {
        return parties.named(line, new Range(head + 1, Math.max(head + 1, whole.to()))).stream()
                .map(Mentions.Ref::actor)
                .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                .distinct()
                .toList();
    }

    /// "The two countries' ministers": those who own them are no part of the name.
    private static int past(Line line, int from, int head) {
        boolean counted = line.isAny(from, NAMELESS) || line.isAny(from + 1, NAMELESS);
        for (int i = from; i < head && counted; i++) {
            if (line.lower(i).startsWith("'")) {
                return i + 1;
            }
        }
        return from;
    }

    /// "British, French and German counterparts": one for each adjective.
    private Actor counterpart(Line line, Mentions.Ref land) {
        String words = line.joined(land.from(), land.to()) + " counterpart";
        return parties.group(words, line.span(land.from(), land.to()));
    }

    /// Whether an actor may meet somebody: not a place, and not people of no office.
    static boolean acts(Actor actor) {
        return switch (actor.kind()) {
            case PERSON, COUNTRY, ORGANIZATION -> true;
            case PLACE -> false;
            case GROUP -> {
                String name = actor.name().toLowerCase(Locale.ROOT);
                yield PEOPLE.stream().anyMatch(name::contains)
                        && NAMELESS.stream().noneMatch(n -> List.of(name.split(" ")).contains(n));
            }
        };
    }
}
