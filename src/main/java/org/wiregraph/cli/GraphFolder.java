package org.wiregraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that says which graph a command works on.
final class GraphFolder {

    private static final String USUAL = "wiregraph-data";

    @Option(
            names = {"-g", "--graph"},
            paramLabel = "DIR",
            defaultValue = "${env:WIREGRAPH_GRAPH:-" + USUAL + "}",
            description = "Folder of the graph (default: ./wiregraph-data, or $WIREGRAPH_GRAPH).")
    private Path folder = Path.of(USUAL);

    Path folder() {
        return folder;
    }

    /// Whether it is the folder that every command uses of itself.
    boolean isUsual() {
        return folder.equals(Path.of(System.getenv().getOrDefault("WIREGRAPH_GRAPH", USUAL)));
    }

    OpenGraph open() throws IOException {
        return OpenGraph.of(folder);
    }
}
