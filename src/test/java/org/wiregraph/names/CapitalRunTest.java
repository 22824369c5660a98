package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wiregraph.text.Clusters;

class CapitalRunTest {

    private static final WordForm[] SENTENCE = forms("the columnist Dan Savage , who wrote it");
    private static final int AT_BEGIN = 1;
    private static final int AT_END = 2;

    @Test
    void tellsWhatStandsBeforeAndAfterTheWholeRun() {
        assertThat(CapitalRun.at(SENTENCE, 3)).isEqualTo(new CapitalRun(2, 4, 3));
        int left = Feature.RUN_AFTER_WORD.of(Feature.text("columnist"));
        int right = Feature.RUN_BEFORE_WORD.of(Feature.text(","));
        assertThat(features(SENTENCE, 2)).contains(left, right, Feature.RUN_LENGTH.of(2, AT_BEGIN));
        assertThat(features(SENTENCE, 3)).contains(left, right, Feature.RUN_LENGTH.of(2, AT_END));
    }

    @Test
    void saysNothingOfAWordWithoutACapital() {
        assertThat(features(SENTENCE, 1)).isEmpty();
        assertThat(features(SENTENCE, 4)).isEmpty();
    }

    @Test
    void knowsTheEdgesOfTheSentence() {
        assertThat(features(forms("Dan Savage"), 0))
                .contains(
                        Feature.RUN_AFTER_WORD.of(Feature.BEGIN),
                        Feature.RUN_BEFORE_WORD.of(Feature.END),
                        Feature.RUN_BETWEEN_CLUSTERS.of(Feature.BEGIN, Feature.END));
    }

    private static int[] features(WordForm[] sentence, int place) {
        Features all = new Features(8);
        CapitalRun.at(sentence, place).describe(sentence, all);
        return all.toArray();
    }

    private static WordForm[] forms(String sentence) {
        return Arrays.stream(sentence.split(" "))
                .map(word -> new WordForm(word, GleanedWords.NONE, Clusters.standard()))
                .toArray(WordForm[]::new);
    }
}
