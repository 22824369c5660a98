package org.wiregraph.train;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.wiregraph.names.Marking;
import org.wiregraph.names.NameFinder;
import org.wiregraph.names.NameScores;

/// The name finder and the counts it goes by.
final class NameStep implements Step {

    private static final List<String> TESTS = List.of("uner-ewt-test", "gum-news-test");
    private static final String AS_GUM = "gum-news-test, marked as GUM does";

    @Override
    public String name() {
        return "names";
    }

    @Override
    public void train(Path corpora, Path out, Consumer<String> progress) throws IOException {
        if (!NameCorpora.isComplete(corpora)) {
            progress.accept("left out, corpora or articles are missing in " + corpora);
            return;
        }
        progress.accept("training on corpora and articles");
        NameCorpora.train(corpora, out);
    }

    @Override
    public List<Score> measure(Path corpora, Models models) throws IOException {
        List<Score> all = new ArrayList<>();
        try (InputStream model = models.open(NameFinder.FILE);
                InputStream words = models.open(NameFinder.WORDS)) {
            NameFinder finder = NameFinder.read(model, words);
            for (String test : TESTS) {
                all.addAll(scores(test, NameCorpora.measure(corpora, test, Marking.PLAIN, finder)));
            }
            all.addAll(
                    scores(
                            AS_GUM,
                            NameCorpora.measure(corpora, TESTS.getLast(), Marking.GUM, finder)));
        }
        return all;
    }

    private List<Score> scores(String test, Map<String, NameScores.Score> byType) {
        List<Score> all = new ArrayList<>();
        byType.forEach((type, score) -> {
            all.add(new Score(name(), type + " F1", test, score.f1()));
            all.add(new Score(name(), type + " precision", test, score.precision()));
            all.add(new Score(name(), type + " recall", test, score.recall()));
        });
        return all;
    }
}
