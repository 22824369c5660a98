package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.text.Clusters;

class CapitalRunTest {

    private static final WordForm[] SENTENCE = forms("the columnist Dan Savage , who wrote it");

    @Test
    void tellsWhatStandsBeforeAndAfterTheWholeRun() {
        assertThat(CapitalRun.at(SENTENCE, 3)).isEqualTo(new CapitalRun(2, 4, 3));
        assertThat(features(2)).contains("Rlcolumnist", "Rr,", "Rn2B");
        assertThat(features(3)).contains("Rlcolumnist", "Rr,", "Rn2E");
    }

    @Test
    void saysNothingOfAWordWithoutACapital() {
        assertThat(features(1)).isEmpty();
        assertThat(features(4)).isEmpty();
    }

    @Test
    void knowsTheEdgesOfTheSentence() {
        List<String> all = new ArrayList<>();
        CapitalRun.at(forms("Dan Savage"), 0).describe(forms("Dan Savage"), all);
        assertThat(all).contains("Rl^", "Rr$", "Rb^|$");
    }

    private static List<String> features(int place) {
        List<String> all = new ArrayList<>();
        CapitalRun.at(SENTENCE, place).describe(SENTENCE, all);
        return all;
    }

    private static WordForm[] forms(String sentence) {
        return Arrays.stream(sentence.split(" "))
                .map(word -> WordForm.of(word, GleanedWords.NONE, Clusters.standard()))
                .toArray(WordForm[]::new);
    }
}
