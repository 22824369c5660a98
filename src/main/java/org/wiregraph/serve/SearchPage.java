package org.wiregraph.serve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wiregraph.rdf.Wg;

/// What was found for some words: entities, events, formulas and articles whose name has them.
final class SearchPage {

    private static final int MOST = 100;

    private static final String FOUND =
            """
            PREFIX wg: <%s>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?thing {
              { ?thing rdfs:label ?label } UNION { ?thing wg:title ?label }
              UNION { ?thing wg:uses ?uses ; skos:prefLabel ?label }
              FILTER CONTAINS(LCASE(STR(?label)), ?words)
            } ORDER BY ?thing LIMIT %d
            """
                    .formatted(Wg.NS, MOST);

    private final Layout layout;

    SearchPage(Layout layout) {
        this.layout = layout;
    }

    Html page(String words, View view) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Binding> rows =
                wanted.isEmpty()
                        ? List.of()
                        : view.rows(
                                FOUND, Map.of("words", NodeFactory.createLiteralString(wanted)));
        List<Html> items =
                rows.stream()
                        .map(row -> row.get("thing"))
                        .map(thing ->
                                Html.of(
                                        "<li>{} <small>{}</small></li>",
                                        Links.link(thing, view),
                                        Types.words(thing, view)))
                        .toList();
        Html main =
                Html.of(
                        "<h1>Search</h1><p>{}</p><ul class=\"plain\">{}</ul>",
                        remark(words, rows.size()),
                        Html.join(items));
        return layout.searchPage(words, main);
    }

    private static String remark(String words, int found) {
        if (words.isBlank()) {
            return "Type a part of a name.";
        }
        return found == 0
                ? "No name has “%s” in it.".formatted(words)
                : "Names with “%s”: %s%d."
                        .formatted(words, found == MOST ? "the first " : "", found);
    }
}
