package org.wiregraph.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wiregraph.parse.ParsedSentence;
import org.wiregraph.parse.Tag;
import org.wiregraph.parse.Tagger;
import org.wiregraph.parse.TaggerTraining;
import org.wiregraph.text.Clusters;

/// Part-of-speech tags.
final class TaggerStep implements Step {

    static final int ROUNDS = 6;

    @Override
    public String name() {
        return "tagger";
    }

    @Override
    public void train(Path corpora, Path out, Consumer<String> progress) throws IOException {
        List<ParsedSentence> sentences = new Corpora(corpora).sentences();
        progress.accept("%,d sentences".formatted(sentences.size()));
        Tagger tagger = new TaggerTraining(sentences, Clusters.standard()).train(ROUNDS);
        try (OutputStream file = Files.newOutputStream(out.resolve(Tagger.FILE))) {
            tagger.write(file);
        }
    }

    @Override
    public List<Score> measure(Path corpora, Models models) throws IOException {
        Tagger tagger;
        try (InputStream in = models.open(Tagger.FILE)) {
            tagger = Tagger.read(in);
        }
        Corpora files = new Corpora(corpora);
        List<Score> scores = new ArrayList<>();
        for (String test : files.tests()) {
            scores.addAll(measure(tagger, test, files.sentences(test)));
        }
        return scores;
    }

    private static List<Score> measure(Tagger tagger, String test, List<ParsedSentence> gold) {
        int words = 0;
        int universal = 0;
        int fine = 0;
        for (ParsedSentence sentence : gold) {
            List<Tag> tags = tagger.tag(sentence.words());
            for (int i = 0; i < tags.size(); i++) {
                Tag right = sentence.tags().get(i);
                words++;
                universal += tags.get(i).universal().equals(right.universal()) ? 1 : 0;
                fine += tags.get(i).fine().equals(right.fine()) ? 1 : 0;
            }
        }
        return List.of(
                new Score("tagger", "universal tags", test, Score.percent(universal, words)),
                new Score("tagger", "fine tags", test, Score.percent(fine, words)));
    }
}
