package org.wiregraph.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    @Test
    void resolvesExpressionsInContext() {
        List<Expression> all = new ArrayList<>(Expression.list("expressions.txt"));
        all.addAll(Expression.list("expressions-unseen.txt"));
        List<String> wrong =
                all.stream()
                        .filter(e -> !e.found().equals(e.gold()))
                        .map(e -> e + ", found " + e.found())
                        .toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(186);
        assertThat(wrong)
                .as("%d wrong of %d", wrong.size(), all.size())
                .hasSizeLessThanOrEqualTo(all.size() / 20);
    }
}
