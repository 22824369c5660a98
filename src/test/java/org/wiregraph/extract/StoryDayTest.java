package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.extract.MeetingsTest.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

/// What is told without a day: below a day as a heading, and right behind what has one. The stories
/// are published on Tuesday 4 October 2022.
class StoryDayTest {

    private static final String[] DIGEST = {
        "Saturday 1 October",
        "President Luc Maes met envoy Ine Solberg in Lima. Canada blacklisted two Syrian banks.",
        "The next day, Iran put a satellite into orbit.",
        "Sunday 2 October",
        "Pakistan fired two missiles from a desert.",
        "Worth reading",
        "President Luc Maes met Mayor Piet Vos in Quito.",
    };

    @Test
    void takesTheDayOfTheHeading() {
        Story digest = Story.below("Saturday", "Sunday", "Worth").of(DIGEST);
        assertThat(digest.met()).hasSize(2);
        assertThat(days(digest, Report.Meeting.class)).containsExactly("2022-10-01", "-");
        assertThat(days(digest, Report.Sanction.class)).containsExactly("2022-10-01");
        assertThat(digest.launched())
                .containsExactly(
                        "Iran, 2022-10-02, 1, satellite", "Pakistan, 2022-10-02, 2, missiles");
    }

    @Test
    void takesThePresentTenseBelowAHeadingForThePast() {
        Story digest =
                Story.below("Saturday", "Sunday")
                        .of(
                                "Saturday 1 October",
                                "President Luc Maes meets envoy Ine Solberg in Lima. Canada puts"
                                        + " two Syrian banks on its blacklist.",
                                "Sunday 2 October",
                                "Pakistan fires two missiles from a desert. Maes said that he knew"
                                        + " of the tests.",
                                "Two tankers blacklisted by Canada, most of all for their cargo.");
        assertThat(days(digest, Report.Meeting.class)).containsExactly("2022-10-01");
        assertThat(days(digest, Report.Sanction.class)).containsExactly("2022-10-01", "2022-10-02");
        assertThat(digest.launched()).containsExactly("Pakistan, 2022-10-02, 2, missiles");
        assertThat(days(digest, Report.Statement.class)).containsExactly("2022-10-02");
    }

    @Test
    void takesADayLongAgoOverAParagraphForNoDayOfSpeech() {
        Story story =
                Story.below("May 1", "May 2")
                        .of(
                                "May 1, 2019",
                                "President Luc Maes said that he knew nothing.",
                                "May 2, 2019",
                                "He said that he had no plans.");
        assertThat(days(story, Report.Statement.class)).containsExactly("-", "-");
        assertThat(
                        days(
                                Story.of("May 1, 2019: President Luc Maes says he knows nothing."),
                                Report.Statement.class))
                .containsExactly("2019-05-01");
    }

    @Test
    void takesOneDayAloneForNoHeading() {
        Story story =
                Story.below("Saturday")
                        .of("Saturday 1 October", "President Luc Maes met envoy Ine Solberg.");
        assertThat(days(story, Report.Meeting.class)).containsExactly("-");
    }

    @Test
    void takesTheDayOfTheSentenceBefore() {
        assertThat(
                        told(
                                "The diplomats failed again on Monday. In Lima, President Luc Maes"
                                        + " met envoy Ine Solberg."))
                .containsExactly("meeting: Luc Maes, Ine Solberg in Lima on 2022-10-03");
    }

    @Test
    void leavesWhatMayHaveBeenOnAnotherDay() {
        String met = "meeting: Luc Maes, Ine Solberg in Lima";
        assertThat(
                        told(
                                "The diplomats failed again on Monday. President Luc Maes also met"
                                        + " envoy Ine Solberg in Lima."))
                .containsExactly(met);
        assertThat(
                        told(
                                "The mayor said on Monday that all was lost. President Luc Maes met"
                                        + " envoy Ine Solberg in Lima."))
                .containsExactly(met);
        assertThat(
                        told(
                                "The diplomats failed again on Monday.",
                                "President Luc Maes met envoy Ine Solberg in Lima."))
                .containsExactly(met);
    }

    private static List<String> days(Story story, Class<? extends Report> kind) {
        return story.all(kind).stream().map(r -> r.when().iso().orElse("-")).toList();
    }

    @Test
    void takesEarlierInTheDayForTheDayOfTheStory() {
        assertThat(
                        told(
                                "On May 4, 2012, a ferry sank near Lima.",
                                "At a briefing, President Luc Maes said he had met envoy Piet Vos"
                                        + " earlier in the day."))
                .containsExactly("meeting: Luc Maes, Piet Vos on 2022-10-04");
        assertThat(told("President Luc Maes met envoy Piet Vos earlier in the day Friday."))
                .containsExactly("meeting: Luc Maes, Piet Vos on 2022-09-30");
    }
}
