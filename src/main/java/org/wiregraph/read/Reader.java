package org.wiregraph.read;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

public final class Reader {
    public void read(Path file, String source, Consumer<Outcome<RawArticle>> found) {
        throw new UnsupportedOperationException();
    }
}
