package org.wiregraph.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Block.Label;

/// How the labels of articles compare with those of their gold, counted in words and in lines.
///
/// Both texts are compared by their letters and digits alone, so that joined lines and mended
/// characters do not part them.
final class BlockFigures {

    private final Map<Label, Map<Label, Integer>> words = new EnumMap<>(Label.class);
    private final List<String> mistakes = new ArrayList<>();
    private int lines;
    private int right;

    /// Adds an article. A line of the gold may be the opening words of a block; its label then
    /// holds until the next line.
    void add(BlockGold gold, Article article) {
        List<Label> found = labels(article);
        String letters = letters(article.text());
        int at = 0;
        Label label = Label.BODY;
        int[] begins = new int[gold.labelled().size()];
        Label[] wanted = new Label[letters.length()];
        for (int i = 0; i < begins.length; i++) {
            String opening = letters(gold.labelled().get(i).text());
            begins[i] = letters.indexOf(opening, at);
            if (begins[i] < 0) {
                throw new AssertionError(gold.name() + " lost " + gold.labelled().get(i).text());
            }
            fill(wanted, at, begins[i], label);
            label = gold.labelled().get(i).label().orElseThrow();
            fill(wanted, begins[i], begins[i] + opening.length(), label);
            at = begins[i] + opening.length();
            if (!opening.isEmpty()) {
                addLine(gold, gold.labelled().get(i), found.get(begins[i]));
            }
        }
        fill(wanted, at, wanted.length, label);
        addWords(article.text(), wanted, found);
    }

    private static void fill(Label[] labels, int from, int end, Label label) {
        IntStream.range(from, end).forEach(i -> labels[i] = label);
    }

    private void addLine(BlockGold gold, BlockGold.Line line, Label found) {
        lines++;
        if (line.label().filter(found::equals).isPresent()) {
            right++;
        } else {
            String wanted = line.label().map(Label::words).orElse("");
            mistakes.add(
                    "%s: %s, not %s: %s"
                            .formatted(gold.name(), wanted, found.words(), line.text()));
        }
    }

    private void addWords(String text, Label[] wanted, List<Label> found) {
        int letter = 0;
        for (String word : text.split("\\s+")) {
            int length = letters(word).length();
            if (length > 0) {
                words.computeIfAbsent(wanted[letter], _ -> new EnumMap<>(Label.class))
                        .merge(found.get(letter), 1, Integer::sum);
            }
            letter += length;
        }
    }

    /// The label that each letter of an article's text was given.
    private static List<Label> labels(Article article) {
        List<Label> labels = new ArrayList<>();
        for (Block block : article.blocks()) {
            int length = letters(block.span().in(article.text())).length();
            labels.addAll(java.util.Collections.nCopies(length, block.label()));
        }
        return labels;
    }

    /// Letters and digits, without those of the range that a wrong encoding or its repair changes.
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars()
                .filter(c -> (c < 0x80 || c > 0x2ff) && Character.isLetterOrDigit(c))
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /// The share of lines whose label is right.
    double accuracy() {
        return (double) right / lines;
    }

    double precision(Label label) {
        int found = words.values().stream().mapToInt(row -> row.getOrDefault(label, 0)).sum();
        return found == 0 ? 0 : (double) both(label) / found;
    }

    double recall(Label label) {
        int wanted = wanted(label);
        return wanted == 0 ? 0 : (double) both(label) / wanted;
    }

    double f1(Label label) {
        double sum = precision(label) + recall(label);
        return sum == 0 ? 0 : 2 * precision(label) * recall(label) / sum;
    }

    private int both(Label label) {
        return words.getOrDefault(label, Map.of()).getOrDefault(label, 0);
    }

    /// The words of the gold that have this label.
    int wanted(Label label) {
        return words.getOrDefault(label, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /// The lines with a wrong label.
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /// The figures as rows of Markdown.
    String table() {
        StringBuilder table = new StringBuilder("| label | words | P | R | F1 |\n");
        table.append("| --- | ---: | ---: | ---: | ---: |\n");
        for (Label label : Label.values()) {
            if (wanted(label) > 0) {
                table.append(
                        "| %s | %d | %.3f | %.3f | %.3f |%n"
                                .formatted(
                                        label.words(),
                                        wanted(label),
                                        precision(label),
                                        recall(label),
                                        f1(label)));
            }
        }
        return table.toString()
                + String.format(Locale.ROOT, "%d lines, %.3f right%n", lines, accuracy());
    }
}
