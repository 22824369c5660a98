package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Knows what can be hit by sanctions: people, bodies and goods, whatever belongs to a state, and
/// whoever stands in the plural right after "sanctions on".
final class TargetKinds {

    private static final Set<String> NOBODY = Words.section("sanctionwords.txt", "nobody");
    private static final Set<String> HIT = Words.section("sanctionwords.txt", "hit");
    private static final Set<String> QUANTITIES = Words.section("sanctionwords.txt", "quantities");
    private static final Set<String> GOODS = Words.section("sanctionwords.txt", "goods");
    private static final Set<String> TRAFFIC = Words.section("sanctionwords.txt", "traffic");
    private static final Set<String> MATTERS = Words.section("sanctionwords.txt", "matters");
    private static final Set<String> KEEPING_OUT = Set.of("ban", "restriction", "control", "curb");
    private static final Set<String> ON = Set.of("on", "against", "upon");

    private final Parties parties;

    TargetKinds(Scene scene) {
        this.parties = scene.parties();
    }

    /// Whether the words name anybody that sanctions can hit.
    boolean canBeHit(Line line, Range range) {
        if (range.to() == range.from() + 1 && line.isAny(range.from(), NOBODY)) {
            return false;
        }
        boolean hit = false;
        for (int i = range.from(); i < range.to() && !hit && !isPlaced(line, i); i++) {
            boolean ends = i + 1 == range.to() || !line.isNominal(i + 1) || line.is(i + 1, "PRON");
            boolean head =
                    HIT.contains(line.lemma(i))
                            || TRAFFIC.contains(line.lemma(i))
                            || GOODS.contains(line.lemma(i));
            hit = head || ends && (line.is(i, "PROPN") || line.is(i, "NUM"));
        }
        return hit || owned(line, range) || isPlural(line, range);
    }

    /// Where the words only say where those hit are: "in Minsk".
    private static boolean isPlaced(Line line, int i) {
        boolean many = line.lower(i).equals("of") && QUANTITIES.contains(line.lower(i - 1));
        return line.is(i, "ADP") && !many && !TargetPhrase.isHedge(line, i);
    }

    /// "Iran's economy", "North Korea's shipping and banking".
    private boolean owned(Line line, Range range) {
        return parties.named(line, range).stream()
                .anyMatch(r ->
                        r.actor().kind() == Actor.Kind.COUNTRY
                                && line.lower(r.to()).startsWith("'"));
    }

    /// "(Sanctions against) cronies of", "(sanctions on) Libyan interests": any plural right after
    /// the preposition but what they are about or based on.
    private boolean isPlural(Line line, Range range) {
        int head = Phrases.head(line, range);
        return line.isAny(range.from() - 1, ON)
                && line.fine(head).equals("NNS")
                && !MATTERS.contains(line.lemma(head))
                && !KEEPING_OUT.contains(line.lemma(range.from() - 2))
                && Measures.hasAny(line);
    }
}
