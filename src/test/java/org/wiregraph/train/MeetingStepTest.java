package org.wiregraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingStepTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void isLeftOutWithoutArticles() throws IOException {
        List<String> told = new ArrayList<>();
        new MeetingStep().train(folder, folder, told::add);

        assertThat(told).singleElement().asString().contains("left out", "open");
        assertThat(Files.exists(folder.resolve("meetings.bin.gz"))).isFalse();
        assertThat(new MeetingStep().measure(folder, Models.shipped())).isEmpty();
    }
}
