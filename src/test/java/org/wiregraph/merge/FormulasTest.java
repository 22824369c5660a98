package org.wiregraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.wiregraph.merge.Reports.BLINKEN;
import static org.wiregraph.merge.Reports.CHUNG;
import static org.wiregraph.merge.Reports.HAYASHI;
import static org.wiregraph.model.EventKind.STATEMENT;
import static org.wiregraph.model.Trait.CONTENT;
import static org.wiregraph.model.Trait.SPEAKER;
import static org.wiregraph.model.Trait.USES_FORMULA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.model.Formula;

class FormulasTest {

    private static final String CONCEPT = "https://w3id.org/wiregraph/ontology#GraveConcern";

    private final Reports reports = new Reports();

    @Test
    void findsAWordingThatThreeSpeakersUse() {
        say("a/statement-1", BLINKEN, "it was a watchful and patient neighbour", "2031-03-01");
        say("b/statement-1", CHUNG, "Seoul is a Watchful and patient neighbour.", "2031-03-01");
        say("c/statement-1", HAYASHI, "we are a watchful and patient neighbour", "2031-03-09");

        assertThat(reports.formulas())
                .singleElement()
                .satisfies(formula -> {
                    assertThat(formula.words()).isEqualTo("watchful and patient neighbour");
                    assertThat(formula.concept()).isEmpty();
                    assertThat(formula.uses()).isEqualTo(3);
                    assertThat(formula.users()).isEqualTo(3);
                    assertThat(formula.articles()).isEqualTo(3);
                    assertThat(formula.first()).isEqualTo(Optional.of("2031-03-01"));
                    assertThat(formula.last()).isEqualTo(Optional.of("2031-03-09"));
                    assertThat(formula.statements())
                            .containsExactly(
                                    Reports.BASE + "article/a#statement-1",
                                    Reports.BASE + "article/b#statement-1",
                                    Reports.BASE + "article/c#statement-1");
                });
    }

    @Test
    void findsAWordingThatOneSpeakerUsesOnThreeDays() {
        say("a/statement-1", BLINKEN, "they pay a steep lasting price", "2031-03-01");
        say("b/statement-1", BLINKEN, "thieves face a steep lasting price", "2031-05-01");
        assertThat(reports.formulas()).isEmpty();

        say("c/statement-1", BLINKEN, "all know the steep lasting price", "2031-07-01");
        assertThat(words()).containsExactly("steep lasting price");
    }

    @Test
    void countsOneStatementThatManyArticlesQuoteOnce() {
        for (String article : List.of("a", "b", "c", "d")) {
            say(article + "/statement-1", BLINKEN, "a steep and lasting price", "2031-03-01");
        }

        assertThat(reports.formulas()).isEmpty();
    }

    @Test
    void tellsAWordingLongerThanSixWordsAsOne() {
        String eight = "patient friendly watchful honest quiet steady cheerful neighbour";
        say("a/statement-1", BLINKEN, "he is a " + eight, "2031-03-01");
        say("b/statement-1", CHUNG, "be a " + eight + " to all", "2031-04-01");
        say("c/statement-1", HAYASHI, eight, "2031-05-01");

        assertThat(words()).containsExactly(eight);
    }

    @Test
    void keepsAPartThatIsOftenSaidWithoutTheRest() {
        String part = "patient watchful neighbour";
        String whole = "honest " + part;
        for (String speaker : List.of(BLINKEN, CHUNG, HAYASHI)) {
            int number = reports.list().size();
            say("a" + number + "/statement-1", speaker, "we are an " + whole, "2031-03-01");
            say("b" + number + "/statement-1", speaker, "he was a " + part, "2031-06-01");
        }

        assertThat(words()).containsExactly(whole, part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "there will be some of that for all of us",
                "North Korea and South Korea",
                "Foreign Minister Chung Eui-yong",
                "nuclear and missile tests",
                "12 of the 14 houses",
                "we don't think it'll happen",
                "grave concern",
                "a matter of grave concern to neighbours",
            })
    void takesNamesTopicsFunctionWordsAndListedFormulasForNoFind(String content) {
        say("a/statement-1", BLINKEN, content, "2031-03-01");
        say("b/statement-1", CHUNG, content, "2031-04-01");
        say("c/statement-1", HAYASHI, content, "2031-05-01");

        assertThat(reports.formulas()).isEmpty();
    }

    @Test
    void tellsWhoUsesAListedFormulaHoweverSeldom() {
        reports.add(
                "a/statement-1",
                STATEMENT,
                SPEAKER,
                BLINKEN,
                CONTENT,
                "of grave concern",
                USES_FORMULA,
                CONCEPT,
                "published",
                "2031-03-01");

        assertThat(reports.formulas())
                .singleElement()
                .extracting(Formula::concept, Formula::words, Formula::uses, Formula::users)
                .containsExactly(Optional.of(CONCEPT), "grave concern", 1, 1);
    }

    @Test
    void copesWithAStatementOfAHundredThousandWords() {
        String endless = "harbour lantern meadow kettle ".repeat(25_000);
        say("a/statement-1", BLINKEN, endless, "2031-03-01");
        say("b/statement-1", CHUNG, endless, "2031-04-01");
        say("c/statement-1", HAYASHI, endless, "2031-05-01");

        assertThatCode(reports::formulas).doesNotThrowAnyException();
    }

    private void say(String name, String speaker, String content, String published) {
        reports.add(name, STATEMENT, SPEAKER, speaker, CONTENT, content, "published", published);
    }

    private List<String> words() {
        return reports.formulas().stream().map(Formula::words).toList();
    }
}
