package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;

/// Gives quoted sentences without a cue of their own to the speaker before them, or to the one
/// after them where the quotation runs on.
final class Continuation {

    private final List<Line> lines;
    private final List<Said> said;
    private final List<Said> headings;

    /// The `headings` say nothing themselves but open a quotation: "According to Maes:".
    Continuation(List<Line> lines, List<Said> said, List<Said> headings) {
        this.lines = lines;
        this.said = said;
        this.headings = headings;
    }

    List<Said> complete() {
        Map<Integer, Said> last = new HashMap<>();
        Map<Integer, Said> first = new HashMap<>();
        for (Said s : said) {
            last.put(s.line().index(), s);
            first.putIfAbsent(s.line().index(), s);
        }
        headings.forEach(h -> last.putIfAbsent(h.line().index(), h));
        List<Said> all = new ArrayList<>(said);
        for (Line line : lines) {
            boolean opens = isOpen(line) && !SpokenLine.isQuotation(line) && isLong(line);
            if (opens && !last.containsKey(line.index())) {
                next(first, line).map(s -> s.moved(line, "quotation goes on")).ifPresent(all::add);
            }
            if (SpokenLine.isQuotation(line) && !last.containsKey(line.index())) {
                runningOn(first, line)
                        .or(() -> before(last, line))
                        .or(() -> after(first, line))
                        .map(s -> s.moved(line, "quotation goes on"))
                        .ifPresent(s -> {
                            last.put(line.index(), s);
                            all.add(s);
                        });
            }
        }
        all.sort(Comparator.comparingInt(s -> s.line().index()));
        return all;
    }

    /// "The port is “a mess. It is shut,” she said": what she says begins in the line before.
    private Optional<Said> next(Map<Integer, Said> first, Line line) {
        return Optional.ofNullable(first.get(line.index() + 1))
                .filter(s -> s.line().block() == line.block())
                .filter(s -> s.content().from() <= 1 && s.line().isQuoted(1));
    }

    private static boolean isLong(Line line) {
        return line.isQuoted(line.size() - 2)
                && !line.isQuoted(0)
                && !line.isQuoted(1)
                && line.find(0, Set.of(":")) < 0;
    }

    /// The statement of the line just before, in the same paragraph, or at its end where a
    /// paragraph follows that is quoted as a whole.
    private Optional<Said> before(Map<Integer, Said> last, Line line) {
        return Optional.ofNullable(last.get(line.index() - 1))
                .filter(s -> s.line().block() == line.block() || isOpen(s.line()) || isWhole(line));
    }

    /// Are all the lines of the paragraph quoted?
    private boolean isWhole(Line line) {
        return lines.stream()
                .filter(l -> l.block() == line.block())
                .allMatch(SpokenLine::isQuotation);
    }

    private static boolean isOpen(Line line) {
        int end = line.size() - 1;
        return line.isQuoted(end) && !line.isQuoteMark(end) || line.word(end).equals(":");
    }

    /// In a paragraph whose quotation runs on into the next one, whoever speaks at the end of it.
    private Optional<Said> runningOn(Map<Integer, Said> first, Line line) {
        int next = line.index() + 1;
        while (next < lines.size() && lines.get(next).block() == line.block()) {
            next++;
        }
        return isOpen(lines.get(next - 1)) ? after(first, line) : Optional.empty();
    }

    /// The statement of a line soon after, where all between is one quotation: it runs on into a
    /// paragraph that opens it anew while it was not closed.
    private Optional<Said> after(Map<Integer, Said> first, Line line) {
        for (int i = line.index() + 1; i < lines.size(); i++) {
            Line next = lines.get(i);
            Line last = lines.get(i - 1);
            boolean runs = isOpen(last) && SpokenLine.isQuotation(last) && next.isQuoteMark(0);
            if (next.block() != last.block() && !runs) {
                return Optional.empty();
            }
            if (first.containsKey(i)) {
                return Optional.of(first.get(i))
                        .filter(s -> s.content().from() <= 1 && next.isQuoted(1));
            }
            if (!SpokenLine.isQuotation(next)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
