package org.wiregraph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Prints precision, recall and F1 of each kind of fact, and how often its attributes are right.
final class Figures {

    private final Evaluation evaluation;
    private final Counts counts;

    Figures(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.counts = evaluation.counts();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int missing = evaluation.missing().size();
        int all = evaluation.articles().size();
        text.append("articles: %d of %d found".formatted(all - missing, all));
        if (missing > 0) {
            text.append("; missing: ").append(String.join(", ", evaluation.missing()));
        }
        text.append('\n');
        for (Kind kind : Kind.values()) {
            text.append(line(kind, counts.score(kind))).append('\n');
        }
        counts.attributes()
                .forEach((name, accuracy) ->
                        text.append(
                                "  %-24s %s of %d\n"
                                        .formatted(
                                                name, rounded(accuracy.share()), accuracy.of())));
        text.append("mean F1 %s\n".formatted(rounded(counts.meanF1())));
        return text.append(
                        "speaker accuracy of matched statements %s of %d\n"
                                .formatted(
                                        rounded(counts.speakers().share()), counts.speakers().of()))
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

    static String rounded(double figure) {
        return new BigDecimal(figure).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
