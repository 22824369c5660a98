package org.wiregraph.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.wiregraph.text.Line;
import org.wiregraph.text.PhraseTable;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Finds names of bodies that no list has, by what the name finder saw and by the heads of bodies'
/// names.
record BodyNames(Line line) {

    private static final Set<String> STOPS = Words.set("namestops.txt");
    private static final Set<String> INSIDE_BODY =
            Set.of("of", "for", "the", "and", "&", "'s", "'");
    private static final Set<String> NEWS = Set.of("news", "agency", "newspaper");
    private static final Set<String> IN_NAMES =
            Set.of("of", "for", "the", "and", "&", "'s", "'", "’s", "on", "in", "to", "without");
    private static final Set<String> CHAMBERS = Set.of("House", "Senate");
    private static final Set<String> COMMITTEES = Set.of("Committee", "Subcommittee");
    private static final int LONGEST = 9;
    private static final Set<String> IN_BODIES =
            Set.of(
                    "central",
                    "national",
                    "supreme",
                    "joint",
                    "strategic",
                    "special",
                    "foreign",
                    "defense",
                    "defence",
                    "security",
                    "air",
                    "american",
                    "european",
                    "african",
                    "islamic",
                    "democratic",
                    "republican",
                    "conservative",
                    "labour",
                    "communist",
                    "northern",
                    "southern",
                    "eastern",
                    "western",
                    "interior",
                    "commerce",
                    "world");

    /// What the name finder takes for a body, where it is more than a known one with words around
    /// it: "U.S. Northern Command" and "Senate Committee on Trade", but not "U.S. State Department"
    /// and "Senate Committee Chairman". "Yonhap News" is Yonhap.
    Optional<Name> seen(Spots.Spot spot, Optional<PhraseTable.Hit<Bodies.Body>> first) {
        int from = first.map(PhraseTable.Hit::to).orElse(spot.from());
        int to = Phrases.nameEnd(line, spot.to());
        if (from >= spot.to() || !isNew(from, spot)) {
            return Optional.empty();
        }
        boolean medium = first.isPresent() && NEWS.contains(line.lower(from));
        String words = medium ? first.get().value().name() : line.text(spot.from(), to);
        Name name = Name.of(spot.from(), to, Name.Kind.BODY, words);
        return Optional.of(
                first.flatMap(hit -> hit.value().country())
                        .or(() -> home(spot.from(), to))
                        .map(name::in)
                        .orElse(name));
    }

    /// "House Transportation and Infrastructure Committee": a committee of Congress.
    Optional<Name> committee(int from) {
        for (int i = from; i < from + LONGEST && CHAMBERS.contains(line.word(from)); i++) {
            if (COMMITTEES.contains(line.word(i)) && i > from + 1) {
                int to = behindOn(i + 1);
                String words = line.text(from, to);
                return Optional.of(Name.of(from, to, Name.Kind.BODY, words).in("United States"));
            }
            boolean part =
                    line.isCapital(i) || line.lower(i).equals("and") || line.word(i).equals(",");
            if (!part
                    || Titles.isHead(line.lower(i))
                    || i > from && CHAMBERS.contains(line.word(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "Committee on Intelligence".
    private int behindOn(int from) {
        int to = line.lower(from).equals("on") && line.isCapital(from + 1) ? from + 2 : from;
        while (to > from && line.isCapital(to) && !Titles.isHead(line.lower(to))) {
            to++;
        }
        return to;
    }

    private boolean isNew(int from, Spots.Spot spot) {
        boolean added = false;
        for (int i = from; i < spot.to(); i++) {
            boolean known = Bodies.named(line, i).isPresent() || Bodies.common(line, i).isPresent();
            if (known && !added || !line.isCapital(i) && !IN_NAMES.contains(line.lower(i))) {
                return false;
            }
            added |= line.lower(i).equals("for") || line.lower(i).equals("on");
        }
        boolean person = Member.isGiven(line.word(spot.to() - 2));
        boolean row =
                Countries.at(line, spot.from())
                        .filter(hit -> line.lower(hit.to()).equals("and"))
                        .isPresent();
        boolean member = PartyTag.isMember(line, spot.to() - 1);
        return !person
                && !member
                && !row
                && !isOpening(spot.from())
                && !Titles.hasHead(line, spot.from(), spot.to());
    }

    /// The body that a run of capitals names by its head: "Ministry of the People's Armed Forces",
    /// "Nuclear Consultative Group".
    Optional<Name> headed(int from, int to, IntUnaryOperator runEnd) {
        int end = isOpening(from) ? 0 : end(from, to, runEnd);
        if (end == 0) {
            return Optional.empty();
        }
        Name name = Name.of(from, end, Name.Kind.BODY, line.text(from, end));
        return Optional.of(partHome(from, end).map(name::in).orElse(name));
    }

    private int end(int from, int to, IntUnaryOperator runEnd) {
        int head = -1;
        for (int i = from; i < to; i++) {
            if (Bodies.HEADS.contains(line.lower(i))) {
                head = i;
            }
        }
        if (head < 0
                || to - from < 2 && !line.lower(to).equals("of")
                || Titles.hasHead(line, head + 1, to)) {
            return 0;
        }
        int end = head + 1;
        int next = end;
        while (next < line.size()
                && INSIDE_BODY.contains(line.lower(next))
                && !line.lower(next).equals("and")) {
            next++;
        }
        boolean more = next > end && line.isCapital(next) && line.lower(end).equals("of");
        int last = more ? partEnd(next, runEnd) : end;
        boolean joined = line.word(last).equals("&") && line.isCapital(last + 1);
        return joined ? runEnd.applyAsInt(last + 1) : last;
    }

    /// A word that begins no name: "The", "Monday", "But".
    private boolean isOpening(int i) {
        return STOPS.contains(line.lower(i)) && !IN_BODIES.contains(line.lower(i));
    }

    /// The country of the body that another is part of: "Central Committee of the Workers' Party".
    private Optional<String> partHome(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Optional<String> home = Bodies.named(line, i).flatMap(hit -> hit.value().country());
            if (home.isPresent()) {
                return home;
            }
        }
        return Optional.empty();
    }

    private int partEnd(int from, IntUnaryOperator runEnd) {
        return Bodies.named(line, from)
                .map(PhraseTable.Hit::to)
                .or(() -> Countries.at(line, from).map(PhraseTable.Hit::to))
                .orElseGet(() -> runEnd.applyAsInt(from));
    }

    /// Iran for "Atomic Energy Organization of Iran".
    Optional<String> home(int from, int to) {
        Optional<String> home = Optional.empty();
        for (int i = from; i < to && home.isEmpty(); i++) {
            home = Countries.at(line, i).map(hit -> hit.value().country());
        }
        return home;
    }
}
