package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The program as a process of its own, as a shell runs it.
class ProgramTest {

    @TempDir private Path folder = Path.of("");
    private Path graph = Path.of("");

    @BeforeEach
    void build() throws IOException {
        graph = folder.resolve("graph");
        Run.of("build", Articles.folder(folder), "--graph", graph, "--quiet");
    }

    @Test
    void printsNoWarningsOfLibraries() throws Exception {
        Process process = start("query", "--graph", graph, "-q", "SELECT * { ?s a wg:Article }");
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("article:");
        assertThat(folder.resolve("err.txt")).isEmptyFile();
    }

    @Test
    void saysOnStandardErrorThatAGraphConforms() throws Exception {
        assertThat(start("validate", "--graph", graph).waitFor()).isZero();

        assertThat(folder.resolve("err.txt")).content().contains("conforms");
    }

    @Test
    void servesUntilItIsStoppedAndFreesTheGraph() throws Exception {
        Process process = start("serve", "--graph", graph, "--port", 0);
        try (BufferedReader out = process.inputReader();
                HttpClient client = HttpClient.newHttpClient()) {
            URI page = URI.create(String.valueOf(out.readLine()));
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(page).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);

            Run other = Run.of("stats", "--graph", graph);
            assertThat(other.code()).isEqualTo(Endings.NO_GRAPH);
            assertThat(other.err()).contains("in use", String.valueOf(process.pid()));
        } finally {
            process.destroy();
        }

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Run.of("stats", "--graph", graph).code()).isEqualTo(Endings.DONE);
        assertThat(Files.readString(folder.resolve("err.txt")).lines()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Stop.class)
    void canBeStoppedDuringABuildWhichTheNextOneMakesGood(Stop stop) throws Exception {
        Path many = many();
        Path stopped = folder.resolve("stopped");
        Process process = start("build", many, "--graph", stopped);
        // The first articles are on their way into the graph.
        while (process.isAlive() && !Files.exists(stopped.resolve("texts"))) {
            Thread.sleep(20);
        }
        stop.apply(process);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();

        Run stats = Run.of("stats", "--graph", stopped);
        assertThat(stats.code()).as(stats.err()).isEqualTo(Endings.DONE);
        assertThat(stats.err()).contains("cut short", "run it again");

        assertThat(Run.of("build", many, "--graph", stopped, "--quiet").code()).isZero();
        assertThat(Run.of("stats", "--graph", stopped).err()).isEmpty();
        Path fresh = folder.resolve("fresh");
        Run.of("build", many, "--graph", fresh, "--quiet");
        assertThat(quads(stopped)).isNotEmpty().isEqualTo(quads(fresh));
        assertThat(Files.readString(folder.resolve("err.txt"))).contains(stop.message);
    }

    enum Stop {
        /// As Ctrl-C does.
        GENTLY("run the same build again"),
        AT_ONCE("");

        private final String message;

        Stop(String message) {
            this.message = message;
        }

        void apply(Process process) {
            if (this == GENTLY) {
                process.destroy();
            } else {
                process.destroyForcibly();
            }
        }
    }

    /// More articles than are stored at once.
    private Path many() throws IOException {
        Path many = folder.resolve("many.jsonl");
        String text = Articles.SECOND.replace("\n", "\\n").replace("\"", "\\\"");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 260; i++) {
            lines.append(
                    "{\"title\": \"%d\", \"url\": \"https://example.org/%d\", \"text\": \"%s\"}\n"
                            .formatted(i, i, text));
        }
        return Files.writeString(many, lines);
    }

    private static String quads(Path graph) {
        return Run.of("export", "--format", "nquads", "--graph", graph).out();
    }

    private Process start(Object... args) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.wiregraph.cli.Main"));
        for (Object arg : args) {
            command.add(String.valueOf(arg));
        }
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }
}
