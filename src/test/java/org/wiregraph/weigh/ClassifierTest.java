package org.wiregraph.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private static final List<String> OUTCOMES = List.of("calm", "storm");

    @Test
    void learnsWhatCluesSpeakFor() throws IOException {
        Classifier weather = weather();

        assertThat(weather.odds(List.of("wind", "cloud")).of("storm")).isGreaterThan(0.9);
        assertThat(weather.odds(List.of("sun", "cloud")).of("calm")).isGreaterThan(0.9);
        assertThat(weather.odds(List.of("cloud")).of("storm")).isBetween(0.4, 0.6);
    }

    @Test
    void givesEveryOutcomeItsShareOfOne() throws IOException {
        Odds likely = weather().odds(List.of("wind", "sun", "never seen"));

        assertThat(likely.outcomes()).isEqualTo(OUTCOMES);
        assertThat(likely.of("calm") + likely.of("storm")).isEqualTo(1);
    }

    @Test
    void learnsNothingFromWhatWasSeenTwice() throws IOException {
        List<Example> examples = new ArrayList<>(examples());
        examples.add(new Example("storm", List.of("cloud", "frog")));
        examples.add(new Example("storm", List.of("cloud", "frog")));
        Classifier weather = ClassifierTraining.train(OUTCOMES, examples, 0.5);

        assertThat(weather.odds(List.of("cloud", "frog")))
                .isEqualTo(weather.odds(List.of("cloud")));
    }

    @Test
    void isTheSameFromItsFileAndFromASecondTraining() throws IOException {
        byte[] bytes = bytes(weather());

        assertThat(bytes(weather())).isEqualTo(bytes);
        assertThat(bytes(Classifier.read(new DataInputStream(new ByteArrayInputStream(bytes)))))
                .isEqualTo(bytes);
    }

    private static Classifier weather() throws IOException {
        return ClassifierTraining.train(OUTCOMES, examples(), 0.5);
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            examples.add(new Example("storm", List.of("wind", "cloud")));
            examples.add(new Example("calm", List.of("sun", "cloud")));
        }
        return examples;
    }

    private static byte[] bytes(Classifier classifier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        classifier.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
