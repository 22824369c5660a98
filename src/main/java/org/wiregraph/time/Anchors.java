package org.wiregraph.time;

import java.time.LocalDate;
import java.util.Optional;
import org.wiregraph.model.Article;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Published;

/// The days that relative dates of an article count from: `story`, the day the story was written
/// (its dateline, else its publication), and `published`. Where neither is known, days without a
/// year may count from a day that is `near` the story.
record Anchors(Optional<LocalDate> story, Optional<LocalDate> published, Optional<LocalDate> near) {

    static Anchors of(Article article) {
        Optional<LocalDate> published = article.published().map(Published::date);
        Optional<LocalDate> dateline = article.dateline().flatMap(Dateline::date);
        return new Anchors(
                dateline.or(() -> published), published.or(() -> dateline), Optional.empty());
    }

    Anchors near(Optional<LocalDate> day) {
        return new Anchors(story, published, day);
    }
}
