package org.wiregraph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// The outcome of measuring tables against gold, micro-averaged over the articles.
///
/// `attributes` is keyed `launches.count`; its accuracy is over the matched facts whose gold states
/// the attribute. `speakers` says of how many statements whose words were found the speaker is
/// right too. `missing` are the gold articles that no table row belongs to.
public record Evaluation(
        Map<Kind, Score> scores,
        SortedMap<String, Accuracy> attributes,
        Accuracy speakers,
        List<Article> articles,
        List<Mistake> mistakes) {

    public Evaluation {
        scores = Map.copyOf(scores);
        articles = List.copyOf(articles);
        mistakes = List.copyOf(mistakes);
    }

    /// How many of the facts that were asked about an attribute have it right.
    public record Accuracy(int right, int of) {

        static final Accuracy NONE = new Accuracy(0, 0);

        Accuracy plus(Accuracy other) {
            return new Accuracy(right + other.right, of + other.of);
        }

        public double share() {
            return of == 0 ? 0 : (double) right / of;
        }
    }

    /// A gold article with its own scores.
    public record Article(String id, Presence presence, Map<Kind, Score> scores) {

        public Article {
            scores = Map.copyOf(scores);
        }
    }

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

    /// The plain mean of F1 over the kinds.
    public double meanF1() {
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += score(kind).f1();
        }
        return sum / Kind.values().length;
    }

    public Score score(Kind kind) {
        return scores.getOrDefault(kind, Score.NONE);
    }

    public List<String> missing() {
        return articles.stream()
                .filter(article -> article.presence() == Presence.MISSING)
                .map(Article::id)
                .toList();
    }

    /// The figures as a table for people.
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(
                "articles: %d of %d found"
                        .formatted(articles.size() - missing().size(), articles.size()));
        if (!missing().isEmpty()) {
            text.append("; missing: ").append(String.join(", ", missing()));
        }
        text.append('\n');
        for (Kind kind : Kind.values()) {
            text.append(line(kind, score(kind))).append('\n');
        }
        attributes.forEach((name, accuracy) ->
                text.append(
                        "  %-24s %s of %d\n"
                                .formatted(name, rounded(accuracy.share()), accuracy.of())));
        text.append("mean F1 %s\n".formatted(rounded(meanF1())));
        return text.append(
                        "speaker accuracy of matched statements %s of %d\n"
                                .formatted(rounded(speakers.share()), speakers.of()))
                .toString();
    }

    private static String line(Kind kind, Score score) {
        return "%-11s P %s  R %s  F1 %s   gold %d, found %d"
                .formatted(
                        kind.word(),
                        rounded(score.precision()),
                        rounded(score.recall()),
                        rounded(score.f1()),
                        score.gold(),
                        score.found());
    }

    private static String rounded(double figure) {
        return new BigDecimal(figure).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
