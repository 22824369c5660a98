package org.wiregraph.serve;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/// The result of a query as a page, for browsers without scripts.
final class ResultTable {

    private final ServerSettings settings;
    private final Layout layout;

    ResultTable(ServerSettings settings) {
        this.settings = settings;
        this.layout = new Layout(settings);
    }

    Html answer(Query query, String words) {
        return framed(query, Html.of("<p class=\"answer\">{}</p>", words));
    }

    Html first(Query query, List<Binding> rows) {
        return table(query, rows, Html.of("<p>The first {} rows.</p>", rows.size()));
    }

    Html all(Query query, List<Binding> rows) {
        return table(query, rows, Html.of("<p>{} rows.</p>", rows.size()));
    }

    private Html table(Query query, List<Binding> rows, Html count) {
        List<Var> variables = query.getProjectVars();
        Html head = Html.join(variables.stream().map(v -> heading(v)).toList());
        Html body = Html.join(rows.stream().map(row -> row(row, variables)).toList());

        return framed(
                query,
                Html.of(
                        "{}<div class=\"overflow-auto\"><table><thead><tr>{}</tr></thead>"
                                + "<tbody>{}</tbody></table></div>",
                        count,
                        head,
                        body));
    }

    private Html framed(Query query, Html result) {
        Html main =
                Html.of(
                        "<h1>Result</h1>{}<details><summary>The"
                                + " query</summary><pre>{}</pre></details><p><a"
                                + " href=\"/query?query={}\">Change the query</a></p>",
                        result,
                        query.toString(),
                        Links.encoded(query.toString()));
        return layout.page("Result", main);
    }

    private static Html heading(Var variable) {
        return Html.of("<th scope=\"col\">{}</th>", variable.getVarName());
    }

    private Html row(Binding row, List<Var> variables) {
        List<Html> cells =
                variables.stream()
                        .map(row::get)
                        .map(node -> node == null ? Html.NONE : cell(node))
                        .map(cell -> Html.of("<td>{}</td>", cell))
                        .toList();
        return Html.of("<tr>{}</tr>", Html.join(cells));
    }

    private Html cell(Node node) {
        if (!node.isURI()) {
            return Html.of("{}", View.lexical(node));
        }
        return Html.of("<a href=\"{}\">{}</a>", Links.page(node.getURI(), settings), node.getURI());
    }
}
