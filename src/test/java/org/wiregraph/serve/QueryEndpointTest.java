package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.serve.Visitor.encoded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryEndpointTest {

    private static final String NAMES = "SELECT ?n { ?e a wg:Country ; rdfs:label ?n } ORDER BY ?n";
    private static final String TRIPLES = "CONSTRUCT { ?s wg:title ?t } WHERE { ?s wg:title ?t }";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static Dataset dataset;
    private static Server server;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        dataset = Visitor.smallGraph();
        server = Server.start(ServerSettings.of(dataset).withPort(0));
        visitor = new Visitor(server.url());
    }

    @AfterAll
    static void stop() {
        visitor.close();
        server.close();
        dataset.close();
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, json, application/sparql-results+json, \"value\": \"North"
                + " Korea\"",
        "application/sparql-results+xml, xml, application/sparql-results+xml, <literal>North"
                + " Korea</literal>",
        "text/csv, csv, text/csv, North Korea",
        "text/tab-separated-values, tsv, text/tab-separated-values, \"North Korea\"",
        "text/html, html, text/html, <td>North Korea</td>",
    })
    void sendsRowsAsAcceptOrTheParameterSays(String accept, String name, String type, String part) {
        HttpResponse<String> byHeader = visitor.query(NAMES, "Accept", accept);
        HttpResponse<String> byName =
                visitor.get("/sparql?format=" + name + "&query=" + encoded(NAMES));

        assertThat(byHeader.statusCode()).isEqualTo(200);
        assertThat(contentType(byHeader)).startsWith(type);
        assertThat(byHeader.body()).contains(part);
        assertThat(byName.body()).isEqualTo(byHeader.body());
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, ttl, Turtle",
        "application/n-triples, nt, N-Triples",
        "application/ld+json, jsonld, JSON-LD",
        "application/rdf+xml, rdf, RDF/XML",
    })
    void sendsTriplesAsAcceptOrTheParameterSays(String type, String name, String lang) {
        HttpResponse<String> byHeader = visitor.query(TRIPLES, "Accept", type);
        HttpResponse<String> byName =
                visitor.get("/sparql?format=" + name + "&query=" + encoded(TRIPLES));

        assertThat(contentType(byHeader)).startsWith(type);
        assertThat(parsed(byHeader.body(), lang).size()).isEqualTo(2);
        assertThat(parsed(byName.body(), lang).size()).isEqualTo(2);
    }

    @Test
    void sendsJsonAndTurtleToClientsThatDoNotCare() {
        assertThat(contentType(visitor.query(NAMES))).startsWith("application/sparql-results+json");
        assertThat(contentType(visitor.query(NAMES, "Accept", "*/*")))
                .startsWith("application/sparql-results+json");
        assertThat(contentType(visitor.query(TRIPLES, "Accept", "*/*"))).startsWith("text/turtle");
    }

    @Test
    void saysWhatItHasToClientsThatNameSomethingElse() {
        HttpResponse<String> response = visitor.get("/sparql?format=png&query=" + encoded(NAMES));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("json", "csv");
    }

    @Test
    void answersAskAndDescribe() {
        assertThat(visitor.query("ASK { ?x a wg:Launch }").body()).contains("true");
        assertThat(
                        visitor.query(
                                        "DESCRIBE <https://w3id.org/wiregraph/data/entity/Q423>",
                                        "Accept",
                                        "text/turtle")
                                .body())
                .contains("North Korea");
    }

    @Test
    void answersAFormAndAQueryAsBody() {
        HttpResponse<String> form =
                visitor.post("/sparql", FORM, "format=csv&query=" + encoded(NAMES));
        HttpResponse<String> body =
                visitor.post("/sparql?format=csv", "application/sparql-query", NAMES);

        assertThat(form.body()).isEqualTo("n\r\nNorth Korea\r\n");
        assertThat(body.body()).isEqualTo("n\r\nNorth Korea\r\n");
    }

    @Test
    void restrictsTheGraphsThatTheProtocolNames() {
        String titles = "SELECT ?t { ?a wg:title ?t }";
        String one = encoded("https://w3id.org/wiregraph/data/article/two");

        String rows =
                visitor.get(
                                "/sparql?format=csv&default-graph-uri="
                                        + one
                                        + "&query="
                                        + encoded(titles))
                        .body();

        assertThat(rows).contains("Three missiles").doesNotContain("Two missiles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
                "SELECT * { ?x wg:wikidata ?g SERVICE ?g { ?s ?p ?o } }",
                "SELECT * { ?x a wg:None FILTER EXISTS { SERVICE <http://a/> { ?x ?p ?o } } }",
                "SELECT * { { SELECT ?s { SERVICE <http://a/> { ?s ?p ?o } } LIMIT 1 } }",
                "SELECT (EXISTS { SERVICE <http://a/> { ?x ?p ?o } } AS ?y) { }",
                "SELECT ?x { ?x ?p ?o } ORDER BY (EXISTS { SERVICE <http://a/> { ?x ?p ?o } })",
                "SELECT ?x { ?x a ?t } GROUP BY ?x HAVING (EXISTS { SERVICE <http://a/> { } })",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <http://a/> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE <http://a/> { ?s ?p ?o } }",
                "ASK { MINUS { SERVICE <http://a/> { ?s ?p ?o } } }",
            })
    void refusesToAskOtherServers(String query) {
        HttpResponse<String> response = visitor.query(query);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("SERVICE");
    }

    @Test
    void refusesUpdatesInEveryForm(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.nt");
        Files.writeString(secret, "<http://a/s> <http://a/p> \"secret\" .");
        String load = "LOAD <" + secret.toUri() + ">";
        String insert = "INSERT DATA { <http://a/s> <http://a/p> 1 }";

        assertThat(visitor.post("/sparql", FORM, "update=" + encoded(insert)).statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/sparql", "application/sparql-update", load).statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/sparql?update=" + encoded(load)).statusCode()).isEqualTo(403);
        assertThat(visitor.query(load).statusCode()).isEqualTo(400);
        assertThat(visitor.query(insert).statusCode()).isEqualTo(400);
        assertThat(visitor.query("ASK { <http://a/s> ?p ?o }").body()).contains("false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
    void refusesToWriteGraphs(String method) {
        assertThat(visitor.send(method, "/sparql?default").statusCode()).isEqualTo(405);
        assertThat(visitor.send(method, "/sparql/data?default").statusCode()).isEqualTo(405);
        assertThat(visitor.send(method, "/").statusCode()).isEqualTo(405);
    }

    @Test
    void refusesGraphsAsBody() {
        HttpResponse<String> response =
                visitor.post("/sparql?default", "text/turtle", "<http://a/> <http://b/> 1 .");

        assertThat(response.statusCode()).isBetween(400, 415);
        assertThat(visitor.query("ASK { <http://a/> ?p ?o }").body()).contains("false");
        assertThat(visitor.post("/sparql/update", "text/turtle", "").statusCode()).isEqualTo(405);
    }

    @Test
    void doesNotReadFilesNamedInFrom(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.nt");
        Files.writeString(secret, "<http://a/s> <http://a/p> \"secret\" .");

        HttpResponse<String> response =
                visitor.query("SELECT * FROM <" + secret.toUri() + "> { ?s ?p ?o }");

        assertThat(response.body()).doesNotContain("secret\"");
    }

    @ParameterizedTest
    @CsvSource({
        "?s ?p é, 'line 2, column'",
        "?s }, 'line 2, column 6'",
        "?s a foo:bar, 'ine 2, column 8: Unresolved prefixed name: foo:bar'",
    })
    void namesLineAndColumnOfAMistake(String pattern, String place) {
        HttpResponse<String> response = visitor.query("SELECT * {\n  " + pattern + "\n}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(contentType(response)).startsWith("text/plain");
        assertThat(response.body()).contains(place);
    }

    @Test
    void stopsAQueryThatRunsTooLongWithoutSendingHalfOfIt() throws IOException {
        String slow = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        ServerSettings settings =
                ServerSettings.of(dataset).withPort(0).withQueryTimeout(Duration.ofMillis(200));

        try (Server impatient = Server.start(settings);
                Visitor guest = new Visitor(impatient.url())) {
            HttpResponse<String> rows = guest.query(slow, "Accept", "text/csv");
            HttpResponse<String> count =
                    guest.query(slow.replace("SELECT *", "SELECT (COUNT(?a) AS ?n)"));

            assertThat(rows.statusCode()).isEqualTo(503);
            assertThat(rows.body()).startsWith("The query ran longer than 0.2 seconds");
            assertThat(count.statusCode()).isEqualTo(503);
        }
    }

    @Test
    void refusesAResultThatIsTooLong() {
        String huge =
                "SELECT * { ?a ?b ?c . ?d ?e ?f BIND(\"" + "x".repeat(10_000) + "\" AS ?long) }";
        String graph =
                "CONSTRUCT { ?a ?b ?x } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(RAND() AS ?x)"
                        + " }";

        HttpResponse<String> rows = visitor.query(huge, "Accept", "text/csv");
        HttpResponse<String> triples = visitor.query(graph);

        assertThat(rows.statusCode()).isEqualTo(413);
        assertThat(rows.body()).contains("LIMIT");
        assertThat(triples.statusCode()).isEqualTo(413);
    }

    @Test
    void refusesABodyThatIsTooLong() {
        String query = NAMES + " #" + "x".repeat(1_100_000);
        byte[] form = ("query=" + encoded(query)).getBytes(StandardCharsets.UTF_8);
        byte[] text = query.getBytes(StandardCharsets.UTF_8);

        assertThat(visitor.post("/sparql", "application/sparql-query", query).statusCode())
                .isEqualTo(413);
        assertThat(
                        visitor.post(
                                        "/sparql",
                                        "application/sparql-query",
                                        BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(text)))
                                .statusCode())
                .isEqualTo(413);
        assertThat(
                        visitor.post(
                                        "/sparql",
                                        FORM,
                                        BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(form)))
                                .statusCode())
                .isEqualTo(413);
    }

    @Test
    void givesNoOtherOriginAccess() {
        HttpResponse<String> response = visitor.query(NAMES, "Origin", "https://evil.example");

        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void compressesWhatIsLong() throws IOException {
        HttpResponse<String> plain = visitor.query("SELECT * { ?s ?p ?o }");
        HttpResponse<InputStream> packed =
                visitor.packed("/sparql?query=" + encoded("SELECT * { ?s ?p ?o }"));

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (InputStream in = new GZIPInputStream(packed.body())) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .hasSize(plain.body().length());
        }
    }

    @Test
    void describesItselfToPrograms() {
        HttpResponse<String> response = visitor.get("/sparql", "Accept", "text/turtle");
        Graph description = parsed(response.body(), "Turtle");

        assertThat(response.body()).contains("void:sparqlEndpoint", "sd:Service", "wg:Article");
        assertThat(description.stream().anyMatch(t -> t.getObject().isBlank())).isFalse();
    }

    @Test
    void sendsPeopleFromTheEndpointToTheEditor() {
        HttpResponse<String> response = visitor.get("/sparql", "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains("/query");
    }

    private static String contentType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    private static Graph parsed(String text, String lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        Lang language =
                switch (lang) {
                    case "Turtle" -> Lang.TURTLE;
                    case "N-Triples" -> Lang.NTRIPLES;
                    case "JSON-LD" -> Lang.JSONLD;
                    default -> Lang.RDFXML;
                };
        RDFParser.fromString(text, language).parse(graph);
        return graph;
    }
}
