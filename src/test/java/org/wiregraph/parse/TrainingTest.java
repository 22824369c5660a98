package org.wiregraph.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.text.Clusters;

class TrainingTest {

    private static final List<ParsedSentence> CORPUS = TinyCorpus.sentences();

    @Test
    void learnsTheTagsItIsShown() {
        Tagger tagger = tagger();

        for (ParsedSentence sentence : CORPUS) {
            assertThat(tagger.tag(sentence.words())).isEqualTo(sentence.tags());
        }
    }

    @Test
    void learnsTheTreesItIsShown() {
        Parser parser = parser();

        for (ParsedSentence sentence : CORPUS) {
            assertThat(parser.parse(sentence.words(), sentence.tags())).isEqualTo(sentence.arcs());
        }
    }

    @Test
    void makesTheSameBytesTwice() throws IOException {
        assertThat(bytes(tagger())).isEqualTo(bytes(tagger()));
        assertThat(bytes(parser())).isEqualTo(bytes(parser()));
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        Tagger tagger = Tagger.read(new ByteArrayInputStream(bytes(tagger())));
        Parser parser = Parser.read(new ByteArrayInputStream(bytes(parser())));
        ParsedSentence sentence = CORPUS.get(2);

        assertThat(tagger.tag(sentence.words())).isEqualTo(sentence.tags());
        assertThat(parser.parse(sentence.words(), sentence.tags())).isEqualTo(sentence.arcs());
    }

    private static Tagger tagger() {
        return new TaggerTraining(CORPUS, Clusters.standard()).train(5);
    }

    private static Parser parser() {
        return new ParserTraining(CORPUS, Clusters.standard()).train(2, 5, () -> {});
    }

    private static byte[] bytes(Tagger tagger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tagger.write(out);
        return out.toByteArray();
    }

    private static byte[] bytes(Parser parser) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parser.write(out);
        return out.toByteArray();
    }
}
