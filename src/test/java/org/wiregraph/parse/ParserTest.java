package org.wiregraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The tagger and the parser that the program ships, on sentences of our own.
class ParserTest {

    private static final Tagger TAGGER = Tagger.standard();
    private static final Parser PARSER = Parser.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said the talks had failed . | minister | nsubj | said",
                "\" We will respond , \" said the spokesman . | spokesman | nsubj | said",
                "The army fired two missiles toward the sea . | army | nsubj | fired",
                "The army fired two missiles toward the sea . | missiles | obj | fired",
                "Two missiles were fired from the coast . | missiles | nsubj:pass | fired",
                "The council imposed sanctions on three banks . | council | nsubj | imposed",
                "The council imposed sanctions on three banks . | banks | obl | imposed",
                "Sanctions were imposed by the ministry on Monday . | ministry | obl:agent |"
                        + " imposed",
                "Both ministers met in Vienna . | ministers | nsubj | met",
                "The envoy , who visited Berlin , left . | envoy | nsubj | left"
            })
    void findsWhatAWordIsToItsVerb(String text, String word, String relation, String verb) {
        List<String> words = List.of(text.split(" "));
        Arc arc = parse(words).get(words.indexOf(word));

        assertThat(words.get(arc.head())).isEqualTo(verb);
        assertThat(arc.relation()).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource({
        "The rocket was fired at dawn .,VBN",
        "The army has fired a rocket .,VBN",
        "The army fired a rocket .,VBD"
    })
    void tellsAPastFromAParticiple(String text, String fine) {
        List<String> words = List.of(text.split(" "));
        List<Tag> tags = TAGGER.tag(words);

        assertThat(tags.get(words.indexOf("fired"))).isEqualTo(new Tag("VERB", fine));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40, 300})
    void makesATreeWithOneRootOfWhateverItIsGiven(int size) {
        Random random = new Random(size);
        List<String> pool =
                List.of(
                        "said", ",", "\"", "of", "Kim", "the", "0x7", "\u00e9", "-", "who", "(",
                        "\u4e16", ".");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            words.add(pool.get(random.nextInt(pool.size())));
        }

        assertTree(parse(words));
    }

    @Test
    void takesAnEmptySentence() {
        assertThat(parse(List.of())).isEmpty();
    }

    @Test
    void isNotSlowedByALongSentence() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            words.add(i % 3 == 0 ? "and" : "word" + i % 7);
        }

        assertTree(parse(words));
    }

    private static List<Arc> parse(List<String> words) {
        return PARSER.parse(words, TAGGER.tag(words));
    }

    private static void assertTree(List<Arc> arcs) {
        assertThat(arcs.stream().filter(arc -> arc.head() == Arc.ROOT)).hasSize(1);
        assertThat(arcs).allMatch(arc -> arc.relation().equals("root") == (arc.head() == Arc.ROOT));
        int[] reached = new int[arcs.size()];
        for (int word = 0; word < arcs.size(); word++) {
            int at = word;
            while (at != Arc.ROOT && reached[at] == 0) {
                reached[at] = word + 1;
                at = arcs.get(at).head();
            }
            assertThat(at == Arc.ROOT || reached[at] <= word).as("no circle at %d", word).isTrue();
        }
    }
}
