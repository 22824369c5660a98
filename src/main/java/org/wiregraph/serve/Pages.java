package org.wiregraph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/// Everything but the endpoint: which address shows which page.
final class Pages extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient ServerSettings settings;
    private final transient Layout layout;
    private final transient SavedQueries queries = SavedQueries.load();

    Pages(ServerSettings settings) {
        this.settings = settings;
        this.layout = new Layout(settings);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo();
        if (path.startsWith(Assets.FOLDER)) {
            Assets.answer(path.substring(Assets.FOLDER.length()))
                    .orElseGet(() -> layout.missing("There is no such file."))
                    .send(request, response);
            return;
        }
        DatasetGraph dataset = settings.dataset().asDatasetGraph();
        Answer answer =
                Txn.calculateRead(
                        dataset, () -> answer(path, request, new View(dataset, settings)));
        answer.send(request, response);
    }

    private Answer answer(String path, HttpServletRequest request, View view) {
        try {
            return switch (path) {
                case "/" -> Answer.html(200, new StartPage(layout, queries).page(view));
                case "/formulas" -> Answer.html(200, new FormulasPage(layout).page(view));
                case "/query" -> query(request);
                case "/prefixes" -> prefixes();
                case "/search" ->
                        Answer.html(
                                200, new SearchPage(layout).page(parameter(request, "q"), view));
                case "/entity" -> resource(parameter(request, "iri"), request, view);
                default -> resource(settings.base() + path.substring(1), request, view);
            };
        } catch (QueryCancelledException _) {
            return Answer.plain(503, "This page took too long to make. Try again later.");
        }
    }

    /// The prefixes as JSON, for the editor to declare the ones that a query uses.
    private Answer prefixes() {
        JsonObject prefixes = new JsonObject();
        settings.prefixes().forEach(prefixes::put);
        return Answer.of("application/json", Buffer.of(prefixes.toString()));
    }

    private Answer query(HttpServletRequest request) {
        QueryPage page = new QueryPage(layout, queries, settings);
        String name = parameter(request, "name");
        if (name.isEmpty()) {
            return Answer.html(200, page.page(parameter(request, "query")));
        }
        return queries.named(name)
                .map(saved -> Answer.html(200, page.page(saved)))
                .orElseGet(() -> layout.missing("There is no saved query of this name."));
    }

    private Answer resource(String iri, HttpServletRequest request, View view) {
        Optional<Format> format = Format.wanted(request, Format.PAGES);
        if (format.isEmpty()) {
            return Format.unknown(Format.PAGES);
        }
        Optional<Answer> answer =
                format.get().equals(Format.HTML)
                        ? new ResourcePage(layout).page(NodeFactory.createURI(iri), view)
                        : ResourceGraph.answer(NodeFactory.createURI(iri), view, format.get());
        return answer.orElseGet(() -> layout.missing("The graph says nothing of " + iri + "."));
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
