package org.wiregraph.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.wiregraph.names.NameTraining;

/// The word lists that the name finder learns from, as they are now. As with the clusters, it
/// learns from those that came with the program: where they have changed, it has to be trained
/// again.
final class ListStep implements Step {

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public void train(Path corpora, Path out, Consumer<String> progress) throws IOException {
        progress.accept("copying word lists");
        NameTraining.writeLists(out);
    }

    @Override
    public List<Score> measure(Path corpora, Models models) {
        return List.of();
    }
}
