package org.wiregraph.clean;

import java.util.ArrayList;
import java.util.List;

/// Cuts plain text into paragraphs. A line is a paragraph, whether or not blank lines part them;
/// only text that was wrapped at a fixed width is joined again.
final class PlainText {

    private static final int WIDEST_WRAP = 100;
    private static final int NARROWEST_WRAP = 45;
    private static final int FULL = 60;
    private static final int GOES_ON = 30;

    /// Where other lines show that a text is wrapped, a joint is one that the width asked for.
    private static final int FORCED = 85;

    private final List<List<String>> groups;
    private final int width;

    private PlainText(List<List<String>> groups) {
        this.groups = groups;
        width =
                groups.stream()
                        .filter(PlainText::isWrapped)
                        .mapToInt(PlainText::widest)
                        .max()
                        .orElse(0);
    }

    static List<Paragraph> paragraphs(String text) {
        return new PlainText(groups(text)).paragraphs();
    }

    /// The lines that stand together, without blank ones.
    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String raw : text.lines().toList()) {
            String line = Whitespace.tidy(raw);
            if (!line.isEmpty()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        groups.add(group);
        return groups;
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<String> group : groups) {
            boolean wrapped = isWrapped(group) || isForced(group);
            List<String> texts = wrapped ? unwrap(group) : group;
            texts.forEach(line -> paragraphs.add(Paragraph.line(Whitespace.tidy(line))));
        }
        return paragraphs;
    }

    /// Wrapped lines are about equally long and often begin within a sentence.
    private static boolean isWrapped(List<String> lines) {
        int widest = widest(lines);
        if (lines.size() < 2 || widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return false;
        }
        long full =
                lines.stream()
                        .limit(lines.size() - 1L)
                        .filter(line -> line.length() * 100 >= widest * FULL)
                        .count();
        long goOn = lines.stream().skip(1).filter(l -> Character.isLowerCase(l.charAt(0))).count();
        int joints = lines.size() - 1;
        return full * 100 >= joints * 80L && goOn * 100 >= joints * (long) GOES_ON;
    }

    /// Whether each line but the last had no room for the next word, in a text that is wrapped.
    private boolean isForced(List<String> lines) {
        if (width == 0 || lines.size() < 2 || widest(lines) > width) {
            return false;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            String next = lines.get(i + 1);
            int space = next.indexOf(' ');
            int needed = lines.get(i).length() + 1 + (space < 0 ? next.length() : space);
            if (needed * 100 < width * FORCED || Shape.endsSentence(lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static int widest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    /// A short line that ends a sentence ends its paragraph too.
    private static List<String> unwrap(List<String> lines) {
        int widest = widest(lines);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            if (line.length() * 100 < widest * FULL && Shape.endsSentence(line)) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        return paragraphs;
    }
}
