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
public final class NameCorpora {

    private static final List<String> TRAINING =
            List.of("gum-train", "wikigold", "crossner-politics", "uner-pud", "uner-ewt-dev");

    /// Every fifth article is enough to count by, and takes a fifth of the time.
    private static final int EVERY = 5;

    private NameCorpora() {}

    /// Trains the model and writes it to a folder.
    public static void train(Path corpora, List<Path> open, Path out) throws IOException {
        List<LabelledText> documents = new ArrayList<>();
        for (String name : TRAINING) {
            documents.addAll(labelled(corpora, name));
        }
        Path treebank = corpora.resolve("dependency").resolve("ewt-train.conllu.gz");
        new NameTraining(documents, ProperNouns.read(treebank))
                .train(sink -> read(open, sink), out);
    }

    /// The files of open text in a folder of corpora, in the order of their names.
    public static List<Path> open(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList();
        }
    }

    /// The names of a test set, measured.
    public static Map<String, NameScores.Score> measure(
            Path corpora, String test, NameFinder finder) throws IOException {
        return NameScores.of(finder, labelled(corpora, test));
    }

    private static List<LabelledText> labelled(Path corpora, String name) throws IOException {
        return LabelledText.read(corpora.resolve("names").resolve(name + ".bio.gz"));
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
