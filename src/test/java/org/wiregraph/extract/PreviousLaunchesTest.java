package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The stories are published on Tuesday 4 October 2022.
class PreviousLaunchesTest {

    @Test
    void readsTheLaunchThatASinceLooksBackTo() {
        assertThat(launched("Iran has not tested a cruise missile since June."))
                .containsExactly("Iran, 2022-06, -, cruise missile");
        assertThat(launched("India has carried out no missile tests since June 2020."))
                .containsExactly("India, 2020-06, -, missile");
    }

    @Test
    void readsTheOneBeforeTheFirst() {
        assertThat(launched("Iran fired two rockets on Sunday, its first since May."))
                .containsExactly("Iran, 2022-10-02, 2, rockets", "Iran, 2022-05, -, rockets");
        assertThat(launched("It was the first Indian missile test since July 8."))
                .containsExactly("India, 2022-07-08, -, missile");
    }

    @Test
    void datesAClauseWithWhenByTheDateBefore() {
        assertThat(launched("Pakistan last did so on May 5, when it fired a cruise missile."))
                .containsExactly("Pakistan, 2022-05-05, 1, cruise missile");
    }

    @Test
    void readsOneOfSeveral() {
        assertThat(launched("India's last two missile tests, including one on Sunday, failed."))
                .containsExactly("India, 2022-10-02, 1, missile");
        assertThat(
                        launched(
                                "Iran has conducted a flurry of missile tests this year, including"
                                        + " a failed launch in May."))
                .containsExactly("Iran, 2022-05, -, -");
        assertThat(launched("A year of missile tests by Iran, including firing a rocket in May."))
                .containsExactly("Iran, 2022-05, 1, rocket");
    }

    @Test
    void readsTheDaysBehindAPeriod() {
        assertThat(launched("Iran has tested rockets twice this year, on May 3 and May 5."))
                .containsExactly("Iran, 2022-05-03, -, rockets", "Iran, 2022-05-05, -, rockets");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran has never tested a missile since May.",
                "Iran has fired missiles since May.",
                "Iran has not tested a missile since May, when talks began.",
                "Iran has not tested a missile since talks began in May."
            })
    void findsNoneWhereSinceLooksBackToSomethingElse(String sentence) {
        assertThat(launched(sentence)).isEmpty();
    }

    private static List<String> launched(String... paragraphs) {
        return Story.of(paragraphs).launched();
    }
}
