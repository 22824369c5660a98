package org.wiregraph.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.coref.CorefGold.Form;
import org.wiregraph.coref.CorefGold.Mention;
import org.wiregraph.coref.CorefGold.Weight;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Article;
import org.wiregraph.model.Span;

/// What the measure of coreference makes of good and bad chains.
class CorefScorerTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final CorefGold TWO_KIMS =
            CorefGold.parse(
                    "two-kims",
                    """
                    leader person Kim Jong Un
                    sister person Kim Yo Jong
                    ---
                    [Kim Jong Un|leader name] spoke. [He|leader pronoun] left.

                    [Kim Yo Jong|sister name], [his sister|sister ?role], agreed, and [she|sister \
                    pronoun] left too.
                    """);

    @Test
    void readsMarkedWordsAsPlainTextWithSpans() {
        Article article = TWO_KIMS.article();

        assertThat(article.text())
                .isEqualTo(
                        "Kim Jong Un spoke. He left.\n\n"
                                + "Kim Yo Jong, his sister, agreed, and she left too.");
        assertThat(TWO_KIMS.in(article))
                .extracting(mention -> mention.span().in(article.text()))
                .containsExactly("Kim Jong Un", "He", "Kim Yo Jong", "his sister", "she");
        assertThat(TWO_KIMS.in(article).get(3))
                .isEqualTo(new Mention(new Span(42, 52), "sister", Form.ROLE, Weight.OPTIONAL));
    }

    @Test
    void readsMentionsWithinMentions() {
        CorefGold gold =
                CorefGold.parse(
                        "nested",
                        "fr country France\nmod organization x\n---\n"
                                + "[[Paris|fr capital]'s ministry|mod nominal] agreed.");

        assertThat(gold.paragraphs().getFirst().mentions())
                .extracting(Mention::span)
                .containsExactly(new Span(0, 5), new Span(0, 16));
    }

    @Test
    void refusesGoldThatIsNotTheArticles() {
        Article other = CorefGold.parse("other", "a person A\n---\nOther words.").article();

        assertThatThrownBy(() -> TWO_KIMS.in(other))
                .hasMessageContaining("two-kims, paragraph 1")
                .hasMessageContaining("Other words.");
    }

    @Test
    void givesFullMarksToTheGoldItself() {
        CorefFigures figures =
                score(List.of("Kim Jong Un", "He"), List.of("Kim Yo Jong", "his sister", "she"));

        for (String figure : List.of("mentions", "links", "resolved", "bcubed", "muc", "pronoun")) {
            assertThat(figures.figure(figure)).as(figure).isEqualTo(1, EXACT);
        }
        assertThat(figures.mistakes()).isEmpty();
    }

    @Test
    void countsTwoPeopleInOneChainAgainstIt() {
        CorefFigures figures = score(List.of("Kim Jong Un", "He", "Kim Yo Jong", "she"));

        assertThat(figures.figure("mentions")).isEqualTo(1, EXACT);
        assertThat(figures.figure("links")).isEqualTo(0.5, EXACT);
        assertThat(figures.figure("resolved")).isEqualTo(0.5, EXACT);
        // each mention's chain is half right, each entity is whole
        assertThat(figures.figure("bcubed")).isEqualTo(2 * 0.5 / 1.5, EXACT);
        // two of the chain's three links, both of the gold's
        assertThat(figures.figure("muc")).isEqualTo(2 * (2 / 3.0) / (1 + 2 / 3.0), EXACT);
    }

    @Test
    void countsOnePersonInTwoChainsAgainstThem() {
        CorefFigures figures = score(List.of("Kim Jong Un"), List.of("He"), List.of("Kim Yo Jong"));

        assertThat(figures.figure("links")).isEqualTo(0.75, EXACT);
        assertThat(figures.figure("resolved")).isEqualTo(0.5, EXACT);
        assertThat(figures.figure("pronoun")).isZero();
        assertThat(figures.figure("name")).isEqualTo(1, EXACT);
        assertThat(figures.figure("muc")).isZero();
    }

    @Test
    void countsAPronounPutToTheOtherPerson() {
        CorefFigures figures = score(List.of("Kim Jong Un", "He", "she"), List.of("Kim Yo Jong"));

        assertThat(figures.figure("pronoun")).isEqualTo(0.5, EXACT);
        assertThat(figures.mistakes())
                .singleElement()
                .asString()
                .startsWith("sister: she (pronoun) stands for leader");
    }

    @Test
    void countsWordsThatStandForNobodyAgainstTheirChainOnly() {
        CorefFigures figures =
                score(List.of("Kim Jong Un", "spoke"), List.of("agreed"), List.of("Kim Yo Jong"));

        assertThat(figures.figure("precision")).isEqualTo(2 / 3.0, EXACT);
        assertThat(figures.figure("recall")).isEqualTo(0.5, EXACT);
    }

    @Test
    void countsAnUnmarkedAdjectiveNeitherWay() {
        CorefGold gold =
                CorefGold.parse(
                        "adjective",
                        """
                        jp country Japan
                        ---
                        Boats left [Japan|jp name] for Japanese waters. The Tokyo area saw rain.
                        """);
        Article article = gold.article();
        List<Actor.Mention> adjective =
                List.of(mention(article, "Japanese"), mention(article, "Japan"));
        List<Actor.Mention> capital = List.of(mention(article, "Tokyo"), mention(article, "Japan"));

        assertThat(CorefScorer.score(article, gold, japan(adjective)).figure("precision"))
                .isEqualTo(1, EXACT);
        assertThat(CorefScorer.score(article, gold, japan(capital)).figure("precision"))
                .isEqualTo(0.5, EXACT);
    }

    private static List<Actor> japan(List<Actor.Mention> mentions) {
        return List.of(
                new Actor(
                        "jp", Actor.Kind.COUNTRY, "Japan", Optional.empty(), mentions, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "President Kim, Kim, true",
                "\"Secretary of State Ann Lee\", Ann Lee, true",
                "the secretary of state, secretary, true",
                "France's foreign ministry, foreign ministry, true",
                "France's foreign ministry, France, false",
                "France's, France, true",
                "the leaders of Chad and Togo, the leaders, true",
                "the leaders of Chad and Togo, Togo, false",
                "the North, North, true",
                "Kim Jong Un, Kim Yo Jong, false"
            })
    void takesTwoSpansForOneMentionWhereEachHoldsTheOthersHead(
            String one, String other, boolean same) {
        String text = one + " met nobody";
        int at = text.indexOf(other);
        Span there = new Span(Math.max(at, 0), Math.max(at, 0) + other.length());

        assertThat(at >= 0 && Heads.same(text, new Span(0, one.length()), there)).isEqualTo(same);
    }

    /// The figures of chains that are given by the first words in the text that read so.
    @SafeVarargs
    private static CorefFigures score(List<String>... chains) {
        Article article = TWO_KIMS.article();
        List<Actor> actors = new ArrayList<>();
        for (List<String> chain : chains) {
            Stream<Actor.Mention> mentions = chain.stream().map(word -> mention(article, word));
            Optional<String> country = Optional.empty();
            actors.add(
                    new Actor(
                            "a" + actors.size(),
                            Actor.Kind.PERSON,
                            chain.getFirst(),
                            country,
                            mentions.toList(),
                            List.of()));
        }
        return CorefScorer.score(article, TWO_KIMS, actors);
    }

    private static Actor.Mention mention(Article article, String word) {
        int at = article.text().indexOf(word);
        return new Actor.Mention(word, new Span(at, at + word.length()));
    }
}
