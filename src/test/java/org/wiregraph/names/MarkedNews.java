package org.wiregraph.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.util.Span;

/// Sentences with their names marked: `[PER Sung Kim] flew to [LOC Seoul] .`
final class MarkedNews {

    private MarkedNews() {}

    static List<LabelledText> read(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MarkedNews.class.getResourceAsStream("/names/" + file))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<LabelledText> parse(String text) {
        return parse(text, Marking.PLAIN);
    }

    static List<LabelledText> parse(String text, Marking marking) {
        List<LabelledText> documents = new ArrayList<>();
        for (String document : text.split("\n\n")) {
            LabelledText labelled = new LabelledText(new ArrayList<>(), new ArrayList<>(), marking);
            document.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(line, labelled));
            documents.add(labelled);
        }
        return documents;
    }

    private static void add(String line, LabelledText document) {
        List<String> words = new ArrayList<>();
        List<Span> names = new ArrayList<>();
        String type = "";
        int begin = -1;
        for (String piece : line.strip().split(" ")) {
            if (piece.matches("\\[(PER|ORG|LOC)")) {
                type = piece.substring(1);
                begin = words.size();
            } else if (piece.endsWith("]") && begin >= 0) {
                words.add(piece.substring(0, piece.length() - 1));
                names.add(new Span(begin, words.size(), type));
                begin = -1;
            } else {
                words.add(piece);
            }
        }
        document.sentences().add(words.toArray(String[]::new));
        document.names().add(names.toArray(Span[]::new));
    }
}
