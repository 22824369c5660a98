package org.wiregraph.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// The range in which a figure lies in 95 of 100 drawings of as many articles, with replacement,
/// out of those measured: the percentile bootstrap. It says how far a figure hangs on the articles
/// that happened to be measured.
public record Interval(double low, double high) {

    private static final int DRAWINGS = 1000;
    private static final long SEED = 20220114;
    private static final double TAIL = 0.025;

    /// The same articles give the same interval.
    static Interval of(List<Counts> articles, ToDoubleFunction<Counts> figure) {
        if (articles.isEmpty()) {
            return new Interval(0, 0);
        }
        Random random = new Random(SEED);
        double[] figures = new double[DRAWINGS];
        for (int i = 0; i < DRAWINGS; i++) {
            List<Counts> drawn =
                    random.ints(articles.size(), 0, articles.size())
                            .mapToObj(articles::get)
                            .toList();
            figures[i] = figure.applyAsDouble(Counts.sum(drawn));
        }
        Arrays.sort(figures);
        int tail = (int) Math.round(DRAWINGS * TAIL);
        return new Interval(figures[tail], figures[DRAWINGS - 1 - tail]);
    }
}
