package org.wiregraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiregraph.Wiregraph;
import org.wiregraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Takes articles out of the graph.
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = {
            "Takes articles and everything that rests on them out of the graph.",
            "Events that other articles report too stay, with their remaining reports."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph remove story.html        by the name of its file",
            "  wiregraph remove 3f2a              by its id or IRI"
        })
final class RemoveCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private GraphFolder graph = new GraphFolder();

    @Parameters(
            arity = "1..*",
            paramLabel = "SOURCE|ARTICLE",
            description = "The source or URL of articles, or the id or IRI of one.")
    private List<String> names = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        int code = Endings.DONE;
        try (Store store = Store.open(graph.folder())) {
            for (String name : names) {
                List<String> removed = store.remove(name);
                removed.forEach(article -> spec.commandLine().getOut().println(article));
                if (removed.isEmpty()) {
                    spec.commandLine().getErr().println("wiregraph: " + unknown(name));
                    code = Endings.SOME_FAILED;
                }
            }
            Wiregraph.merge(store);
        }
        return code;
    }

    private static String unknown(String name) {
        return name
                + ": no article of this source or IRI in the graph; to see all: wiregraph query -q"
                + " 'SELECT ?article ?source { ?article a wg:Article ; wg:source ?source }'";
    }
}
