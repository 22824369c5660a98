package org.wiregraph.serve;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.wiregraph.rdf.Wg;

/// Where the reports of an event disagree: each value with the reports that give it.
final class Differences {

    private static final int MOST = 100;

    private Differences() {}

    static Html of(Node thing, View view) {
        List<Html> differences =
                Stream.concat(Stream.of(thing), view.with(Wg.EVENT, thing, MOST).stream())
                        .filter(node -> view.isA(node, Wg.DIFFERENCE))
                        .map(difference -> difference(difference, view))
                        .toList();
        return differences.isEmpty()
                ? Html.NONE
                : Html.of(
                        "<section><h2>Where the reports differ</h2>{}</section>",
                        Html.join(differences));
    }

    private static Html difference(Node difference, View view) {
        String property =
                view.text(difference, Wg.DIFFERS_IN)
                        .map(iri -> Types.spaced(iri.replaceFirst("^.*[#/]", "")))
                        .orElse("value");
        List<Html> values =
                view.values(difference, Wg.HAS_VALUE).stream()
                        .map(value -> value(value, view))
                        .toList();
        return Html.of(
                "<table><caption>{}</caption><tbody>{}</tbody></table>",
                property,
                Html.join(values));
    }

    private static Html value(Node value, View view) {
        List<Html> reports =
                view.values(value, Wg.REPORT_OF).stream().map(r -> report(r, view)).toList();
        return Html.of(
                "<tr><th scope=\"row\">{}</th><td><ul class=\"plain\">{}</ul></td></tr>",
                view.values(value, Wg.VALUE).stream().findFirst().map(view::label).orElse(""),
                Html.join(reports));
    }

    private static Html report(Node report, View view) {
        String article =
                view.values(report, Wg.IN_ARTICLE).stream()
                        .findFirst()
                        .map(view::label)
                        .orElse(view.label(report));
        return Html.of(
                "<li><a href=\"{}\">{}</a></li>",
                Links.page(report.getURI(), view.settings()),
                article);
    }
}
