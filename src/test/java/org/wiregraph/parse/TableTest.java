package org.wiregraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Weights lie in memory in three ways, by how many classes a feature has; what a class scores is
/// the same sum.
class TableTest {

    private static final int FEATURES = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 103, 127, 128, 200})
    void addsUpTheSquaresOfAllRoots(int classes) {
        Random random = new Random(classes);
        Table table = new Table(FEATURES, classes);
        int[][] weights = new int[FEATURES][classes];
        for (int feature = 0; feature < FEATURES; feature++) {
            Map<Integer, Byte> row = row(random, classes);
            for (Map.Entry<Integer, Byte> cell : row.entrySet()) {
                weights[feature][cell.getKey()] = cell.getValue() * Math.abs(cell.getValue());
            }
            table.add(feature(feature), cells(row));
        }

        for (int round = 0; round < 50; round++) {
            Decision decision = new Decision(templates(7), classes);
            int[] expected = new int[classes];
            for (int i = 0; i < decision.features.length; i++) {
                int feature = random.nextInt(FEATURES * 2);
                decision.features[i] = feature(feature);
                for (int type = 0; type < classes && feature < FEATURES; type++) {
                    expected[type] += weights[feature][type];
                }
            }
            table.score(decision);
            assertThat(decision.scores).containsExactly(expected);
        }
    }

    private static int feature(int number) {
        return (number + 1) * 0x9E3779B1;
    }

    private static Map<Integer, Byte> row(Random random, int classes) {
        int length = 1 + random.nextInt(random.nextBoolean() ? 3 : classes);
        Map<Integer, Byte> row = new TreeMap<>();
        for (int i = 0; i < Math.min(length, classes); i++) {
            row.put(random.nextInt(classes), (byte) (random.nextInt(255) - 127));
        }
        return row;
    }

    private static Table.Row cells(Map<Integer, Byte> row) {
        byte[] types = new byte[row.size()];
        byte[] roots = new byte[row.size()];
        int at = 0;
        for (Map.Entry<Integer, Byte> cell : row.entrySet()) {
            types[at] = cell.getKey().byteValue();
            roots[at++] = cell.getValue();
        }
        return new Table.Row(ByteBuffer.wrap(types), ByteBuffer.wrap(roots)).next(at);
    }

    private static Templates templates(int count) {
        List<String> lines = Collections.nCopies(count, "a");
        return new Templates(lines, Map.of("a", 0));
    }
}
