package org.wiregraph.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.PhraseTable;
import org.wiregraph.text.Words;

/// Names of bodies: those with a name of their own from a list ("the Pentagon"), those that every
/// country has from their head ("foreign ministry").
final class Bodies {

    /// A body by the name used in the graph, and its country where it has one. A shared one is had
    /// by several countries and named after its owner.
    record Body(String name, Optional<String> country, Sharing sharing) {

        boolean isShared() {
            return sharing == Sharing.SHARED;
        }
    }

    /// Whether one body alone has the name.
    enum Sharing {
        OWN,
        SHARED
    }

    private static final String HOUSE = "House of Representatives";
    private static final PhraseTable<Body> NAMED = named();
    private static final PhraseTable<Body> DEPARTMENTS = departments();
    private static final PhraseTable<String> COMMON = common();
    static final Set<String> HEADS = Words.set("bodywords.txt");

    private Bodies() {}

    static Optional<PhraseTable.Hit<Body>> named(Line line, int from) {
        return line.isCapital(from)
                ? NAMED.at(line, from).or(() -> house(line, from))
                : DEPARTMENTS.at(line, from);
    }

    /// "The House passed the bill", not "House members", "the House Rules Committee".
    private static Optional<PhraseTable.Hit<Body>> house(Line line, int at) {
        boolean alone =
                line.word(at).equals("House")
                        && line.lower(at - 1).equals("the")
                        && !line.isNominal(at + 1)
                        && !line.is(at + 1, "ADJ")
                        && !line.isAny(at + 1, Set.of("of", "'s", "’s"));
        return alone
                ? NAMED.get(HOUSE).map(body -> new PhraseTable.Hit<>(at + 1, body))
                : Optional.empty();
    }

    /// A body that every country has, as the line names it: "defense ministry".
    static Optional<PhraseTable.Hit<String>> common(Line line, int from) {
        return COMMON.at(line, from);
    }

    static boolean isKnown(String name) {
        return NAMED.get(name).isPresent();
    }

    /// Is it a body with a name of its own that no country has: an alliance, a militia, an agency?
    static boolean isOfNone(String name) {
        return NAMED.get(name)
                .filter(body -> body.country().isEmpty() && !body.isShared())
                .isPresent();
    }

    private static PhraseTable<Body> named() {
        PhraseTable<Body> table = new PhraseTable<>(PhraseTable.Capitals.MATTER);
        for (String line : Words.lines("bodies.txt")) {
            String[] cells = line.split("\\|", -1);
            Optional<String> country =
                    cells[2].matches("[-*]") ? Optional.empty() : Optional.of(cells[2]);
            Sharing sharing = cells[2].equals("*") ? Sharing.SHARED : Sharing.OWN;
            Body body = new Body(cells[0], country, sharing);
            table.add(cells[0], body);
            for (String other : cells[1].split(";")) {
                if (!other.isBlank()) {
                    table.add(other, body);
                }
            }
        }
        return table;
    }

    /// "State Department", which some papers write in lower case.
    private static PhraseTable<Body> departments() {
        PhraseTable<Body> table = new PhraseTable<>(PhraseTable.Capitals.MATTER);
        for (String line : Words.lines("bodies.txt")) {
            String[] cells = line.split("\\|", -1);
            for (String other : cells[1].split(";")) {
                if (other.matches("\\w+ Department")) {
                    Optional<String> country = Optional.of(cells[2]);
                    table.add(
                            other.toLowerCase(Locale.ROOT),
                            new Body(cells[0], country, Sharing.OWN));
                }
            }
        }
        return table;
    }

    private static PhraseTable<String> common() {
        PhraseTable<String> table = new PhraseTable<>(PhraseTable.Capitals.IGNORED);
        for (String line : Words.lines("commonbodies.txt")) {
            table.add(line, line);
        }
        return table;
    }
}
