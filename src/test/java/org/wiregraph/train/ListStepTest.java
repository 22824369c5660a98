package org.wiregraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListStepTest {

    @Test
    void writesTheSameListsTwiceWithoutAnyCorpus(@TempDir Path one, @TempDir Path two)
            throws IOException {
        new ListStep().train(Path.of("none"), one, message -> {});
        new ListStep().train(Path.of("none"), two, message -> {});
        assertThat(one.resolve("lists.gz"))
                .isNotEmptyFile()
                .hasSameBinaryContentAs(two.resolve("lists.gz"));
    }
}
