package org.wiregraph.serve;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.engine.binding.Binding;
import org.wiregraph.rdf.Wg;

/// The first page: what the graph holds, the newest articles and the saved queries.
final class StartPage {

    private static final String NEWEST =
            """
            PREFIX wg: <%s>
            SELECT ?article (MIN(?d) AS ?day) (MIN(?p) AS ?publisher) {
              ?article a wg:Article
              OPTIONAL { ?article wg:published ?d }
              OPTIONAL { ?article wg:publisher ?p }
            } GROUP BY ?article ORDER BY DESC(?day) ?article LIMIT 12
            """
                    .formatted(Wg.NS);

    private final Layout layout;
    private final SavedQueries queries;

    StartPage(Layout layout, SavedQueries queries) {
        this.layout = layout;
        this.queries = queries;
    }

    Html page(View view) {
        Html main =
                Html.of(
                        """
                        <h1>{}</h1>
                        <section aria-label="In this graph"><dl class="counts">{}</dl></section>
                        <div class="columns">
                        <section><h2>Questions</h2>{}</section>
                        <section><h2>Newest articles</h2>{}</section>
                        </div>
                        """,
                        view.settings().title(),
                        counts(view),
                        questions(),
                        articles(view));
        return layout.page("", main);
    }

    private static Html counts(View view) {
        Map<Resource, Long> counts = view.counts();
        return Html.join(
                List.of(
                        count(counts.getOrDefault(Wg.ARTICLE, 0L), "articles", ""),
                        count(counts.getOrDefault(Wg.OFFICIAL, 0L), "officials", ""),
                        events(counts, Wg.STATEMENT, Wg.STATEMENT_REPORT, "statements"),
                        events(counts, Wg.LAUNCH, Wg.LAUNCH_REPORT, "launches"),
                        events(counts, Wg.SANCTION, Wg.SANCTION_REPORT, "sanctions"),
                        events(counts, Wg.MEETING, Wg.MEETING_REPORT, "meetings"),
                        events(counts, Wg.ACTIVITY, Wg.ACTIVITY_REPORT, "activities"),
                        count(
                                counts.getOrDefault(Wg.DIFFERENCE, 0L),
                                "differences",
                                "between reports"),
                        count(view.linked(), "linked entities", "to Wikidata")));
    }

    private static Html events(
            Map<Resource, Long> counts, Resource event, Resource report, String name) {
        long number = counts.getOrDefault(report, 0L);
        String reports = "in %,d %s".formatted(number, number == 1 ? "report" : "reports");
        return count(counts.getOrDefault(event, 0L), name, reports);
    }

    private static Html count(long number, String name, String remark) {
        return Html.of(
                "<div><dt>{}</dt><dd>{}</dd><dd class=\"remark\">{}</dd></div>",
                name,
                "%,d".formatted(number),
                remark);
    }

    private Html questions() {
        return queries.isEmpty()
                ? Html.of("<p><a href=\"/query\">Write a query</a></p>")
                : queries.list();
    }

    private static Html articles(View view) {
        List<Html> items = view.rows(NEWEST).stream().map(row -> article(row, view)).toList();
        return items.isEmpty()
                ? Html.of("<p>There are no articles yet.</p>")
                : Html.of("<ul class=\"plain\">{}</ul>", Html.join(items));
    }

    private static Html article(Binding row, View view) {
        List<Html> remarks =
                List.of("day", "publisher").stream()
                        .filter(row::contains)
                        .map(name -> Html.of("{}", View.lexical(row.get(name))))
                        .toList();
        Node article = row.get("article");
        return Html.of(
                "<li>{}<br><small>{}</small></li>",
                Links.link(article, view),
                Html.join(" · ", remarks));
    }
}
