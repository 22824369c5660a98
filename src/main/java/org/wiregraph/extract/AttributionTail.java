package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Line;

/// What stands behind an attribution: a phrase that belongs to it, or more of what was said.
record AttributionTail(Line line) {

    static final Set<String> LATER = Set.of("after", "before");
    private static final int LONGEST_PHRASE = 8;
    private static final int NEAR = 5;

    /// "“...,” Maes wrote in a letter | on what he had done, adding": up to the comma.
    int pastPhrase(int end) {
        int comma = end;
        while (comma < end + LONGEST_PHRASE && !line.is(comma, "PUNCT") && !line.isTensed(comma)) {
            comma++;
        }
        boolean adds = line.word(comma).equals(",") && line.fine(comma + 1).equals("VBG");
        return adds && Cues.at(line, comma + 1).isPresent() ? comma : end;
    }

    /// "..., she said, to save the port".
    boolean isAim(int rest) {
        return line.lower(rest).equals("to") && line.fine(rest + 1).equals("VB");
    }

    /// "..., she said, six days after the vote".
    boolean isLater(int rest) {
        int unit = rest;
        while (unit < rest + NEAR && !line.isAny(unit, Attribution.UNITS)) {
            unit++;
        }
        return unit < rest + NEAR && line.isAny(unit + 1, LATER);
    }
}
