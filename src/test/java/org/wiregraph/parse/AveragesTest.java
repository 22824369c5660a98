package org.wiregraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AveragesTest {

    private static final int NEGATIVE = -7;
    private static final int POSITIVE = 5;

    @Test
    void takesAMissingWeightForNothing() throws IOException {
        Averages one = averages(new double[][] {{NEGATIVE, 3, 8}, {POSITIVE, 0, 2}});
        Averages other = averages(new double[][] {{NEGATIVE, 3, 4}, {POSITIVE, 1, -6}});

        assertThat(bytes(Averages.mean(List.of(one, other))))
                .isEqualTo(
                        bytes(
                                averages(
                                        new double[][] {
                                            {NEGATIVE, 3, 6}, {POSITIVE, 0, 1}, {POSITIVE, 1, -3}
                                        })))
                .isEqualTo(bytes(Averages.mean(List.of(other, one))))
                .isNotEqualTo(bytes(one));
    }

    @Test
    void isTheTrainingItselfWhereThereIsOne() throws IOException {
        Averages one = averages(new double[][] {{NEGATIVE, 255, -8}, {POSITIVE, 0, 2}});

        assertThat(bytes(Averages.mean(List.of(one)))).isEqualTo(bytes(one));
    }

    /// Each of feature, class and weight, in order.
    private static Averages averages(double[][] cells) {
        Averages.Builder builder = new Averages.Builder();
        for (double[] cell : cells) {
            builder.add((int) cell[0], (int) cell[1], cell[2]);
        }
        return builder.build();
    }

    private static byte[] bytes(Averages averages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        averages.rounded().write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
