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
