package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private static final NameModel MODEL = new NameModel(LABELS, weights(), new int[6][5]);

    @Test
    void endsANameAsItBegan() {
        assertThat(MODEL.find(sentence(LOST, NAME, LOST))).containsExactly(new Span(0, 2, "PER"));
    }

    @Test
    void beginsWithNoEndOfAName() {
        assertThat(MODEL.find(sentence(NAME))).isEmpty();
    }

    @Test
    void endsWithNoBeginningOfAName() {
        assertThat(MODEL.find(sentence(1, LOST))).isEmpty();
    }

    @Test
    void findsNothingInNoWords() {
        assertThat(MODEL.find(sentence())).isEmpty();
    }

    @Test
    void weighsMovesFromLabelToLabel() {
        int[][] moves = new int[6][5];
        moves[2][2] = -2000;
        NameModel model = new NameModel(LABELS, weights(), moves);
        assertThat(model.find(sentence(LOST, NAME, LOST))).containsExactly(new Span(0, 2, "LOC"));
    }

    @Test
    void givesSharesOfOneAndNoneToWhatIsNotAllowed() {
        double[][] shares = MODEL.shares(sentence(LOST, NAME));
        assertThat(Arrays.stream(shares[0]).sum()).isCloseTo(1, within(1e-9));
        assertThat(shares[0][1]).isCloseTo(shares[1][2], within(1e-9));
        assertThat(shares[0][2]).isZero();
        assertThat(shares[0][1]).isGreaterThan(shares[0][4]);
    }

    @Test
    void readsWhatItWrote() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MODEL.write(bytes);
        NameModel read = NameModel.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.shares(sentence(LOST, NAME)))
                .isDeepEqualTo(MODEL.shares(sentence(LOST, NAME)));
        assertThat(read.labels().names()).isEqualTo(LABELS.names());
    }

    /// What training writes is what the program reads, to the byte.
    @Test
    void theShippedModelIsWrittenAsItWasRead() throws IOException {
        byte[] shipped;
        try (InputStream in =
                NameModelTest.class.getResourceAsStream("/org/wiregraph/models/names.bin")) {
            shipped = in.readAllBytes();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NameModel.read(new ByteArrayInputStream(shipped)).write(bytes);
        assertThat(bytes.toByteArray()).isEqualTo(shipped);
    }

    private static Weights weights() {
        int[] cells = {
            Weights.cell(1, 900), Weights.cell(4, 300), Weights.cell(2, 500), Weights.cell(3, 700)
        };
        return new Weights(new int[] {LOST, NAME}, new byte[] {2, 2}, cells);
    }

    private static SentenceFeatures sentence(int... features) {
        return new SentenceFeatures(
                Arrays.stream(features).mapToObj(f -> new int[] {f}).toArray(int[][]::new));
    }
}
