package org.wiregraph.time;

import java.util.List;
import org.wiregraph.model.Article;
import org.wiregraph.model.TimeExpression;

/// An article and the expressions of time in its body, in order of place. The article has its day
/// of publication where it could be inferred.
public record Timed(Article article, List<TimeExpression> times) {

    public Timed {
        times = List.copyOf(times);
    }
}
