package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.watch.Time;
import picocli.CommandLine;

/// The command by a clock that puts an article into the watched folder in its first pause, and
/// interrupts the program in the third.
class WatchCommandTest {

    private static final String STORY =
            "SEOUL, Jan. 14, 2022 (Pier Gazette) -- North Korea fired two ballistic missiles on"
                    + " Friday, the South Korean military said. The two sides would go on with the"
                    + " talks in the coming week.";

    @TempDir private Path folder = Path.of("");
    private final List<Duration> pauses = new ArrayList<>();
    private final StringWriter out = new StringWriter();

    @Test
    void waitsAsLongAsItIsToldBetweenTwoLooks() {
        watch("--interval", "7");

        assertThat(pauses).containsOnly(Duration.ofMinutes(7)).hasSize(3);
        assertThat(out.toString().lines()).singleElement().asString().startsWith("1 new articles");
    }

    @Test
    void waitsAQuarterOfAnHourWhereItIsNotTold() {
        watch();

        assertThat(pauses).containsOnly(Duration.ofMinutes(15)).hasSize(3);
    }

    @Test
    void waitsForNothingWhereItLooksOnce() {
        assertThat(watch("--once")).isEqualTo(Endings.DONE);

        assertThat(pauses).isEmpty();
        assertThat(out.toString().lines()).containsExactly("0 new articles, 0 facts");
    }

    private int watch(String... more) {
        List<String> args = new ArrayList<>();
        args.add(folder.toString());
        args.addAll(List.of("--graph", folder.resolve("graph.d").toString()));
        args.addAll(List.of(more));
        return new CommandLine(new WatchCommand(new Pausing()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(args.toArray(String[]::new));
    }

    private void write() {
        try {
            Files.writeString(folder.resolve("a.txt"), STORY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Pausing implements Time {

        @Override
        public Instant now() {
            return Instant.EPOCH;
        }

        @Override
        public void sleep(Duration pause) throws InterruptedException {
            pauses.add(pause);
            if (pauses.size() == 1) {
                write();
            }
            if (pauses.size() == 3) {
                throw new InterruptedException();
            }
        }
    }
}
