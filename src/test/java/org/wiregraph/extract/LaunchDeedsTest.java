package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The stories are published on Tuesday 4 October 2022.
class LaunchDeedsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran defied the council on Sunday with the launch of a missile. | 2022-10-02",
                "Iran went ahead with a missile launch on Sunday. | 2022-10-02",
                "Iran shocked its neighbours in August by firing a missile. | 2022-08",
                "Oslo detected an Iranian missile launch at 6:21 a.m. on Sunday. | 2022-10-02",
                "The first test of the missile was carried out in May by Iran. | 2022-05",
                "The launch on Sunday was Iran's third missile test this month. | 2022-10-02",
                "Oslo tracked a missile launched from Iran on Sunday. | 2022-10-02",
                "Vos played down the missile Iran fired last month. | 2022-09",
                "Sunday's missile, which Iran launched, flew far. | 2022-10-02",
                "Iran is under sanctions for a missile test on May 4. | 2022-05-04",
                "An Iranian missile fell into the Gulf of Oman on Sunday. | 2022-10-02"
            })
    void readsWhoseDeedALaunchWasAndWhen(String sentence, String date) {
        assertThat(launched(sentence)).hasSize(1).allMatch(l -> l.startsWith("Iran, " + date));
    }

    @Test
    void readsWhatAPronounMeans() {
        assertThat(launched("Iran unveiled the Sejjil and tested it twice in June 2021."))
                .containsExactly("Iran, 2021-06, -, Sejjil");
        assertThat(launched("Iran built a new satellite. It was launched on Sunday by Iran."))
                .containsExactly("Iran, 2022-10-02, -, satellite");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran threatened Oman on Sunday with the launch of four missiles.",
                "Iran could answer on Sunday with the launch of a missile.",
                "Vos said on Sunday that a missile test by Iran would not worry him.",
                "Iran tested a new engine for its rockets on Sunday.",
                "Part of an Iranian rocket fell into the Gulf of Oman on Sunday.",
                "An Iranian missile fell into the Gulf of Oman."
            })
    void readsNoneThatIsThreatenedOrSupposed(String sentence) {
        assertThat(launched(sentence)).isEmpty();
    }

    private static List<String> launched(String... paragraphs) {
        return Story.of(paragraphs).launched();
    }

    @Test
    void readsTestsThatAreCarriedOutByTheirRankOrInASeries() {
        assertThat(Story.of("Oman has conducted its fourth missile test in a month.").launched())
                .containsExactly("Oman, -, -, missile");
        assertThat(Story.of("Oman carried out a series of missile tests on Monday.").launched())
                .containsExactly("Oman, 2022-10-03, -, missile");
        assertThat(Story.of("It was the fourth missile test of Oman this year.").launched())
                .isEmpty();
    }

    @Test
    void countsTestsOnceThatAreToldOneByOne() {
        assertThat(
                        Story.of(
                                        "Oman carried out two missile tests last week, one on"
                                                + " Thursday and another on Friday.")
                                .launched())
                .containsExactly("Oman, 2022-09-29, 1, missile", "Oman, 2022-09-30, 1, missile");
    }

    @Test
    void knowsWhoseShipsMinistriesAndMilitiasFire() {
        assertThat(Story.of("The USS Vik fired missiles at a base on Monday.").launched())
                .containsExactly("United States, 2022-10-03, -, missiles");
        assertThat(Story.of("The Pentagon said it tested a cruise missile on Monday.").launched())
                .containsExactly("United States, 2022-10-03, 1, cruise missile");
        assertThat(Story.of("Oman-backed militias fired rockets at a base on Monday.").launched())
                .containsExactly("Oman-backed militias, 2022-10-03, -, rockets");
        assertThat(
                        Story.of(
                                        "Houthi rebels claimed responsibility for a missile strike"
                                                + " on Lima on Monday.")
                                .launched())
                .containsExactly("Houthis, 2022-10-03, -, missile");
    }
}
