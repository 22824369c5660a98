package org.wiregraph.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;

class AnnotatorTest {

    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The envoy flew to Oslo. He met no one.|2",
                "The U.S. ambassador left on Jan. 14 and came back on Feb. 2.|1",
                "Talks were held in the U.S. The sides will meet again.|2",
                "Gen. Ada Lind and Lt. Col. Per Holm signed it.|1",
                "\"We are ready.\" She said so twice.|2",
                "“It is over,” he said. “Go home.” Nobody moved.|3",
                "Foreign Minister J. P. Sorel spoke. So did No. 2 at the ministry.|2",
                "It flew 4.5 km. Then it fell.|2",
                "Under Secretary Ada T. Lind spoke to J. R. R. Holm.|1",
                "He heard A. Holm. The H. L. Berg sank.|2",
                "She got a T. Then she left.|2",
                "They take Vitamin B. The doctors agree.|2",
                "The sides turn to Plan B. Officials will meet.|2",
                "So did I. Lind stayed.|2",
                "It was graded B. 14 people came.|2"
            })
    void splitsSentencesWhereAReaderWould(String text, int sentences) {
        assertThat(annotate(text).sentences()).hasSize(sentences);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Norway's fleet didn't sail.|Norway 's fleet did n't sail .",
                "A short-range missile, the U.S. said.|A short-range missile , the U.S. said .",
                "Envoy Anna T. Berg left, as did J. P. Orr.|Envoy Anna T. Berg left , as did J. P."
                        + " Orr .",
                "Retno Sari cannot come.|Retno Sari can not come .",
                "The list has 1,102 lines, 4,500 pages.|The list has 1,102 lines , 4,500 pages .",
                "“We’re going,” the allies’ envoy said.|“ We ’re going , ” the allies ’ envoy said"
                        + " .",
                "It fell at 7:44 a.m. (local time).|It fell at 7:44 a.m. ( local time ) .",
                "A visit to Oslo\u2014a long one\u2014ended.|A visit to Oslo \u2014 a long one"
                        + " \u2014 ended .",
                "Mr. Holm's U.K.-based firm|Mr. Holm 's U.K.-based firm",
                "Ada T. Lind met J. P. Sorel.|Ada T. Lind met J. P. Sorel .",
                "“It is Plan B.”|“ It is Plan B . ”"
            })
    void splitsTokensWithTheRepairs(String text, String tokens) {
        assertThat(words(text)).containsExactly(tokens.split(" "));
    }

    @Test
    void cutsLinesThatNoReaderTakesForSentences() {
        String text = "alpha beta, gamma ".repeat(25_000).strip();

        List<Sentence> sentences = annotate(text).sentences();

        assertThat(sentences).hasSize(100_000 / Annotator.LONGEST);
        assertThat(sentences).allMatch(s -> s.tokens().size() == Annotator.LONGEST);
        assertThat(sentences.getFirst().tokens()).allMatch(t -> t.relation().isEmpty());
        assertThat(sentences.getLast().span().end()).isEqualTo(text.length());
        checkOffsets(text);
    }

    @Test
    void givesDictionaryFormsOfVerbsAndNouns() {
        List<Token> tokens = tokens("The ministers condemned the launches and vowed to meet.");

        assertThat(tokens.stream().map(Token::lemma))
                .contains("minister", "condemn", "launch", "vow", "meet");
    }

    @Test
    void readsOnlyTheBody() {
        String text = "Menu item\n\nThe envoy spoke.";
        Article article =
                article(
                        text,
                        List.of(
                                new Block(Block.Label.NAVIGATION, new Span(0, 9)),
                                new Block(Block.Label.BODY, new Span(11, text.length()))));

        assertThat(ANNOTATOR.annotate(article).sentences())
                .extracting(s -> s.span().in(text))
                .containsExactly("The envoy spoke.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He also famously vowed to go.|famously|ADV",
                "Oslo also confirms that it will go.|confirms|VERB",
                "The AP reports that it will go.|reports|VERB",
                "A senior Senate official said so.|official|NOUN",
                "Oslo will reply soon.|reply|VERB",
                "Holt denied press reports that it will go.|reports|NOUN",
                "It is an official letter.|official|ADJ"
            })
    void putsTagsRightThatTheWordsBesideThemRuleOut(String text, String word, String tag) {
        assertThat(tokens(text))
                .filteredOn(token -> token.text().equals(word))
                .extracting(Token::tag)
                .containsExactly(tag);
    }

    @Test
    void everyTokenIsItsTextAndNoneOverlap() {
        Random random = new Random(7);
        String letters = "abcXYZ .,'\"“”’-()U.S.123\n";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(120); i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            checkOffsets(text.toString());
        }
    }

    private static void checkOffsets(String text) {
        int last = 0;
        for (Sentence sentence : annotate(text).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.text()).isEqualTo(token.span().in(text)).isNotBlank();
                assertThat(token.span().begin()).isGreaterThanOrEqualTo(last);
                assertThat(sentence.span().contains(token.span())).isTrue();
                last = token.span().end();
            }
        }
    }

    private static List<Token> tokens(String text) {
        return annotate(text).sentences().stream().flatMap(s -> s.tokens().stream()).toList();
    }

    private static List<String> words(String text) {
        return tokens(text).stream().map(Token::text).toList();
    }

    private static Annotated annotate(String text) {
        Block body = new Block(Block.Label.BODY, new Span(0, text.length()));
        return ANNOTATOR.annotate(article(text, List.of(body)));
    }

    private static Article article(String text, List<Block> blocks) {
        return new Article(
                "0",
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                "",
                blocks);
    }

    /// Verbs that report speech, of which the lemmatizer of the library gets the past wrong.
    @ParameterizedTest
    @CsvSource({
        "shouted,shout", "pleaded,plead", "echoed,echo", "concurred,concur", "griped,gripe",
        "implored,implore", "opined,opine", "rebutted,rebut", "scolded,scold", "repeats,repeat"
    })
    void knowsTheDictionaryFormsOfVerbsOfSpeech(String form, String lemma) {
        Sentence sentence = annotate("The envoy " + form + " it.").sentences().getFirst();

        assertThat(sentence.tokens().get(2).lemma()).isEqualTo(lemma);
    }
}
