package org.wiregraph.evaluate;

import java.util.List;

/// The outcome of measuring tables against gold, micro-averaged over the articles.
///
/// `missing` are the gold articles that no table row belongs to.
public record Evaluation(Counts counts, List<Article> articles, List<Mistake> mistakes) {

    public Evaluation {
        articles = List.copyOf(articles);
        mistakes = List.copyOf(mistakes);
    }

    static Evaluation of(List<Article> articles, List<Mistake> mistakes) {
        Counts sum = Counts.sum(articles.stream().map(Article::counts).toList());
        return new Evaluation(sum, articles, mistakes);
    }

    /// A gold article with its own counts.
    public record Article(String id, Presence presence, Counts counts) {}

    /// Whether the tables hold an article.
    public enum Presence {
        FOUND,
        MISSING
    }

    /// A gold fact that was not found, or a found fact that the gold does not hold. `fact` shows
    /// its fields in one line.
    public record Mistake(Sort sort, String article, Kind kind, String fact) {

        /// Which side lacks the fact.
        public enum Sort {
            MISSED,
            SPURIOUS
        }

        public String line() {
            return "%-8s %s %s: %s".formatted(sort, article, kind.word(), fact);
        }
    }

    public List<String> missing() {
        return articles.stream()
                .filter(article -> article.presence() == Presence.MISSING)
                .map(Article::id)
                .toList();
    }

    /// The figures as a table for people.
    public String text() {
        return new Figures(this).text();
    }

    /// What lies behind the figures: how far they hang on the articles measured, which values are
    /// taken for which, and how often facts are right by rule and by confidence.
    public String details() {
        return new Details(this).text();
    }
}
