package org.wiregraph.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.wiregraph.parse.ParsedSentence;
import org.wiregraph.parse.Parser;
import org.wiregraph.parse.ParserTraining;
import org.wiregraph.parse.Tagger;
import org.wiregraph.parse.TaggerTraining;
import org.wiregraph.text.Clusters;

/// Dependency trees. The parser learns from tags as the tagger will give them: each part of the
/// corpus is tagged by a tagger that was trained on the other parts.
final class ParserStep implements Step {

    private static final int FOLDS = 4;
    private static final int TAGGER_ROUNDS = 4;
    private static final int TRAININGS = 4;
    private static final int ROUNDS = 10;

    @Override
    public String name() {
        return "parser";
    }

    @Override
    public void train(Path corpora, Path out, Consumer<String> progress) throws IOException {
        List<ParsedSentence> sentences = new Corpora(corpora).sentences();
        progress.accept("tagging %,d sentences".formatted(sentences.size()));
        List<ParsedSentence> tagged =
                IntStream.range(0, FOLDS)
                        .parallel()
                        .mapToObj(fold -> tagged(sentences, fold))
                        .flatMap(List::stream)
                        .toList();
        AtomicInteger done = new AtomicInteger();
        Runnable told =
                () ->
                        progress.accept(
                                "round %d of %d"
                                        .formatted(done.incrementAndGet(), TRAININGS * ROUNDS));
        Parser parser =
                new ParserTraining(tagged, Clusters.standard()).train(TRAININGS, ROUNDS, told);
        try (OutputStream file = Files.newOutputStream(out.resolve(Parser.FILE))) {
            parser.write(file);
        }
    }

    private static List<ParsedSentence> tagged(List<ParsedSentence> sentences, int fold) {
        int begin = sentences.size() * fold / FOLDS;
        int end = sentences.size() * (fold + 1) / FOLDS;
        List<ParsedSentence> others = new ArrayList<>(sentences.subList(0, begin));
        others.addAll(sentences.subList(end, sentences.size()));
        Tagger tagger =
                new TaggerTraining(others.isEmpty() ? sentences : others, Clusters.standard())
                        .train(TAGGER_ROUNDS);
        return sentences.subList(begin, end).stream()
                .map(sentence -> sentence.tagged(tagger.tag(sentence.words())))
                .toList();
    }

    @Override
    public List<Score> measure(Path corpora, Models models) throws IOException {
        try (InputStream tags = models.open(Tagger.FILE);
                InputStream trees = models.open(Parser.FILE)) {
            TreeScores scores = new TreeScores(Tagger.read(tags), Parser.read(trees));
            Corpora files = new Corpora(corpora);
            List<Score> all = new ArrayList<>();
            for (String test : files.tests()) {
                all.addAll(scores.of(test, files.entries(test)));
            }
            return all;
        }
    }
}
