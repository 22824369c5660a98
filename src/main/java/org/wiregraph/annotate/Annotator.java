package org.wiregraph.annotate;

import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;

public final class Annotator {
    public Annotated annotate(Article article) {
        throw new UnsupportedOperationException();
    }
}
