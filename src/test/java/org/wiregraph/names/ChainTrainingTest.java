package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class ChainTrainingTest {

    private static final int THE = 3;
    private static final int ADA = 5;
    private static final int STONE = 8;

    @Test
    void learnsNamesAndTheirEnds() {
        NameModel model = trained("PER-start", "PER-last");
        assertThat(model.find(sentence(THE, ADA, STONE))).containsExactly(new Span(1, 3, "PER"));
        assertThat(model.find(sentence(THE, THE))).isEmpty();
    }

    /// Only "start" was told; the last word can be nothing but "last".
    @Test
    void infersWhatNobodyTold() {
        NameModel model = trained("PER-start", PartlyLabelled.UNKNOWN);
        assertThat(model.find(sentence(ADA, STONE))).containsExactly(new Span(0, 2, "PER"));
    }

    @Test
    void takesTheMeanOfTrainingsThatDifferInOrder() throws IOException {
        byte[] mean = bytes(trained(3, "PER-start", "PER-last"));
        assertThat(mean).isEqualTo(bytes(trained(3, "PER-start", "PER-last")));
        assertThat(mean).isNotEqualTo(bytes(trained(1, "PER-start", "PER-last")));
        assertThat(trained(3, "PER-start", "PER-last").find(sentence(THE, ADA, STONE)))
                .containsExactly(new Span(1, 3, "PER"));
    }

    private static byte[] bytes(NameModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static NameModel trained(String ada, String stone) {
        return trained(1, ada, stone);
    }

    private static NameModel trained(int trainings, String ada, String stone) {
        ChainTraining chain = ChainTraining.meanOf(trainings);
        List<SentenceFeatures> sentences = new ArrayList<>();
        List<String[]> labels = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sentences.add(sentence(THE, ADA, STONE));
            labels.add(new String[] {"other", ada, stone});
            sentences.add(sentence(ADA, STONE));
            labels.add(new String[] {ada, i == 0 ? "PER-last" : stone});
            sentences.add(sentence(THE, THE));
            labels.add(new String[] {"other", "other"});
        }
        chain.add(sentences, labels);
        return chain.train();
    }

    private static SentenceFeatures sentence(int... features) {
        return new SentenceFeatures(
                Arrays.stream(features).mapToObj(f -> new int[] {f}).toArray(int[][]::new));
    }
}
