package org.wiregraph.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.wiregraph.model.Article;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Published;

/// The days that relative dates of an article count from: `story`, the day the story was written
/// (its dateline, else its publication), and `published`.
record Anchors(Optional<LocalDate> story, Optional<LocalDate> published) {

    static Anchors of(Article article) {
        Optional<LocalDate> published = article.published().map(Published::date);
        Optional<LocalDate> dateline = article.dateline().flatMap(Dateline::date);
        return new Anchors(dateline.or(() -> published), published.or(() -> dateline));
    }
}
