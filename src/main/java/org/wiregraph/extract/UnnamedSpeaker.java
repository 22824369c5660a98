package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds speakers of whom an article gives no name, in its own words.
///
/// Example: "a senior official", "two diplomats", "the head of the port authority", "another", "a
/// former Department of State official", who is not the department.
record UnnamedSpeaker(Parties parties) {

    private static final Set<String> UNNAMED = Words.set("groups.txt");
    private static final Set<String> MORE_UNNAMED = Words.section("speechwords.txt", "speakers");
    private static final Set<String> NONE = Set.of("few", "no", "neither");
    private static final Set<String> OWNED = Set.of("office", "campaign", "camp", "team");
    private static final Set<String> NAMELESS = Set.of("unnamed", "anonymous", "unidentified");
    private static final Set<String> ONE = Set.of("one", "another");
    private static final Set<String> SHARE = Words.section("speechwords.txt", "share");
    private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that", "whose");
    private static final Set<String> BODIES = Words.set("bodywords.txt");
    private static final Set<String> ALL = Set.of("all", "both");
    private static final int LONGEST_GROUP = 14;

    /// "Officials", "Iranian media", but "state media" are a body.
    static boolean isWord(Line line, int head) {
        boolean more = MORE_UNNAMED.contains(line.lower(head));
        boolean state = more && line.lower(head - 1).equals("state");
        return UNNAMED.contains(line.lower(head)) || more && !state;
    }

    /// The speaker with this head.
    Optional<Actor> of(Line line, int head, Range range) {
        boolean of = line.lower(head + 1).equals("of");
        boolean nobody = line.isAny(head - 1, NONE);
        boolean one = line.isAny(head, ONE) && !line.is(head - 1, "PROPN") && !nobody;
        if (one && !isModifier(line, head + 1) || of && line.isAny(head, SHARE)) {
            return share(line, head, range);
        }
        int from = withOwner(line, modified(line, head, range.from()), range.from());
        boolean owned =
                OWNED.contains(line.lower(head))
                        && (line.lower(head - 1).startsWith("'") || line.is(head - 1, "PROPN"));
        int to = owned ? head + 1 : end(line, head, range);
        boolean told = of && to > head + 2 || isInCharge(line, head);
        boolean role =
                Identity.isRole(line, head)
                        && !line.isAny(head - 1, NAMELESS)
                        && !told
                        && withOwner(line, from, range.from()) == from;
        if (!owned && (!isWord(line, head) || role)) {
            return Optional.empty();
        }
        boolean named = line.isCapital(head) && line.isCapital(to);
        boolean title = named || line.is(to, "PROPN") && !line.fine(head).equals("NNS");
        boolean fits = head < to && to - from <= LONGEST_GROUP && !title;
        return fits && !line.isAny(from, NONE)
                ? Optional.of(group(line, new Range(joined(line, from, range.from()), to)))
                : Optional.empty();
    }

    /// "A former Department of State official": the tree takes the department for the head.
    Optional<Actor> behindBody(Line line, int head, Range range) {
        return parties.named(line, head)
                .filter(ref -> !Parties.isPerson(ref.actor()) && ref.from() >= range.from())
                .map(Mentions.Ref::to)
                .filter(role -> role < range.to() && role > head + 1 && line.is(role, "NOUN"))
                .filter(role -> isWord(line, role) && !BODIES.contains(line.lower(role)))
                .filter(role -> !line.is(role + 1, "PROPN"))
                .map(role -> {
                    int from = parties.named(line, head).orElseThrow().from();
                    return group(line, new Range(modified(line, from, range.from()), role + 1));
                });
    }

    /// "The admiral in charge of the fleet".
    private static boolean isInCharge(Line line, int head) {
        return line.lower(head + 1).equals("in") && line.lower(head + 2).equals("charge");
    }

    /// "One told", "another of the reporters said", "a majority of residents said".
    private Optional<Actor> share(Line line, int head, Range range) {
        int to = line.lower(head + 1).equals("of") ? end(line, head, range) : head + 1;
        boolean people =
                isWord(line, Phrases.head(line, new Range(head + 2, Math.max(to, head + 2))));
        return to == head + 1 || people
                ? Optional.of(group(line, new Range(head, to)))
                : Optional.empty();
    }

    private static boolean isModifier(Line line, int i) {
        return line.isNominal(i) || line.is(i, "ADJ") || line.is(i, "DET") || line.is(i, "NUM");
    }

    private Actor group(Line line, Range range) {
        return parties.unnamed(line, range, Actor.Kind.GROUP);
    }

    static int modified(Line line, int head, int first) {
        int from = head;
        while (from > first && MODIFIERS.contains(line.token(from - 1).tag())) {
            from--;
        }
        return from;
    }

    /// "Military and government officials": with the modifiers that "and" joins.
    private static int joined(Line line, int from, int first) {
        int and = from - 1;
        boolean joins =
                and > first
                        && line.lower(and).equals("and")
                        && (line.is(and - 1, "ADJ") || line.fine(and - 1).equals("NN"))
                        && line.relation(and - 1).equals("amod");
        return joins ? modified(line, and, first) : from;
    }

    /// "Maes's lawyers", "the mayor's office": with whose they are; "all sides".
    private static int withOwner(Line line, int from, int first) {
        if (from > first && line.isAny(from - 1, ALL)) {
            return from - 1;
        }
        boolean owned = from - 1 > first && line.lower(from - 1).startsWith("'");
        return owned && line.isNominal(from - 2) ? modified(line, from - 1, first) : from;
    }

    private static int end(Line line, int head, Range range) {
        int to = head + 1;
        int last = Math.min(Phrases.startingAt(line, head).to(), range.to());
        while (to < last && !line.isAny(to, RELATIVE) && !isDated(line, to)) {
            to++;
        }
        return to;
    }

    /// "Prosecutors in 2010", "a judge this week".
    private static boolean isDated(Line line, int i) {
        boolean when = CalendarWords.isDateWord(line.lower(i + 1));
        if (CalendarWords.isDateWord(line.lower(i)) || line.is(i, "DET") && when) {
            return true;
        }
        return line.is(i, "ADP")
                && (line.is(i + 1, "NUM") || CalendarWords.isDateWord(line.lower(i + 1)));
    }
}
