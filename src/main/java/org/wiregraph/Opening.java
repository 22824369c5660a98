package org.wiregraph;

import java.util.function.Consumer;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.read.Reader;

/// How an input is opened: its articles go to the consumer, one by one.
interface Opening {

    void read(Input input, Consumer<Outcome<RawArticle>> found);

    /// Opens inputs with the readers of all formats.
    static Opening readers() {
        Reader reader = new Reader();
        return (input, found) -> {
            switch (input) {
                case Input.File(var file, var source) -> reader.read(file, source, found);
                case Input.Standard standard -> reader.read(System.in, standard.source(), found);
                case Input.Ready(var _, var outcome) -> found.accept(outcome);
            }
        };
    }
}
