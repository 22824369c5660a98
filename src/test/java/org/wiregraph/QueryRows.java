package org.wiregraph;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;
import org.wiregraph.store.Answer;

/// The answer of a query as a table of words. Triples are rows too, with labels instead of IRIs,
/// and triples that look alike are one row.
record QueryRows(List<String> header, List<List<String>> rows) {

    private static final String ANY = "*";
    private static final Property NAME =
            ResourceFactory.createProperty("https://schema.org/", "name");
    private static final Pattern CELL =
            Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,\n\"]*))(,|\n)");

    /// The rows of a table in CSV whose cells have no line breaks.
    static QueryRows ofCsv(String csv) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher cell = CELL.matcher(csv);
        while (cell.lookingAt()) {
            String quoted = cell.group(1);
            rows.getLast().add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
            if (cell.group(3).equals("\n")) {
                rows.add(new ArrayList<>());
            }
            cell.region(cell.end(), csv.length());
        }
        if (cell.regionStart() < csv.length() || !rows.removeLast().isEmpty()) {
            throw new IllegalArgumentException("not CSV: " + csv.substring(cell.regionStart()));
        }
        return new QueryRows(rows.getFirst(), List.copyOf(rows.subList(1, rows.size())));
    }

    static QueryRows of(Answer answer) {
        return switch (answer) {
            case Answer.Rows(ResultSet rows) -> of(rows);
            case Answer.Triples(Model model) ->
                    new QueryRows(
                            List.of("subject", "predicate", "object"),
                            model.listStatements().mapWith(QueryRows::words).toSet().stream()
                                    .toList());
            case Answer.Truth(boolean truth) ->
                    new QueryRows(List.of("truth"), List.of(List.of(Boolean.toString(truth))));
        };
    }

    /// The rows of this table that the other lacks.
    List<List<String>> missingIn(QueryRows found) {
        return rows.stream()
                .filter(row -> found.rows.stream().noneMatch(other -> fits(row, other)))
                .toList();
    }

    private static boolean fits(List<String> row, List<String> other) {
        return row.size() == other.size()
                && IntStream.range(0, row.size())
                        .allMatch(i -> row.get(i).equals(ANY) || row.get(i).equals(other.get(i)));
    }

    private static QueryRows of(ResultSet results) {
        List<String> names = results.getResultVars();
        List<List<String>> rows = new ArrayList<>();
        results.forEachRemaining(row ->
                rows.add(
                        names.stream()
                                .map(name -> row.contains(name) ? word(row.get(name)) : "")
                                .toList()));
        return new QueryRows(names, rows);
    }

    private static String word(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.asResource().getURI();
    }

    private static List<String> words(Statement triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .map(node -> node.isLiteral() ? word(node) : label(triple.getModel(), node))
                .toList();
    }

    private static String label(Model model, RDFNode node) {
        Resource resource = node.asResource();
        return Stream.of(RDFS.label, NAME)
                .flatMap(property ->
                        model.listObjectsOfProperty(resource, property).toList().stream())
                .map(QueryRows::word)
                .findFirst()
                .orElse(resource.getURI().replaceFirst("^.*[/#]", ""));
    }
}
