package org.wiregraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the documents show is right: links lead somewhere, queries parse, terms exist.
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern TERM = Pattern.compile("\\bwg:(\\w+)");
    private static final Pattern TRIG = Pattern.compile("(?s)```trig\\n(.*?)```");
    private static final String NAMESPACE = "https://w3id.org/wiregraph/ontology#";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"})
    void linksToFilesThatExist(String document) throws IOException {
        assertThat(groups(LINK, document))
                .allSatisfy(link -> assertThat(Project.ROOT.resolve(link)).exists());
    }

    @Test
    void showsQueriesThatParse() throws IOException {
        List<String> queries =
                ShellCommands.argumentsOf("curl", read("README.md")).stream()
                        .flatMap(List::stream)
                        .filter(word -> word.startsWith("query="))
                        .map(word -> word.substring("query=".length()))
                        .toList();

        assertThat(queries).hasSizeGreaterThanOrEqualTo(3);
        assertThat(queries)
                .allSatisfy(
                        query -> assertThat(QueryFactory.create(query).isSelectType()).isTrue());
    }

    @Test
    void showsAGraphThatParses() throws IOException {
        assertThat(groups(TRIG, "README.md"))
                .isNotEmpty()
                .allSatisfy(trig -> {
                    var dataset = DatasetFactory.create();
                    RDFDataMgr.read(dataset, new StringReader(trig), null, Lang.TRIG);
                    assertThat(dataset.listModelNames()).hasNext();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"})
    void usesTermsOfTheOntology(String document) throws IOException {
        Model ontology = ModelFactory.createDefaultModel();
        Path file = Project.ROOT.resolve("ontology/wiregraph.ttl");
        RDFDataMgr.read(ontology, file.toUri().toString(), Lang.TURTLE);

        assertThat(groups(TERM, document))
                .isNotEmpty()
                .allSatisfy(term ->
                        assertThat(
                                        ontology.contains(
                                                ontology.createResource(NAMESPACE + term), null))
                                .as("wg:%s", term)
                                .isTrue());
    }

    private static List<String> groups(Pattern pattern, String document) throws IOException {
        return pattern.matcher(read(document))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read(String document) throws IOException {
        return Files.readString(Project.ROOT.resolve(document));
    }
}
