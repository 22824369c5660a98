package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Tells which cues of a line stand in clauses side by side, so that each tells of a statement of
/// its own: "Maes said this, while Vos warned that".
record Beside(Line line, Voices voices, List<Cues.Cue> cues) {

    private static final Set<String> CONTRAST =
            Set.of("while", "but", "whereas", "although", "though");

    /// "Voicing regret, she said ...": the later cue tells what was said.
    boolean isMinor(Cues.Cue cue, Range within) {
        return CueParticiples.isParticiple(line, cue.at())
                && line.dependents(cue.at(), "nsubj").isEmpty()
                && cues.stream()
                        .anyMatch(c ->
                                c.at() > cue.at()
                                        && within.contains(c.at())
                                        && line.head(cue.at()) == c.at());
    }

    /// Where the clause of a second cue begins, if it stands beside that of the first.
    Optional<Integer> apart(Said first, int firstCue, Cues.Cue cue) {
        if (CueParticiples.isBehindComma(line, cue.at()) && line.fine(cue.at()).equals("VBG")) {
            return Optional.empty();
        }
        for (int i = cue.at() - 1; i > Math.max(first.content().from(), cue.at() - 20); i--) {
            if (line.isAny(i, CONTRAST) && !line.isQuoted(i)) {
                return Optional.of(i);
            }
        }
        int end = first.content().to();
        boolean joined = line.is(end + 1, "CCONJ") || line.lower(end + 1).equals("as");
        if (end < cue.at() && line.word(end).equals(",") && joined) {
            return Optional.of(end);
        }
        boolean after = end < cue.at() && line.word(end).equals(",") && opensAt(end, firstCue, cue);
        boolean closed = line.isQuoteMark(end - 1) && line.word(end - 2).equals(",");
        if (closed && end < cue.at() && opensWith(end, cue)) {
            return Optional.of(end);
        }
        if (after || end < cue.at() && line.is(end, "CCONJ") && opensWith(end + 1, cue)) {
            return Optional.of(end);
        }
        boolean beside = line.head(cue.at()) == firstCue && line.relation(cue.at()).equals("conj");
        int from = line.subtree(cue.at()).from();
        return beside && from > firstCue ? Optional.of(from) : Optional.empty();
    }

    /// "While Maes insists that, Vos said this", "Maes, who called it a farce, said this": the main
    /// clause behind the one that a comma ends.
    private boolean opensAt(int comma, int firstCue, Cues.Cue cue) {
        int opening = ReportedEnd.opening(line);
        boolean conceded = opening >= 0 && opening < firstCue;
        List<Integer> subjects = line.dependents(cue.at(), "nsubj");
        boolean relative =
                line.isLabelled(firstCue, "acl") && subjects.contains(line.head(firstCue));
        return relative && WhoSpeaks.isIn(line, firstCue) || conceded && opensWith(comma + 1, cue);
    }

    private boolean opensWith(int from, Cues.Cue cue) {
        return voices.of(line, cue).stream().anyMatch(v -> v.from() == from);
    }
}
