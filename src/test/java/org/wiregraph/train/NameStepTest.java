package org.wiregraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameStepTest {

    private static final String SEOUL =
            "-DOCSTART-\tO\n\nHe\tO\nleft\tO\nSeoul\tB-LOC\nfor\tO\nTokyo\tB-LOC\n.\tO\n\n";

    @TempDir private Path folder = Path.of("");

    @Test
    void measuresTheModelOnTestsAndOnceMoreAsGumMarksNames() throws IOException {
        write("uner-ewt-test");
        write("gum-news-test");
        List<Score> scores = new NameStep().measure(folder, Models.shipped());

        assertThat(scores).contains(new Score("names", "all F1", "uner-ewt-test", 100));
        assertThat(scores.stream().map(Score::test).distinct())
                .containsExactly(
                        "uner-ewt-test", "gum-news-test", "gum-news-test, marked as GUM does");
    }

    @Test
    void measuresNothingWithoutTests() throws IOException {
        assertThat(new NameStep().measure(folder, Models.shipped())).isEmpty();
    }

    private void write(String test) throws IOException {
        Path names = Files.createDirectories(folder.resolve("names"));
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(names.resolve(test + ".bio.gz")))) {
            out.write(SEOUL.getBytes(StandardCharsets.UTF_8));
        }
    }
}
