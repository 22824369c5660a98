package org.wiregraph.serve;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wiregraph.rdf.Wg;

/// The formulas of the graph, the most used first; and who uses one of them when.
final class FormulasPage {

    private static final int MOST = 500;

    private static final String PREFIXES =
            """
            PREFIX wg: <%s>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """
                    .formatted(Wg.NS);

    private static final String FORMULAS =
            PREFIXES
                    + """
                    SELECT DISTINCT ?formula ?uses ?users ?articles ?first ?last {
                      ?formula wg:uses ?uses ; wg:users ?users ; wg:articleCount ?articles ; skos:prefLabel ?words
                      OPTIONAL { ?formula wg:firstUse ?first }
                      OPTIONAL { ?formula wg:lastUse ?last }
                    } ORDER BY DESC(?uses) ?words LIMIT %d
                    """
                            .formatted(MOST);

    private static final String USERS =
            PREFIXES
                    + """
                    SELECT ?speaker (COUNT(DISTINCT ?statement) AS ?uses) (MIN(?said) AS ?first) (MAX(?said) AS ?last) {
                      ?statement wg:usesFormula ?thing ; wg:speaker ?speaker ; wg:inArticle ?article
                      OPTIONAL { ?article wg:published ?published }
                      OPTIONAL { ?statement wg:date ?date }
                      BIND (STR(COALESCE(?date, ?published, "")) AS ?said)
                    } GROUP BY ?speaker ORDER BY DESC(?uses) ?speaker LIMIT %d
                    """
                            .formatted(MOST);

    private final Layout layout;

    FormulasPage(Layout layout) {
        this.layout = layout;
    }

    Html page(View view) {
        List<Binding> rows = view.rows(FORMULAS);
        Html main =
                Html.of(
                        """
                        <h1>Formulas</h1>
                        <p>Wordings that recur in statements: those of a list of diplomatic phrases, and
                        those that the statements of this graph repeat.</p>
                        {}
                        """,
                        rows.isEmpty()
                                ? Html.of("<p>No statement uses any.</p>")
                                : table(
                                        List.of(
                                                "formula",
                                                "uses",
                                                "users",
                                                "articles",
                                                "first",
                                                "last"),
                                        rows,
                                        view));
        return layout.page("Formulas", main);
    }

    /// Who uses a formula, how often, when first and when last.
    static Html users(Node formula, View view) {
        List<Binding> rows = view.rows(USERS, Map.of("thing", formula));
        return rows.isEmpty()
                ? Html.NONE
                : Html.of(
                        "<section><h2>Who uses it</h2>{}</section>",
                        table(List.of("speaker", "uses", "first", "last"), rows, view));
    }

    private static Html table(List<String> columns, List<Binding> rows, View view) {
        Stream<Html> heads = columns.stream().map(c -> Html.of("<th scope=\"col\">{}</th>", c));
        List<Html> body = rows.stream().map(row -> row(columns, row, view)).toList();
        return Html.of(
                "<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>",
                Html.join(heads.toList()),
                Html.join(body));
    }

    private static Html row(List<String> columns, Binding row, View view) {
        List<Html> cells =
                columns.stream()
                        .map(column ->
                                row.contains(column)
                                        ? Links.link(row.get(column), view)
                                        : Html.NONE)
                        .map(cell -> Html.of("<td>{}</td>", cell))
                        .toList();
        return Html.of("<tr>{}</tr>", Html.join(cells));
    }
}
