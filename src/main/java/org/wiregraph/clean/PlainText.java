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

    private PlainText() {}

    static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> group = new ArrayList<>();
        text.lines()
                .map(Whitespace::tidy)
                .forEach(line -> {
                    if (line.isEmpty()) {
                        add(group, paragraphs);
                    } else {
                        group.add(line);
                    }
                });
        add(group, paragraphs);
        return paragraphs;
    }

    private static void add(List<String> group, List<Paragraph> paragraphs) {
        List<String> texts = isWrapped(group) ? unwrap(group) : group;
        texts.forEach(line -> paragraphs.add(Paragraph.line(line)));
        group.clear();
    }

    /// Wrapped lines are about equally long and often begin within a sentence.
    private static boolean isWrapped(List<String> lines) {
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
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

    /// A short line that ends a sentence ends its paragraph too.
    private static List<String> unwrap(List<String> lines) {
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
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
