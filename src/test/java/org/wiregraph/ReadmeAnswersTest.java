package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.wiregraph.serve.Server;
import org.wiregraph.serve.ServerSettings;

/// What the README shows of the sample articles is what the program answers.
class ReadmeAnswersTest {

    private static final Pattern QUESTION =
            Pattern.compile("(?s)'query=\n([^']*)'\n```\n\n```csv\n(.*?)```");
    private static final Pattern TRIG = Pattern.compile("(?s)```trig\n(.*?)```");

    @Test
    void showsTheRowsThatTheServerGives() throws Exception {
        List<MatchResult> questions = QUESTION.matcher(readme()).results().toList();
        assertThat(questions).hasSize(3);

        ServerSettings settings = ServerSettings.of(SeedsGraph.store().dataset()).withPort(0);
        try (Server server = Server.start(settings);
                HttpClient client = HttpClient.newHttpClient()) {
            for (MatchResult question : questions) {
                assertThat(ask(client, server, question.group(1))).isEqualTo(question.group(2));
            }
        }
    }

    @Test
    void showsAPartOfTheGraph() throws IOException {
        List<Quad> shown = quads(TRIG.matcher(readme()).results().findFirst().orElseThrow());
        Dataset dataset = SeedsGraph.store().dataset();

        List<Quad> missing =
                Txn.calculateRead(
                        dataset,
                        () ->
                                shown.stream()
                                        .filter(quad -> !dataset.asDatasetGraph().contains(quad))
                                        .toList());

        assertThat(shown).hasSizeGreaterThan(10);
        assertThat(missing).isEmpty();
    }

    private static List<Quad> quads(MatchResult trig) {
        Dataset dataset = DatasetFactory.create();
        RDFDataMgr.read(dataset, new StringReader(trig.group(1)), null, Lang.TRIG);
        return dataset.asDatasetGraph().stream().toList();
    }

    private static String ask(HttpClient client, Server server, String query) throws Exception {
        String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.url() + "/sparql"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Accept", "text/csv")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        return client.send(request, BodyHandlers.ofString()).body().replace("\r\n", "\n");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
