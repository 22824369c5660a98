package org.wiregraph.clean;

import org.wiregraph.model.Article;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

public final class Cleaner {
    public Outcome<Article> clean(RawArticle raw) {
        throw new UnsupportedOperationException();
    }
}
