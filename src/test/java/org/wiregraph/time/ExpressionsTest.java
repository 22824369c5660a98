package org.wiregraph.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    @Test
    void resolvesExpressionsInContext() {
        List<Expression> all =
                ExpressionTable.LISTS.stream().map(Expression::list).flatMap(List::stream).toList();
        List<String> wrong = ExpressionTable.wrong(all);

        assertThat(all).hasSizeGreaterThanOrEqualTo(186);
        assertThat(wrong)
                .as("%d wrong of %d", wrong.size(), all.size())
                .hasSizeLessThanOrEqualTo(all.size() / 20);
    }
}
