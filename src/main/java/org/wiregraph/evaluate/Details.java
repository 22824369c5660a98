package org.wiregraph.evaluate;

import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/// Prints what lies behind the figures of an evaluation.
final class Details {

    private static final String ROW = "  %-34s %s%n";

    private final Evaluation evaluation;
    private final Counts counts;
    private final StringBuilder text = new StringBuilder();

    Details(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.counts = evaluation.counts();
    }

    String text() {
        text.append("95 % intervals, by drawing articles anew\n");
        for (Kind kind : Kind.values()) {
            interval(kind.word() + " F1", c -> c.score(kind).f1());
        }
        interval("mean F1", Counts::meanF1);
        counts.attributes()
                .keySet()
                .forEach(name ->
                        interval(
                                name,
                                c -> c.attributes().getOrDefault(name, Accuracy.NONE).share()));
        interval("speakers of matched statements", c -> c.speakers().share());
        confusions();
        shares("right by confidence", counts.confidences());
        shares("right by rule", counts.rules());
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private void interval(String name, ToDoubleFunction<Counts> figure) {
        List<Counts> articles =
                evaluation.articles().stream().map(Evaluation.Article::counts).toList();
        Interval interval = Interval.of(articles, figure);
        String range =
                "%s  (%s to %s)"
                        .formatted(
                                Figures.rounded(figure.applyAsDouble(counts)),
                                Figures.rounded(interval.low()),
                                Figures.rounded(interval.high()));
        text.append(ROW.formatted(name, range));
    }

    private void confusions() {
        text.append("gold value, value found, how often\n");
        counts.confusions()
                .forEach((what, times) -> {
                    String name = what.attribute() + " " + what.gold();
                    String found = what.found().isEmpty() ? "(none)" : what.found();
                    text.append(ROW.formatted(name, found + " " + times));
                });
    }

    private void shares(String heading, SortedMap<String, Accuracy> shares) {
        text.append(heading).append('\n');
        shares.forEach((name, accuracy) ->
                text.append(
                        ROW.formatted(
                                name, Figures.rounded(accuracy.share()) + " of " + accuracy.of())));
    }
}
