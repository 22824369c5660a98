package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.merge.Merger;
import org.wiregraph.model.Shingles;
import org.wiregraph.rdf.Wg;

class StoreTest {

    @TempDir Path temp;

    private Path folder;
    private Store store;

    @BeforeEach
    void create() throws IOException {
        folder = temp.resolve("graph");
        store = Store.create(folder, Samples.BASE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsEveryQuadOfAnArticle() throws IOException {
        store.write(Samples.articles());

        for (ArticleGraph article : Samples.articles()) {
            assertThat(quads(article.graph())).containsExactlyInAnyOrderElementsOf(article.quads());
        }
    }

    @Test
    void keepsTheGraphWhenClosedAndOpenedAgain() throws Exception {
        Samples.fill(store);
        String hash = store.hash();
        store.close();
        store = Store.open(folder);

        assertThat(store.hash()).isEqualTo(hash);
        assertThat(store.base()).isEqualTo(Samples.BASE);
        assertThat(Manifest.read(folder).hash()).contains(hash);
    }

    @Test
    void givesTheSameGraphWhateverTheOrderAndTheBatches() throws Exception {
        Samples.fill(store);
        List<ArticleGraph> articles = Samples.articles();
        try (Store other = Store.create(temp.resolve("other"), Samples.BASE)) {
            other.write(List.of(articles.get(2)));
            other.merge(Samples.ontology(), new Merger()::merge);
            other.write(List.of(articles.get(1), articles.get(0)));
            other.merge(Samples.ontology(), new Merger()::merge);

            assertThat(nquads(other)).isEqualTo(nquads(store));
            assertThat(other.hash()).isEqualTo(store.hash());
        }
    }

    @Test
    void changesNothingWhenMergedOrWrittenAgain() throws Exception {
        Samples.fill(store);
        String hash = store.hash();
        Samples.fill(store);

        assertThat(store.hash()).isEqualTo(hash);
    }

    @Test
    void hashesTheSortedNQuads() throws Exception {
        Samples.fill(store);
        String nquads = nquads(store);
        byte[] digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(nquads.getBytes(StandardCharsets.UTF_8));

        assertThat(store.hash()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(nquads.lines()).isSorted().doesNotHaveDuplicates();
        assertThat(nquads).doesNotContain("_:");
    }

    @Test
    void replacesAnArticleWithItsTextAndItsWordsInTheIndex() throws Exception {
        store.write(Samples.articles());
        ArticleGraph old = Samples.articles().getFirst();
        store.write(List.of(revised(old)));

        assertThat(quads(old.graph())).containsExactlyInAnyOrderElementsOf(revised(old).quads());
        assertThat(store.text("c1")).contains("Nothing of that was true.");
        assertThat(found("title", "condemns")).isEmpty();
        assertThat(found("title", "correction")).containsExactly("c1");
        // of each article its text and the runs of words of its story
        assertThat(textFiles()).hasSize(6);
    }

    @Test
    void removesAnArticleByIdOrBySource() throws Exception {
        store.write(Samples.articles());

        assertThat(store.remove("c1")).containsExactly(Samples.BASE + "article/c1");
        assertThat(store.remove("feeds/harbour.xml")).containsExactly(Samples.BASE + "article/h1");
        assertThat(store.remove("https://news.example/m1"))
                .containsExactly(Samples.BASE + "article/m1");
        assertThat(store.remove("feeds/unknown.xml")).isEmpty();
        assertThat(nquads(store)).isEmpty();
        assertThat(found("text", "missile")).isEmpty();
        assertThat(textFiles()).isEmpty();
    }

    @Test
    void forgetsTheEventsOfARemovedArticleAtTheNextMerge() throws Exception {
        Samples.fill(store);
        store.remove("h1");
        store.remove("c1");
        store.merge(Samples.ontology(), new Merger()::merge);

        assertThat(store.summary())
                .containsEntry("events", 3L)
                .containsEntry("differences", 0L)
                .containsEntry("entities", 3L);
    }

    @Test
    void countsWhatItHolds() throws Exception {
        Samples.fill(store);

        assertThat(store.summary().toString())
                .isEqualTo(
                        "{articles=3, officials=3, statements=4, launches=3, sanctions=2,"
                                + " meetings=2, aggregates=1, activities=1, events=10,"
                                + " differences=3, formulas=2, entities=10, linked entities=6}");
    }

    @Test
    void namesAnEntityByItsMostFrequentNameAndCountsItsMentions() throws Exception {
        Samples.fill(store);

        assertThat(
                        rows(
                                """
                                PREFIX wg: <https://w3id.org/wiregraph/ontology#>
                                SELECT ?name ?mentions ?articles {
                                  GRAPH <https://w3id.org/wiregraph/data/graph/entities> {
                                    ?e wg:wikidata <http://www.wikidata.org/entity/Q9001> ;
                                      <http://www.w3.org/2000/01/rdf-schema#label> ?name ;
                                      wg:mentions ?mentions ; wg:articleCount ?articles } }
                                """))
                .containsExactly("Laura Whitfield 4 3");
    }

    @Test
    void keepsDecisionsThroughAMerge() throws Exception {
        Node graph = NodeFactory.createURI(Samples.BASE + "graph/decisions");
        Quad decision =
                new Quad(
                        graph,
                        NodeFactory.createURI(Samples.BASE + "decision/1"),
                        RDF.type.asNode(),
                        Wg.DECISION.asNode());
        store.decide(List.of(decision));
        Samples.fill(store);

        assertThat(quads(graph)).containsExactly(decision);
    }

    @Test
    void makesTheTextIndexAnewAfterAnInterruptedChange() throws Exception {
        store.write(Samples.articles());
        store.close();
        Files.createFile(folder.resolve("text/unfinished"));
        store = Store.open(folder);

        assertThat(found("title", "condemns")).containsExactly("c1");
        assertThat(folder.resolve("text/unfinished")).doesNotExist();
    }

    @Test
    void leavesSingleMentionsOutOfTheTextIndex() throws Exception {
        store.write(Samples.articles());

        assertThat(found("text", "sunan")).containsExactly("h1#p0");
        assertThat(found("text", "korea")).noneMatch(hit -> hit.contains("mention"));
    }

    @Test
    void refusesAQuadOfAnotherArticle() {
        List<Quad> quads = Samples.articles().getFirst().quads();

        assertThatThrownBy(() ->
                        new ArticleGraph(Samples.BASE + "article/x", "", Shingles.NONE, quads))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("article/x");
    }

    private static ArticleGraph revised(ArticleGraph article) {
        Node graph = article.graph();
        return new ArticleGraph(
                article.iri(),
                "Nothing of that was true.",
                Shingles.NONE,
                List.of(
                        new Quad(graph, graph, RDF.type.asNode(), Wg.ARTICLE.asNode()),
                        new Quad(graph, graph, Wg.TITLE.asNode(), Values.text("Correction")),
                        new Quad(
                                graph,
                                graph,
                                Wg.CONTENT_HASH.asNode(),
                                Values.text("5".repeat(64)))));
    }

    private List<Quad> quads(Node graph) {
        DatasetGraph all = store.dataset().asDatasetGraph();
        store.dataset().begin(ReadWrite.READ);
        try {
            return all.stream(graph, Node.ANY, Node.ANY, Node.ANY).toList();
        } finally {
            store.dataset().end();
        }
    }

    private List<String> found(String property, String words) throws IOException {
        return rows(
                """
                PREFIX wg: <https://w3id.org/wiregraph/ontology#>
                PREFIX text: <http://jena.apache.org/text#>
                SELECT ?hit { ?s text:query (wg:%s "%s") BIND (REPLACE(STR(?s), ".*/", "") AS ?hit) }
                ORDER BY ?hit
                """
                        .formatted(property, words));
    }

    private List<String> rows(String query) throws IOException {
        return new Queries(store.dataset(), Duration.ofSeconds(30)).run(query, StoreTest::rows);
    }

    private static List<String> rows(Answer answer) {
        if (!(answer instanceof Answer.Rows(var rows))) {
            throw new AssertionError("not a SELECT");
        }
        return Stream.iterate(rows, all -> all.hasNext(), all -> all)
                .map(all -> all.nextBinding())
                .map(row ->
                        String.join(
                                " ",
                                rows.getResultVars().stream()
                                        .map(v -> Values.plain(row.get(v)))
                                        .toList()))
                .toList();
    }

    private static String nquads(Store store) throws IOException {
        StringWriter out = new StringWriter();
        store.nquads(out);
        return out.toString();
    }

    private List<Path> textFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("texts"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
