package org.wiregraph.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import opennlp.tools.util.Span;

/// A document's sentences as words, and the names in each, as its corpus marks them.
public record LabelledText(List<String[]> sentences, List<Span[]> names, Marking marking) {

    private LabelledText(Marking marking) {
        this(new ArrayList<>(), new ArrayList<>(), marking);
    }

    /// Reads words with their labels, a tab between (`Seoul B-LOC`), an empty line after each
    /// sentence, a line `-DOCSTART-` before each document.
    public static List<LabelledText> read(Path file, Marking marking) throws IOException {
        List<LabelledText> documents = new ArrayList<>();
        LabelledText current = new LabelledText(marking);
        List<String> words = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        try (var in = new GZIPInputStream(Files.newInputStream(file));
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] fields = line.split("\t");
                if (line.startsWith("-DOCSTART-")) {
                    current.close(documents);
                    current = new LabelledText(marking);
                } else if (fields.length < 2) {
                    current.add(words, labels);
                } else {
                    words.add(fields[0]);
                    labels.add(fields[1]);
                }
            }
        }
        current.add(words, labels);
        current.close(documents);
        return documents;
    }

    /// The document written without capitals, as people write on the web.
    public LabelledText lowered() {
        List<String[]> lowered =
                sentences.stream()
                        .map(words ->
                                Arrays.stream(words).map(Description::lower).toArray(String[]::new))
                        .toList();
        return new LabelledText(lowered, names, marking);
    }

    /// The label of each word of each sentence, as [Labels] has them.
    List<String[]> labels() {
        List<String[]> labels = new ArrayList<>();
        for (int s = 0; s < names.size(); s++) {
            labels.add(Labels.of(names.get(s), sentences.get(s).length));
        }
        return labels;
    }

    private void close(List<LabelledText> documents) {
        if (!sentences.isEmpty()) {
            documents.add(this);
        }
    }

    private void add(List<String> words, List<String> labels) {
        if (!words.isEmpty()) {
            sentences.add(words.toArray(String[]::new));
            names.add(spans(labels));
        }
        words.clear();
        labels.clear();
    }

    private static Span[] spans(List<String> labels) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).startsWith("B-")) {
                continue;
            }
            int end = i + 1;
            while (end < labels.size() && labels.get(end).startsWith("I-")) {
                end++;
            }
            spans.add(new Span(i, end, labels.get(i).substring(2)));
        }
        return spans.toArray(Span[]::new);
    }
}
