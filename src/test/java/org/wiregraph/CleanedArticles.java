package org.wiregraph;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.model.Article;
import org.wiregraph.model.Outcome;

/// The English articles of a file or folder, read and cleaned; what cannot be read is left out.
final class CleanedArticles {

    private CleanedArticles() {}

    static List<Article> of(String input) throws InterruptedIOException {
        List<Article> articles = new ArrayList<>();
        Wiregraph.read(
                List.of(input),
                Cleaner.Languages.ENGLISH,
                outcome -> {
                    if (outcome instanceof Outcome.Done<Article>(Article article)) {
                        articles.add(article);
                    }
                });
        return articles;
    }
}
