package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.merge.Merger;
import org.wiregraph.model.Shingles;
import org.wiregraph.model.Telling;
import org.wiregraph.rdf.Wg;

/// Two articles of one text, in which one has a caption where the other has the story.
class SharedTextTest {

    private static final Shingles SHORT = Shingles.of("the ships left the port on Monday");
    private static final Shingles LONG =
            Shingles.of("the ships left the port on Monday a ship in the port");

    private final ArticleGraph caption = article("caption", SHORT);
    private final ArticleGraph story = article("story", LONG);

    @TempDir private Path folder = Path.of("");
    private Store store;

    @BeforeEach
    void create() throws IOException {
        store = Store.create(folder, Samples.BASE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eachArticleKeepsItsOwnStoryWhicheverCameFirst() throws Exception {
        store.write(List.of(caption, story));
        Map<String, Shingles> expected = Map.of(caption.iri(), SHORT, story.iri(), LONG);
        assertThat(stories()).isEqualTo(expected);

        store.remove("caption");
        store.write(List.of(caption));

        assertThat(stories()).isEqualTo(expected);
    }

    @Test
    void anArticleThatIsReadAnewHasItsNewStory() throws Exception {
        store.write(List.of(caption));
        store.write(List.of(article("caption", LONG)));

        assertThat(stories()).isEqualTo(Map.of(caption.iri(), LONG));
        assertThat(files()).isEqualTo(2);
    }

    @Test
    void theTextStaysAsLongAsAnArticleHasIt() throws Exception {
        store.write(List.of(caption, story));
        store.remove("caption");

        assertThat(store.text("story")).hasValue("A text");
        assertThat(stories()).isEqualTo(Map.of(story.iri(), LONG));
        assertThat(files()).isEqualTo(2);
        store.remove("story");
        assertThat(files()).isZero();
    }

    private static ArticleGraph article(String id, Shingles shingles) {
        String iri = Samples.BASE + "article/" + id;
        Node graph = NodeFactory.createURI(iri);
        Node hash = Values.text("7".repeat(64));
        return new ArticleGraph(
                iri,
                "A text",
                shingles,
                List.of(new Quad(graph, graph, Wg.CONTENT_HASH.asNode(), hash)));
    }

    /// What merging is given.
    private Map<String, Shingles> stories() throws IOException {
        Map<String, Shingles> stories = new TreeMap<>();
        store.merge(
                Samples.ontology(),
                reported -> {
                    for (Telling telling : reported.tellings()) {
                        stories.put(telling.article(), telling.shingles());
                    }
                    return new Merger().merge(reported);
                });
        return stories;
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("texts"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
