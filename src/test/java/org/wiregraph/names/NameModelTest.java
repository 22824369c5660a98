package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class NameModelTest {

    private static final int NAME = 7;
    private static final int LOST = -9;

    private static final Labels LABELS =
            new Labels(List.of("other", "PER-start", "PER-last", "LOC-last", "LOC-start"));

    /// "Last" of a place is likelier than of a person wherever [#NAME] is.
    private static final NameModel MODEL = new NameModel(LABELS, weights());

    @Test
    void endsANameAsItBegan() {
        assertThat(MODEL.find(sentence(LOST, NAME, LOST))).containsExactly(new Span(0, 2, "PER"));
    }

    @Test
    void beginsWithNoEndOfAName() {
        assertThat(MODEL.find(sentence(NAME))).isEmpty();
    }

    @Test
    void givesSharesOfOne() {
        double[] shares = MODEL.shares(NAME, 1);
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-9));
        assertThat(shares[3]).isGreaterThan(shares[2]);
        assertThat(MODEL.shares(1)[0]).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MODEL.write(bytes);
        NameModel read = NameModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.shares(NAME, LOST)).containsExactly(MODEL.shares(NAME, LOST));
        assertThat(read.labels().names()).isEqualTo(LABELS.names());
    }

    private static Weights weights() {
        int[] cells = {
            Weights.cell(1, 900), Weights.cell(4, 300), Weights.cell(2, 500), Weights.cell(3, 700)
        };
        return new Weights(new int[] {LOST, NAME}, new byte[] {2, 2}, cells);
    }

    private static SentenceFeatures sentence(int... features) {
        int[][] still = Arrays.stream(features).mapToObj(f -> new int[] {f}).toArray(int[][]::new);
        return new SentenceFeatures(still, new int[features.length][0]);
    }
}
