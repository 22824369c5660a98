package org.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixesTest {

    private final Map<String, String> prefixes = Prefixes.of(new Iris(Example.BASE));

    @Test
    void startsWithTheOntologyAndEndsWithTheFoldersOfTheBase() {
        assertThat(prefixes.keySet())
                .startsWith("wg")
                .endsWith("article", "entity", "event", "formula", "graph");
        assertThat(prefixes).containsEntry("entity", "https://example.org/data/entity/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wiregraph", "alignments", "shapes"})
    void meansTheSameByAPrefixAsTheOntologyFiles(String file) throws IOException {
        String path = "/org/wiregraph/ontology/" + file + ".ttl";
        try (InputStream bytes =
                Objects.requireNonNull(PrefixesTest.class.getResourceAsStream(path))) {
            Map<String, String> used =
                    new HashMap<>(
                            RDFParser.source(bytes)
                                    .lang(Lang.TURTLE)
                                    .toDatasetGraph()
                                    .prefixes()
                                    .getMapping());
            used.remove("wgs");

            assertThat(used).isNotEmpty();
            assertThat(prefixes).containsAllEntriesOf(used);
        }
    }
}
