package org.wiregraph.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// One model that is trained from corpora: how it is made, and how good it is.
public interface Step {

    /// The models of the program, in the order in which they are trained.
    static List<Step> all() {
        return List.of(
                new ClusterStep(),
                new TaggerStep(),
                new ParserStep(),
                new ListStep(),
                new NameStep(),
                LessonStep.meetings(),
                LessonStep.sanctions());
    }

    String name();

    /// Trains the model from the folder of corpora and writes it to a folder. `progress` is told
    /// what is being done.
    void train(Path corpora, Path out, Consumer<String> progress) throws IOException;

    /// Measures a model on the test files among the corpora.
    List<Score> measure(Path corpora, Models models) throws IOException;
}
