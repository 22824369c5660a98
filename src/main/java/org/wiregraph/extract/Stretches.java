package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// The stretches of a line whose speech is read apart: what stands between semicolons, and behind a
/// colon where another one speaks.
record Stretches(Line line, Voices voices, List<Cues.Cue> cues) {

    List<Range> all() {
        List<Range> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.end(); i++) {
            boolean splits = i == line.end() || isApart(i) || opens(from, i);
            if (splits && i > from) {
                stretches.add(new Range(from, i));
                from = i + 1;
            }
        }
        return stretches;
    }

    /// A semicolon, but not one between parts of a list: "more ships; new planes; and men".
    private boolean isApart(int semicolon) {
        int next = line.find(semicolon + 1, Set.of(";"));
        Range rest = new Range(semicolon + 1, next < 0 ? line.end() : next);
        return line.word(semicolon).equals(";")
                && !line.isQuoted(semicolon)
                && (Attribution.isClause(line, rest)
                        || Attribution.hasQuote(line, rest.from(), rest.to()));
    }

    /// "The army denied it: Maes called ...": a colon behind which somebody else speaks.
    private boolean opens(int from, int colon) {
        boolean set =
                line.word(colon).equals(":") && !line.isQuoted(colon) && !line.isQuoted(colon + 1);
        boolean told =
                cues.stream()
                        .filter(c -> from <= c.at() && c.at() < colon)
                        .anyMatch(c -> c.is(Cues.Shape.CLAUSE, Cues.Shape.SOURCE));
        return set
                && !told
                && cues.stream()
                        .filter(c -> c.at() > colon)
                        .flatMap(c -> voices.of(line, c).stream())
                        .anyMatch(v -> v.from() == colon + 1);
    }
}
