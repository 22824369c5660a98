package org.wiregraph.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.wiregraph.rdf.Wg;

/// The page of one thing. Of an article it shows the facts with their sentences, of an entity or
/// event the reports in which it plays a part; of all of them what the graph says and what links
/// here.
final class ResourcePage {

    private static final int MOST = 500;
    private static final int MOST_REPORTS = 100;

    private static final String NAMING =
            """
            PREFIX wg: <%s>
            SELECT ?report (MAX(?day) AS ?published) {
              ?report ?role ?thing ; wg:inArticle ?article ; wg:passage ?passage
              OPTIONAL { ?article wg:published ?day }
            } GROUP BY ?report ORDER BY DESC(?published) ?report LIMIT %d
            """
                    .formatted(Wg.NS, MOST_REPORTS);

    private final Layout layout;

    ResourcePage(Layout layout) {
        this.layout = layout;
    }

    /// The page; empty if the graph does not know the thing.
    Optional<Answer> page(Node thing, View view) {
        List<Triple> about = view.about(thing, MOST);
        List<Triple> incoming = view.pointingAt(thing, MOST);
        if (about.isEmpty() && incoming.isEmpty()) {
            return Optional.empty();
        }
        boolean article = view.isA(thing, Wg.ARTICLE);
        Html facts = article ? ofArticle(thing, view) : ofThing(thing, view);
        Html main =
                Html.of(
                        """
                        <p class="kind">{}</p>
                        <h1>{}</h1>
                        {}{}{}
                        <details{}><summary>Everything the graph says</summary>{}{}</details>
                        <p class="iri"><code>{}</code>
                        <a href="{}">Turtle</a> <a href="{}">JSON-LD</a></p>
                        """,
                        Types.words(thing, view),
                        view.label(thing),
                        article ? head(thing, view) : known(thing, view),
                        Differences.of(thing, view),
                        facts,
                        facts.source().isBlank() ? Html.of(" open") : Html.NONE,
                        properties(about, view),
                        links(incoming, view),
                        thing.getURI(),
                        data(thing, "ttl"),
                        data(thing, "jsonld"));
        String path = data(thing, "ttl");
        List<Html> head =
                List.of(Html.of("<link rel=\"alternate\" type=\"text/turtle\" href=\"{}\">", path));
        return Optional.of(Answer.html(200, layout.page(view.label(thing), main, head)));
    }

    private static String data(Node thing, String format) {
        return "/entity?iri=" + Links.encoded(thing.getURI()) + "&format=" + format;
    }

    private static Html head(Node article, View view) {
        List<Html> parts = new ArrayList<>();
        Stream.of(Wg.PUBLISHER, Wg.PUBLISHED, Wg.DATELINE)
                .flatMap(property -> view.text(article, property).stream())
                .forEach(text -> parts.add(Html.of("{}", text)));
        view.text(article, Wg.URL)
                .ifPresent(url -> parts.add(Links.out(url, "The article at its publisher")));
        return Html.of("<p class=\"lead\">{}</p>", Html.join(" · ", parts));
    }

    private static Html known(Node thing, View view) {
        List<Html> parts = new ArrayList<>();
        view.text(thing, Wg.WIKIDATA).ifPresent(id -> parts.add(Links.out(id, "Wikidata")));
        view.text(thing, Wg.MENTIONS)
                .ifPresent(number -> parts.add(counted("", number, "mention")));
        view.text(thing, Wg.ARTICLE_COUNT)
                .ifPresent(number -> parts.add(counted("in ", number, "article")));
        return parts.isEmpty()
                ? Html.NONE
                : Html.of("<p class=\"lead\">{}</p>", Html.join(" · ", parts));
    }

    private static Html counted(String before, String number, String noun) {
        return Html.of("{}{} {}", before, number, number.equals("1") ? noun : noun + "s");
    }

    private static Html ofArticle(Node article, View view) {
        return new ReportList(view, ReportList.Showing.NO_ARTICLE)
                .list(view.with(Wg.IN_ARTICLE, article, Integer.MAX_VALUE));
    }

    /// The reports that name the thing, and the thing itself where it is a report; of a formula,
    /// who uses it.
    private static Html ofThing(Node thing, View view) {
        List<Node> reports =
                view.rows(NAMING, Map.of("thing", thing)).stream()
                        .map(row -> row.get("report"))
                        .toList();
        List<Node> all = view.values(thing, Wg.PASSAGE_OF).isEmpty() ? reports : List.of(thing);
        Html list = new ReportList(view, ReportList.Showing.ARTICLE).list(all);
        Html more = reports.size() < MOST_REPORTS ? Html.NONE : more(thing);
        Html users = view.isA(thing, Wg.FORMULA) ? FormulasPage.users(thing, view) : Html.NONE;
        return Html.join(List.of(users, more, list));
    }

    private static Html more(Node thing) {
        String query =
                "SELECT DISTINCT ?report { ?report ?role <%s> ; wg:passage ?passage }"
                        .formatted(thing.getURI());
        return Html.of(
                "<p>The {} newest reports. <a href=\"/query?query={}\">Query them all</a></p>",
                MOST_REPORTS,
                Links.encoded(query));
    }

    private static Html properties(List<Triple> about, View view) {
        Map<String, List<Node>> values =
                about.stream()
                        .collect(
                                Collectors.groupingBy(
                                        triple -> triple.getPredicate().getURI(),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Triple::getObject, Collectors.toList())));
        return table("What is said", values, view);
    }

    private static Html links(List<Triple> incoming, View view) {
        Map<String, List<Node>> subjects =
                incoming.stream()
                        .collect(
                                Collectors.groupingBy(
                                        triple -> triple.getPredicate().getURI(),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Triple::getSubject, Collectors.toList())));
        return table("What links here", subjects, view);
    }

    private static Html table(String heading, Map<String, List<Node>> nodes, View view) {
        if (nodes.isEmpty()) {
            return Html.NONE;
        }
        List<Html> rows =
                nodes.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue(), view))
                        .toList();
        return Html.of("<h3>{}</h3><table><tbody>{}</tbody></table>", heading, Html.join(rows));
    }

    private static Html row(String property, List<Node> nodes, View view) {
        List<Html> values =
                nodes.stream().map(node -> Html.of("<li>{}</li>", Links.link(node, view))).toList();
        return Html.of(
                "<tr><th scope=\"row\" title=\"{}\">{}</th><td><ul"
                        + " class=\"plain\">{}</ul></td></tr>",
                property,
                view.shortened(property),
                Html.join(values));
    }
}
