package org.wiregraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonStepTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void isLeftOutWithoutArticles() throws IOException {
        for (LessonStep step : List.of(LessonStep.meetings(), LessonStep.sanctions())) {
            List<String> told = new ArrayList<>();
            step.train(folder, folder, told::add);

            assertThat(told).singleElement().asString().contains("left out", "open");
            assertThat(Files.exists(folder.resolve(step.name() + ".bin.gz"))).isFalse();
            assertThat(step.measure(folder, Models.shipped())).isEmpty();
        }
    }
}
