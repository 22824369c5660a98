package org.wiregraph.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    @Test
    void resolvesExpressionsInContext() {
        List<Expression> all = Expression.list("expressions.txt");
        List<String> wrong =
                all.stream()
                        .filter(e -> !e.found().equals(e.gold()))
                        .map(e -> e + ", found " + e.found())
                        .toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(110);
        assertThat(wrong).as("wrong of %d", all.size()).hasSizeLessThanOrEqualTo(all.size() / 20);
    }
}
