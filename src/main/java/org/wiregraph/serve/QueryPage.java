package org.wiregraph.serve;

import java.util.List;
import java.util.stream.Collectors;
import org.wiregraph.serve.SavedQueries.SavedQuery;

/// The editor. Without scripts it is a form whose result is a page.
final class QueryPage {

    private static final String EXAMPLE =
            """
            # The officials of whom the articles speak
            SELECT ?official ?name ?articles {
              ?official a wg:Official ; rdfs:label ?name ; wg:articleCount ?articles
            } ORDER BY DESC(?articles) ?name LIMIT 50
            """;

    private static final List<Html> HEAD =
            List.of(
                    Html.of("<link rel=\"stylesheet\" href=\"/assets/yasgui-4.5.0.css\">"),
                    Html.of("<script src=\"/assets/yasgui-4.5.0.js\" defer></script>"),
                    Html.of("<script src=\"/assets/editor.js\" defer></script>"));

    private final Layout layout;
    private final SavedQueries queries;
    private final ServerSettings settings;

    QueryPage(Layout layout, SavedQueries queries, ServerSettings settings) {
        this.layout = layout;
        this.queries = queries;
        this.settings = settings;
    }

    /// The editor with a saved query, which it runs.
    Html page(SavedQuery saved) {
        return framed(saved.title(), saved.text(), "saved");
    }

    /// The editor with the text of a query, or an example; it waits for the reader to run it.
    Html page(String text) {
        return framed("Query", text.isBlank() ? EXAMPLE : text, "own");
    }

    private Html framed(String title, String text, String origin) {
        Html main =
                Html.of(
                        """
                        <h1>{}</h1>
                        <form id="editor" action="/sparql" data-origin="{}" data-base="{}" \
                        data-prefixes="{}">
                        <input type="hidden" name="format" value="html">
                        <label for="text">SPARQL query</label>
                        <textarea id="text" name="query" rows="14" spellcheck="false">{}</textarea>
                        <button type="submit">Run</button>
                        </form>
                        <div id="result" aria-live="polite"></div>
                        <details><summary>Other questions</summary>{}</details>
                        """,
                        title,
                        origin,
                        settings.base(),
                        prefixes(),
                        text,
                        queries.list());
        return layout.page(title, main, HEAD);
    }

    private String prefixes() {
        return settings.prefixes().entrySet().stream()
                .map(prefix -> prefix.getKey() + " " + prefix.getValue())
                .collect(Collectors.joining(" "));
    }
}
