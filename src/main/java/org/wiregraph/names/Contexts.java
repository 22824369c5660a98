package org.wiregraph.names;

import java.util.Arrays;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/// Hands the model the features of a token: those of the sentence, made once before, and those that
/// hang on the decisions before it.
final class Contexts implements NameContextGenerator {

    private SentenceFeatures current = SentenceFeatures.NONE;
    private int last = -1;
    private String before = "";
    private String beforeThat = "";
    private String[] answer = {};

    /// The sentence that is asked about next.
    void read(SentenceFeatures features) {
        current = features;
        last = -1;
    }

    @Override
    public String[] getContext(
            int index, String[] tokens, String[] outcomes, Object @Nullable [] ignored) {
        String one = index > 0 ? outcomes[index - 1] : "";
        String two = index > 1 ? outcomes[index - 2] : "";
        if (index != last || !one.equals(before) || !two.equals(beforeThat)) {
            answer = context(index, one, two);
            last = index;
            before = one;
            beforeThat = two;
        }
        return answer;
    }

    private String[] context(int index, String one, String two) {
        String[] still = current.features(index);
        String[] anchors = current.anchors(index);
        String[] all = Arrays.copyOf(still, still.length + anchors.length + 2);
        int at = still.length;
        all[at++] = "o" + one;
        all[at++] = "oo" + two + one;
        for (String anchor : anchors) {
            all[at++] = anchor.concat(one);
        }
        return all;
    }

    @Override
    public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
        // OpenNLP offers its own; all features are made before
    }

    @Override
    public void updateAdaptiveData(String[] tokens, String[] outcomes) {
        // nothing is kept: what a document tells is among the features
    }

    @Override
    public void clearAdaptiveData() {
        // nothing is kept
    }
}
