package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.clean.Articles.FIRST;
import static org.wiregraph.clean.Articles.SECOND;
import static org.wiregraph.clean.Articles.text;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Published;

/// Which day a date of numbers alone is, and where else a page says when it came out.
class NumeralsTest {

    private static final String TITLE = "Portugal says talks in Lisbon will go on";
    private static final LocalDate APRIL = LocalDate.of(2023, 4, 3);
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 4);

    @Test
    void leavesADateOpenThatNothingDecides() {
        assertThat(published("04/03/2023")).isEmpty();
        assertThat(published("13/03/2023")).hasValue(LocalDate.of(2023, 3, 13));
    }

    @Test
    void readsTheMonthFirstBesideAnAmericanClock() {
        assertThat(published("Posted: 04/03/2023 08:00 AM EDT")).hasValue(APRIL);
        assertThat(published("04/03/2023 08:00 GMT")).hasValue(MARCH);
    }

    @Test
    void takesTheReadingThatFallsOnTheDayOfTheWeek() {
        assertThat(published("Saturday, 04/03/2023")).hasValue(MARCH);
    }

    @Test
    void takesTheReadingThatTheStoryNames() {
        String told =
                "The ministers sat down in Lisbon on April 3 and rose after midnight, she said.";

        assertThat(day(TITLE, "04/03/2023", FIRST, told)).hasValue(APRIL);
    }

    @Test
    void readsTheMonthFirstAboveADatelineInWashington() {
        assertThat(day(TITLE, "04/03/2023", "WASHINGTON — " + FIRST, SECOND)).hasValue(APRIL);
        assertThat(day(TITLE, "04/03/2023", "LISBON — " + FIRST, SECOND)).isEmpty();
    }

    @Test
    void readsALineBelowTheStoryThatSaysWhenItCameOut() {
        assertThat(day(TITLE, FIRST, SECOND, "First published April 3, 2023")).hasValue(APRIL);
        assertThat(day(TITLE, FIRST, SECOND, "Copyright Tagus Post April 3, 2023")).isEmpty();
    }

    @Test
    void readsADateThatLostTheSpaceBeforeIt() {
        assertThat(published("By Ana LopesApril 3, 2023 — 5.01pm")).hasValue(APRIL);
    }

    private static Optional<LocalDate> published(String header) {
        return day(TITLE, header, FIRST, SECOND);
    }

    private static Optional<LocalDate> day(String... lines) {
        return text(lines).published().map(Published::date);
    }
}
