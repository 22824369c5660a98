package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.clean.Articles.FIRST;
import static org.wiregraph.clean.Articles.text;

import org.junit.jupiter.api.Test;
import org.wiregraph.model.Article;

class RepairTest {

    @Test
    void mendsTextThatWasReadInTheWrongEncoding() {
        assertThat(Whitespace.tidy("Minister JosÃ© CostaÂ said: â€œNoâ€\u009d â€“ itâ€™s Â£5"))
                .isEqualTo("Minister José Costa said: “No” – it’s £5");
        assertThat(Whitespace.tidy("ÐšÐ¸Ñ—Ð² and â‚¬9")).isEqualTo("Київ and €9");
    }

    @Test
    void mendsTextThatWasReadInTheWrongEncodingTwice() {
        assertThat(Whitespace.tidy("itÃ¢â‚¬â„¢s late")).isEqualTo("it’s late");
    }

    @Test
    void mendsAQuotationMarkThatLostItsLastByte() {
        assertThat(Whitespace.tidy("She said â€œnoâ€ and left"))
                .isEqualTo("She said “no” and left");
    }

    @Test
    void leavesLettersWithAccentsAlone() {
        for (String right :
                new String[] {"São Paulo’s café", "Ångström «É» à la carte", "Ðà Nẵng"}) {
            assertThat(Whitespace.tidy(right)).isEqualTo(right);
        }
    }

    @Test
    void takesDoubledMarksForOne() {
        assertThat(Whitespace.tidy("\"\"We left,\"\" she said. ''No.''"))
                .isEqualTo("\"We left,\" she said. \"No.\"");
    }

    @Test
    void putsTheSpaceBackBetweenSentencesThatWereGlued() {
        assertThat(Whitespace.tidy("They met on Friday.The ministry was silent."))
                .isEqualTo("They met on Friday. The ministry was silent.");
        assertThat(Whitespace.tidy("\"We met on Friday.\"The ministry was silent."))
                .isEqualTo("\"We met on Friday.\" The ministry was silent.");
        assertThat(Whitespace.tidy("They met in 2019.\"We agreed,\" he said."))
                .isEqualTo("They met in 2019. \"We agreed,\" he said.");
        assertThat(Whitespace.tidy("She left early.\"I do not agree,\" he said."))
                .isEqualTo("She left early. \"I do not agree,\" he said.");
        assertThat(Whitespace.tidy("She left early.\"[The] port is shut,\" he said."))
                .isEqualTo("She left early. \"[The] port is shut,\" he said.");
    }

    @Test
    void leavesFullStopsWithinNamesAlone() {
        for (String right :
                new String[] {
                    "www.tagus.Example", "ana@tagus.Example", "the U.S.Army", "Node.JS"
                }) {
            assertThat(Whitespace.tidy(right)).isEqualTo(right);
        }
    }

    @Test
    void dropsMarksThatNobodySees() {
        assertThat(Whitespace.tidy("\u200fthe min\u00adis\u200bter\u202c\ufeff left"))
                .isEqualTo("the minister left");
    }

    @Test
    void keepsOffsetsExactInMendedText() {
        Article article = text(FIRST, "â€œNoâ€\u009d, she said.");

        Articles.assertWhole(article);
        assertThat(Articles.body(article)).containsExactly(FIRST, "“No”, she said.");
    }
}
