package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiregraph.text.Range;

class MarkedTextTest {

    private static final String TEXT =
            """
            # What this is.

            [Peru|imposer] lifted its {sanctions|lifted} on [two banks|target].
            {Sanctions|none} seldom last.

            Nothing was said.
            """;

    @Test
    void takesMarksFromTheSentences() {
        assertThat(MarkedText.read(TEXT, "own"))
                .extracting(m -> m.article().text())
                .containsExactly(
                        "Peru lifted its sanctions on two banks. Sanctions seldom last.",
                        "Nothing was said.");
    }

    @Test
    void placesWhatIsMarkedInItsSentence() {
        assertThat(MarkedText.read(TEXT, "own").getFirst().lessons())
                .containsExactly(
                        new Lesson(
                                "own#1",
                                Lesson.digest("Peru lifted its sanctions on two banks."),
                                16,
                                "lifted",
                                Map.of(
                                        "imposer", List.of(new Range(0, 4)),
                                        "target", List.of(new Range(29, 38)))),
                        new Lesson(
                                "own#1",
                                Lesson.digest("Sanctions seldom last."),
                                0,
                                "none",
                                Map.of()));
    }

    @Test
    void isReadWholeForSanctions() throws IOException {
        List<MarkedText> all = LessonTraining.marked(Matter.SANCTIONS);
        List<Lesson> lessons = all.stream().flatMap(m -> m.lessons().stream()).toList();
        Set<String> kinds = lessons.stream().map(Lesson::standing).collect(Collectors.toSet());
        Set<String> roles =
                lessons.stream()
                        .flatMap(l -> l.roles().keySet().stream())
                        .collect(Collectors.toSet());

        assertThat(kinds).isEqualTo(Set.copyOf(Matter.SANCTIONS.standings()));
        assertThat(roles).isSubsetOf(Matter.SANCTIONS.roles());
        assertThat(all).noneMatch(m -> m.article().text().matches("(?s).*[\\[\\]{}|].*"));
        assertThat(LessonTraining.marked(Matter.MEETINGS)).isEmpty();
    }
}
