package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Report.Form;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Gives quoted sentences without a cue of their own to the speaker before them, or to the one
/// after them where the quotation runs on.
final class Continuation {

    private final List<Line> lines;
    private final List<Speech.Said> said;

    Continuation(List<Line> lines, List<Speech.Said> said) {
        this.lines = lines;
        this.said = said;
    }

    List<Speech.Said> complete() {
        List<Speech.Said> all = new ArrayList<>(said);
        for (Line line : lines) {
            if (isQuotation(line) && all.stream().noneMatch(s -> s.line() == line)) {
                before(all, line).or(() -> after(line)).ifPresent(s -> all.add(continued(line, s)));
            }
        }
        all.sort(Comparator.comparingInt(s -> s.line().index()));
        return all;
    }

    private static boolean isQuotation(Line line) {
        return line.size() > 3 && Speech.form(line, new Range(0, line.end())) == Form.DIRECT;
    }

    /// The statement of the line just before in the same paragraph.
    private static Optional<Speech.Said> before(List<Speech.Said> all, Line line) {
        return all.stream()
                .filter(s ->
                        s.line().index() == line.index() - 1 && s.line().block() == line.block())
                .reduce((first, second) -> second);
    }

    /// The statement of the next line or paragraph, where it goes on quoting.
    private Optional<Speech.Said> after(Line line) {
        return said.stream()
                .filter(s -> s.line().index() == line.index() + 1 && s.form() == Form.DIRECT)
                .findFirst();
    }

    private static Speech.Said continued(Line line, Speech.Said by) {
        return new Speech.Said(
                line,
                by.speaker(),
                "",
                new Range(0, line.size()),
                Form.DIRECT,
                by.addressee(),
                by.relayedBy(),
                by.when(),
                "quotation goes on");
    }
}
