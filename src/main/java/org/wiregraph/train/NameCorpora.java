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
import org.wiregraph.names.Marking;
import org.wiregraph.names.MentionText;
import org.wiregraph.names.NameFinder;
import org.wiregraph.names.NameScores;
import org.wiregraph.names.NameTraining;
import org.wiregraph.names.ProperNouns;

/// The name finder: `names/*.bio.gz` among the corpora, and `open/*.jsonl.gz`, articles without
/// labels.
final class NameCorpora {

    static final String OPEN = "open";
    private static final String TREEBANK = "dependency/ewt-train.conllu.gz";
    private static final String MENTIONS = "dependency/gum-train.conllu.gz";
    private static final int NEVER = Integer.MAX_VALUE;
    private static final List<Corpus> TRAINING =
            List.of(
                    new Corpus("gum-train", Marking.GUM, NEVER),
                    new Corpus("wikigold", Marking.PLAIN, 3),
                    new Corpus("crossner-politics", Marking.PLAIN, 3),
                    new Corpus("uner-pud", Marking.PLAIN, 1),
                    new Corpus("uner-ewt-dev", Marking.PLAIN, 1));

    /// A corpus, how it marks names, and every how-manieth document of it is read a second time
    /// without capitals, as people write on the web.
    private record Corpus(String name, Marking marking, int lowered) {

        List<LabelledText> read(Path corpora) throws IOException {
            List<LabelledText> documents = LabelledText.read(file(corpora, name), marking);
            List<LabelledText> all = new ArrayList<>(documents);
            for (int i = lowered - 1; i < documents.size(); i += lowered) {
                all.add(documents.get(i).lowered());
            }
            return all;
        }
    }

    /// Every fifth article is enough to count by, and takes a fifth of the time.
    private static final int EVERY = 5;

    private NameCorpora() {}

    /// Are all files there that the model is trained from?
    static boolean isComplete(Path corpora) throws IOException {
        return TRAINING.stream()
                        .allMatch(corpus -> Files.isRegularFile(file(corpora, corpus.name())))
                && Files.isRegularFile(corpora.resolve(TREEBANK))
                && Files.isRegularFile(corpora.resolve(MENTIONS))
                && !open(corpora).isEmpty();
    }

    /// Trains the model and writes it to a folder.
    static void train(Path corpora, Path out) throws IOException {
        List<LabelledText> documents = new ArrayList<>();
        for (Corpus corpus : TRAINING) {
            documents.addAll(corpus.read(corpora));
        }
        List<Path> open = open(corpora);
        new NameTraining(
                        documents,
                        MentionText.read(corpora.resolve(MENTIONS)),
                        ProperNouns.read(corpora.resolve(TREEBANK)))
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
    static Map<String, NameScores.Score> measure(
            Path corpora, String test, Marking marking, NameFinder finder) throws IOException {
        Path file = file(corpora, test);
        return Files.isRegularFile(file)
                ? NameScores.of(finder, LabelledText.read(file, marking))
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
