package org.wiregraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.wiregraph.names.LabelledText;
import org.wiregraph.names.NameFinder;
import org.wiregraph.names.NameScores;
import org.wiregraph.names.NameTraining;
import org.wiregraph.names.ProperNouns;

/// The name finder: `names/*.bio.gz` among the corpora, and `open/*.jsonl.gz`, articles without
/// labels.
final class NameCorpora {

    static final String OPEN = "open";
    private static final String TREEBANK = "dependency/ewt-train.conllu.gz";
    private static final List<String> TRAINING =
            List.of("gum-train", "wikigold", "crossner-politics", "uner-pud", "uner-ewt-dev");

    /// Every fifth article is enough to count by, and takes a fifth of the time.
    private static final int EVERY = 5;

    private NameCorpora() {}

    /// Are all files there that the model is trained from?
    static boolean isComplete(Path corpora) throws IOException {
        return TRAINING.stream().allMatch(name -> Files.isRegularFile(file(corpora, name)))
                && Files.isRegularFile(corpora.resolve(TREEBANK))
                && !open(corpora).isEmpty();
    }

    /// Trains the model and writes it to a folder.
    static void train(Path corpora, Path out) throws IOException {
        List<LabelledText> documents = new ArrayList<>();
        for (String name : TRAINING) {
            documents.addAll(LabelledText.read(file(corpora, name)));
        }
        List<Path> open = open(corpora);
        new NameTraining(documents, ProperNouns.read(corpora.resolve(TREEBANK)))
                .train(sink -> read(open, sink), out);
    }

    /// The files of open text among the corpora, in the order of their names.
    static List<Path> open(Path corpora) throws IOException {
        Path folder = corpora.resolve(OPEN);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
        }
    }

    /// The scores of a test set by kind of name; none where the file is missing.
    static Map<String, NameScores.Score> measure(Path corpora, String test, NameFinder finder)
            throws IOException {
        Path file = file(corpora, test);
        return Files.isRegularFile(file)
                ? NameScores.of(finder, LabelledText.read(file))
                : Map.of();
    }

    private static Path file(Path corpora, String name) {
        return corpora.resolve("names").resolve(name + ".bio.gz");
    }

    private static void read(List<Path> open, Consumer<List<String[]>> sink) {
        int[] seen = {0};
        try {
            OpenText.texts(
                    open,
                    text -> {
                        if (seen[0]++ % EVERY == 0) {
                            sink.accept(
                                    OpenText.sentences(text).stream()
                                            .map(words -> words.toArray(String[]::new))
                                            .toList());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
