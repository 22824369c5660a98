package org.wiregraph.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.wiregraph.rdf.Wg;

/// Where nodes lead: things of the graph to their page here, other web addresses out.
final class Links {

    private static final List<String> FOLDERS =
            List.of("article/", "entity/", "event/", "formula/");

    private Links() {}

    /// The path of the page of an IRI.
    static String page(String iri, ServerSettings settings) {
        String rest =
                iri.startsWith(settings.base()) ? iri.substring(settings.base().length()) : "";
        boolean ownPath =
                FOLDERS.stream().anyMatch(rest::startsWith)
                        && rest.chars().allMatch(Links::needsNoEscape);
        return ownPath ? "/" + rest : "/entity?iri=" + encoded(iri);
    }

    private static boolean needsNoEscape(int c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/');
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// A node as people read it, with a link where it leads somewhere.
    static Html link(Node node, View view) {
        if (!node.isURI()) {
            return Html.of("{}", View.lexical(node));
        }
        String iri = node.getURI();
        ServerSettings settings = view.settings();
        if (iri.startsWith(settings.base()) || iri.startsWith(Wg.NS)) {
            return Html.of(
                    "<a href=\"{}\" title=\"{}\">{}</a>",
                    page(iri, settings),
                    iri,
                    view.label(node));
        }
        return out(iri, view.label(node));
    }

    /// A link to another server; plain text where it is no web address, so that no script hides in
    /// it.
    static Html out(String address, String label) {
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return Html.of("{}", label);
        }
        return Html.of(
                "<a href=\"{}\" rel=\"noopener noreferrer external\">{}</a>", address, label);
    }
}
