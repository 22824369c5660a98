package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.model.Article;
import org.wiregraph.resolve.Resolver;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

class LessonTest {

    private static final String ROW =
            "https://example.org/a\t0123456789ab\t9\theld\tdate=23-29\tpart=0-8,13-16";

    @Test
    void readsARow() {
        Lesson lesson = Lesson.parse(ROW);

        assertThat(lesson)
                .isEqualTo(
                        new Lesson(
                                "https://example.org/a",
                                "0123456789ab",
                                9,
                                "held",
                                Map.of(
                                        "date", List.of(new Range(23, 29)),
                                        "part", List.of(new Range(0, 8), new Range(13, 16)))));
    }

    @Test
    void readsARowOfAWordThatTellsNothing() {
        assertThat(Lesson.parse("https://example.org/a\t0123456789ab\t9\tnone").roles()).isEmpty();
    }

    @Test
    void refusesTheSameWordsInTwoRoles() {
        String row = "https://example.org/a\t0123456789ab\t9\timposed\tdate=3-9\timposer=3-9";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lesson.parse(row))
                .withMessageContaining("two roles");
    }

    @Test
    void goesThroughRolesByName() {
        Lesson lesson =
                Lesson.parse(
                        "https://example.org/a\t0123456789ab\t9\theld\ttarget=1-2\tdate=3-4"
                                + "\timposer=5-6\tpart=7-8");

        assertThat(lesson.roles().keySet()).containsExactly("date", "imposer", "part", "target");
    }

    @Test
    void knowsOfWhichArticlesThereAreLessons() throws IOException {
        LessonTraining training = LessonTraining.ofSanctions();

        assertThat(training.isAbout("https://example.org/a")).isFalse();
        assertThat(training.found()).startsWith("0 of ");
    }

    @Test
    void findsTheLessonsOfItsOwnParagraphs() throws IOException {
        LessonTraining training = LessonTraining.ofSanctions();
        Article first = training.ours().iterator().next();

        assertThat(training.isAbout(first.url().orElseThrow())).isTrue();
        training.ours().stream()
                .limit(5)
                .map(new Annotator()::annotate)
                .map(new Resolver()::resolve)
                .forEach(training::read);

        assertThat(training.found()).matches("[1-9][0-9]* of [0-9]{4}");
    }

    @Test
    void keepsAModelInItsFile() throws IOException {
        for (Matter matter : List.of(Matter.MEETINGS, Matter.SANCTIONS)) {
            ByteArrayOutputStream first = new ByteArrayOutputStream();
            EventModel.shipped(matter).write(first);
            ByteArrayOutputStream second = new ByteArrayOutputStream();
            EventModel.read(new ByteArrayInputStream(first.toByteArray())).write(second);

            assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
        }
    }

    @Test
    void knowsAnArgumentByItsBoundsOrItsHead() {
        Line line = Story.of("Peru hit two banks in Libya with sanctions.").line(0);
        Argument banks = new Argument(2, 4, 3, Optional.empty(), Optional.empty());
        Prospect prospect = new SanctionProspect(line, 7, List.of(banks), Map.of(), List.of());

        assertThat(lesson(new Range(9, 18)).role(prospect, banks)).isEqualTo("target");
        assertThat(lesson(new Range(9, 27)).role(prospect, banks)).isEqualTo("target");
        assertThat(lesson(new Range(22, 27)).role(prospect, banks)).isEqualTo("none");
    }

    private static Lesson lesson(Range target) {
        return new Lesson(
                "https://example.org/a", "", 0, "imposed", Map.of("target", List.of(target)));
    }
}
