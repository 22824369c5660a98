package org.wiregraph.extract;

import java.util.List;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds where those hit by a measure begin: after "on" or "against", or after what it is for.
final class MeasureTarget {

    private static final Set<String> ON = Set.of("on", "against", "upon");
    private static final Set<String> AIMED = Words.section("sanctionwords.txt", "aimed");
    private static final Set<String> PURPOSES = Words.section("sanctionwords.txt", "purposes");
    private static final Set<String> DEEDS = Words.section("sanctionwords.txt", "deeds");
    private static final Set<String> STOPS = Set.of("which", "that", "who", ";", "\"", ":", "as");
    private static final int REACH = 16;

    private MeasureTarget() {}

    /// The token where those hit by the measure begin, after "on", "against" or "aimed at"; or -1.
    static int of(Line line, int measure, List<Dated> dates) {
        int i = measure + 1;
        int end = Math.min(line.end(), measure + REACH);
        while (i < end) {
            if (i == measure + 1 && line.isQuoteMark(i)) {
                i++;
            }
            if (line.word(i).equals("(")) {
                i = closing(line, i);
            }
            if (i <= measure + 2 && Measures.isHolder(line, i) && line.lower(i + 1).equals("of")) {
                return i + 2;
            }
            int at = i;
            boolean dated = dates.stream().anyMatch(d -> d.from() <= at + 1 && at < d.to());
            if (!dated && ON.contains(line.lower(i))) {
                return isOfOther(line, i, measure) ? -1 : i + 1;
            }
            if (line.word(i).equals(",") && isPartly(line, i + 1)) {
                return i + 3;
            }
            int purpose = purpose(line, i);
            if (purpose > 0) {
                return purpose;
            }
            if (AIMED.contains(line.lower(i))) {
                return line.lower(i + 1).equals("at") ? i + 2 : i + 1;
            }
            if (!dated && stops(line, i)) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    /// "(Sanctions), including on Libya's banks".
    private static boolean isPartly(Line line, int i) {
        return line.isAny(i, Set.of("including", "notably", "mainly", "chiefly"))
                && ON.contains(line.lower(i + 1));
    }

    /// "Sanctions over its attack on two ports": "on" goes with another noun.
    private static boolean isOfOther(Line line, int on, int measure) {
        int noun = on - 1;
        return noun > measure && line.is(noun, "NOUN") && DEEDS.contains(line.lemma(noun));
    }

    /// "(Sanctions) aimed at starving Libya of cash", "(sanctions) to punish Libya": the object of
    /// what they are for; or -1.
    private static int purpose(Line line, int i) {
        boolean at = line.lower(i).equals("aimed") && line.lower(i + 1).equals("at");
        boolean to =
                line.isAny(i, Set.of("designed", "intended", "meant"))
                        && line.lower(i + 1).equals("to");
        int verb = at || to ? i + 2 : line.lower(i).equals("to") ? i + 1 : -1;
        boolean end = PURPOSES.contains(line.lemma(verb)) || PURPOSES.contains(line.lower(verb));
        return verb > 0 && end ? verb + 1 : -1;
    }

    private static boolean stops(Line line, int i) {
        boolean verb =
                line.is(i, "VERB")
                        && !Measures.isHolder(line, i)
                        && !line.isAny(i, Measures.IMPOSED);
        boolean clause = STOPS.contains(line.lower(i)) || line.is(i, "SCONJ");
        boolean comma = line.word(i).equals(",") && ON.contains(line.lower(i + 1));
        return verb || clause || comma || line.lower(i).equals("and") && !joinsMeasure(line, i);
    }

    /// "Sanctions and an arms embargo", not "sanctions and a vote".
    private static boolean joinsMeasure(Line line, int and) {
        for (int i = and + 1; i < Math.min(line.size(), and + 5); i++) {
            if (Measures.isAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static int closing(Line line, int open) {
        for (int i = open; i < Math.min(line.size(), open + 20); i++) {
            if (line.word(i).equals(")")) {
                return i;
            }
        }
        return open;
    }
}
