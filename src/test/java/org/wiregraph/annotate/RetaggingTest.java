package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.parse.Tag;

class RetaggingTest {

    private static final Map<String, String> UNIVERSAL =
            Map.of(
                    "DT", "DET", "NN", "NOUN", "NNS", "NOUN", "NNP", "PROPN", "RB", "ADV", "IN",
                    "ADP", "PRP", "PRON", "CD", "NUM", ".", "PUNCT", "VBN", "VERB");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DT ministry/NN also/RB *stressed/VBN that/IN Oslo/NNP agreed/VBD ./.",
                "a/DT judge/NN eventually/RB *ruled/VBN it/PRP void/JJ ,/, Oslo/NNP said/VBD ./.",
                "those/DT who/WP *suspected/VBN treason/NN have/VBP left/VBN ./.",
                "He/PRP openly/RB *boasted/VBN of/IN what/WP he/PRP did/VBD ./.",
                "Oslo/NNP says/VBZ the/DT threat/NN *prompted/VBN a/DT response/NN ./.",
                "Later/RBR the/DT Corps/NNP *put/VB its/PRP$ satellite/NN into/IN orbit/NN ./.",
                "The/DT shells/NNS fired/VBN from/IN Oslo/NNP *landed/VBN on/IN the/DT ice/NN ./.",
            })
    void findsThePastTense(String text) {
        assertThat(fine(text, "*")).isEqualTo("VBD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He/PRP said/VBD officials/NNS *told/VBN that/IN Oslo/NNP agreed/VBD fled/VBD ./.",
                "a/DT town/NN *called/VBN the/DT Hook/NNP was/VBD lost/VBN ./.",
                "has/VBZ the/DT judge/NN *ruled/VBN it/PRP void/JJ ?/.",
                "they/PRP were/VBD also/RB *warned/VBN that/IN Oslo/NNP agreed/VBD ./.",
                "the/DT text/NN *released/VBN this/DT week/NN says/VBZ so/RB ./.",
                "Two/CD men/NNS *seen/VBN in/IN Oslo/NNP",
                "The/DT long/JJ and/CC costly/JJ works/NNS *proposed/VBN by/IN Oslo/NNP ./.",
            })
    void leavesTheParticiple(String text) {
        assertThat(fine(text, "*")).isEqualTo("VBN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He/PRP saw/VBD the/DT Corps/NNP *put/VB it/PRP out/RP ./.",
                "It/PRP will/MD ,/, Oslo/NNP says/VBZ ,/, then/RB Bonn/NNP *put/VB it/PRP up/RP",
                "They/PRP came/VBD to/TO help/VB Oslo/NNP *put/VB it/PRP out/RP ./.",
            })
    void leavesTheInfinitive(String text) {
        assertThat(fine(text, "*")).isEqualTo("VB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oslo/NNP *launches/NNS two/CD rockets/NNS ./.|VBZ",
                "the/DT *launches/NNS two/CD rockets/NNS made/VBD ./.|NNS",
                "Oslo/NNP also/RB *confirms/NNS that/IN it/PRP will/MD go/VB ./.|VBZ",
                "He/PRP *famously/VBP vowed/VBD to/TO go/VB ./.|RB",
                "the/DT Senate/NNP *official/JJ said/VBD so/RB ./.|NN",
                "Guards/NNP *test-fired/JJ several/JJ missiles/NNS ./.|VBD",
                "a/DT *test-fired/JJ new/JJ missile/NN ./.|JJ",
                "Vik/NNP *expelled/JJ 35/CD envoys/NNS ./.|VBD",
                "Oslo/NNP *oil-fired/JJ 35/CD plants/NNS ./.|JJ",
            })
    void putsOtherTagsRight(String text, String tag) {
        assertThat(fine(text, "*")).isEqualTo(tag);
    }

    /// The fine tag that the marked word gets.
    private static String fine(String text, String mark) {
        List<String[]> pairs =
                Arrays.stream(text.split(" ")).map(pair -> pair.split("/(?=[^/]*$)")).toList();
        List<String> words = pairs.stream().map(pair -> pair[0].replace(mark, "")).toList();
        List<Tag> tags = pairs.stream().map(pair -> new Tag(universal(pair[1]), pair[1])).toList();
        int at = text.substring(0, text.indexOf(mark)).split(" ").length;
        return Retagging.of(words, tags).get(text.startsWith(mark) ? 0 : at).fine();
    }

    private static String universal(String fine) {
        return UNIVERSAL.getOrDefault(fine, fine.startsWith("V") ? "VERB" : "ADJ");
    }
}
