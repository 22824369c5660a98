package org.wiregraph.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Word clusters, from articles without labels. All other models know words by them and have to be
/// trained again after them.
final class ClusterStep implements Step {

    private static final String FILE = "clusters.gz";

    @Override
    public String name() {
        return "clusters";
    }

    @Override
    public void train(Path corpora, Path out, Consumer<String> progress) throws IOException {
        List<Path> open = NameCorpora.open(corpora);
        if (open.isEmpty()) {
            progress.accept("left out, no articles in " + corpora.resolve(NameCorpora.OPEN));
            return;
        }
        progress.accept("reading articles");
        ClusterTraining.train(open, out.resolve(FILE));
    }

    @Override
    public List<Score> measure(Path corpora, Models models) {
        return List.of();
    }
}
