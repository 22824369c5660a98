package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

/// Meetings that no rule reads, by the clues around a word.
class WeighedMeetingsTest {

    private static final String WHO =
            "Peruvian President Luc Maes and Chilean President Ana Vos lead neighbours.";

    private static List<String> weighed(String sentence) {
        Story story = Story.of(WHO, sentence);
        return story.all(Report.Meeting.class).stream()
                .filter(m -> m.evidence().rule().equals(WeighedMeetings.RULE))
                .map(m ->
                        m.kind().words()
                                + ": "
                                + String.join(
                                        ", ",
                                        m.participants().stream().map(a -> a.name()).toList()))
                .toList();
    }

    @Test
    void readsATalkToldAsTheFirst() {
        assertThat(weighed("Vos's talks with Maes in Lima on Monday were their first in months."))
                .containsExactly("talks: Ana Vos, Luc Maes");
    }

    @Test
    void readsAVisitorBehindTheVisit() {
        assertThat(
                        weighed(
                                "It was the third visit to Kenya this year for Belgian Foreign"
                                        + " Minister Jan Peeters."))
                .containsExactly("visit: Jan Peeters");
    }

    @Test
    void leavesWhatIsOnlyWantedAskedForOrDenied() {
        assertThat(weighed("Maes is keen to meet Vos.")).isEmpty();
        assertThat(weighed("Maes asked Vos for a meeting.")).isEmpty();
        assertThat(weighed("Maes denied that he had met Vos on Monday.")).isEmpty();
        assertThat(weighed("Maes has never met Vos.")).isEmpty();
    }

    @Test
    void leavesHabitsAndInterviews() {
        assertThat(weighed("Maes meets Vos in Lima in May.")).isEmpty();
        assertThat(weighed("In a conversation with the Associated Press, Maes praised Vos."))
                .isEmpty();
    }
}
