package org.wiregraph.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiregraph.model.Block.Label;

/// A page as a person labelled it. In its file each line is a label, a tab and a line of the page;
/// `+label` goes on in the same line, an empty line is one of the page, `#` begins a remark.
record BlockGold(String name, List<Line> lines) {

    /// A line, or the part of a line, that has a label. `isNew` tells whether it begins a line.
    record Line(Optional<Label> label, String text, boolean isNew) {}

    BlockGold {
        lines = List.copyOf(lines);
    }

    static List<BlockGold> readAll(Path folder) throws IOException {
        List<BlockGold> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                pages.add(read(file));
            }
        }
        return pages;
    }

    static BlockGold read(Path file) throws IOException {
        List<Line> lines =
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(BlockGold::line)
                        .toList();
        return new BlockGold(file.getFileName().toString().replace(".tsv", ""), lines);
    }

    private static Line line(String written) {
        if (written.isEmpty()) {
            return new Line(Optional.empty(), "", true);
        }
        int tab = written.indexOf('\t');
        String label = written.substring(0, tab).replace("+", "");
        return new Line(
                Optional.of(Label.valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'))),
                written.substring(tab + 1),
                !written.startsWith("+"));
    }

    /// The page as plain text.
    String text() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(line.isNew() ? "\n" : " ").append(line.text());
        }
        return text.substring(1);
    }

    /// The labelled lines.
    List<Line> labelled() {
        return lines.stream().filter(line -> line.label().isPresent()).toList();
    }
}
