package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiregraph.text.Range;

class MeetingLessonTest {

    private static final String ROW =
            "https://example.org/a\t0123456789ab\t9\theld\tdate=23-29\tpart=0-8,13-16";

    @Test
    void readsARow() {
        MeetingLesson lesson = MeetingLesson.parse(ROW);

        assertThat(lesson)
                .isEqualTo(
                        new MeetingLesson(
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
        assertThat(MeetingLesson.parse("https://example.org/a\t0123456789ab\t9\tnone").roles())
                .isEmpty();
    }

    @Test
    void knowsOfWhichArticlesThereAreLessons() throws IOException {
        MeetingTraining training =
                MeetingTraining.of(new ByteArrayInputStream(ROW.getBytes(StandardCharsets.UTF_8)));

        assertThat(training.isAbout("https://example.org/a")).isTrue();
        assertThat(training.isAbout("https://example.org/b")).isFalse();
        assertThat(training.found()).isEqualTo("0 of 1");
    }

    @Test
    void keepsAModelInItsFile() throws IOException {
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        MeetingModel.shipped().write(first);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        MeetingModel.read(new ByteArrayInputStream(first.toByteArray())).write(second);

        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }
}
