package org.wiregraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Serves the graph to browsers and SPARQL clients.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the graph: explorer, linked data and a SPARQL endpoint (/sparql).",
        footer = {
            "",
            "Examples:",
            "  wiregraph serve                        on http://localhost:3330",
            "  wiregraph serve --graph asia-2022 --port 8080"
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin private GraphFolder graph = new GraphFolder();
    @Mixin private Endpoint endpoint = new Endpoint();

    @Override
    public Integer call() throws IOException {
        endpoint.serve(graph);
        return Endings.DONE;
    }
}
