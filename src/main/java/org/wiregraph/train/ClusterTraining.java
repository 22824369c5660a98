package org.wiregraph.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// Learns classes of words from open text and writes them as [org.wiregraph.text.Clusters] reads
/// them. Only words and their classes are written, in the order of the alphabet: nothing of the
/// texts can be read from them.
public final class ClusterTraining {

    private static final int CLASSES = 1000;
    private static final int LEAST = 8;

    private ClusterTraining() {}

    public static void train(List<Path> texts, Path out) throws IOException {
        Vocabulary vocabulary = new Vocabulary();
        OpenText.texts(texts, text -> OpenText.sentences(text).forEach(vocabulary::count));
        vocabulary.close(LEAST);
        int edge = vocabulary.words().size();
        Bigrams after = new Bigrams(edge + 1);
        OpenText.texts(
                texts,
                text ->
                        OpenText.sentences(text)
                                .forEach(sentence -> add(vocabulary.ids(sentence), edge, after)));
        Bigrams before = after.turned();
        after.close();
        before.close();
        Exchange exchange = new Exchange(after, before, CLASSES);
        int[] classOf = exchange.run();
        String[] paths = new Tree(exchange.pairs(), exchange.classes()).paths();
        write(vocabulary.words(), classOf, paths, out);
    }

    private static void add(int[] sentence, int edge, Bigrams after) {
        int last = edge;
        for (int word : sentence) {
            after.add(last, word);
            last = word;
        }
        after.add(last, edge);
    }

    private static void write(List<String> words, int[] classOf, String[] paths, Path out)
            throws IOException {
        Map<String, List<String>> byPath = new TreeMap<>();
        for (int word = 0; word < words.size(); word++) {
            byPath.computeIfAbsent(paths[classOf[word]], path -> new ArrayList<>())
                    .add(words.get(word));
        }
        StringBuilder lines = new StringBuilder();
        byPath.forEach((path, members) -> {
            List<String> sorted = members.stream().sorted().toList();
            lines.append(path).append(' ').append(String.join(" ", sorted)).append('\n');
        });
        try (OutputStream zipped = new GZIPOutputStream(Files.newOutputStream(out))) {
            zipped.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
