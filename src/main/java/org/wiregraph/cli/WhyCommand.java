package org.wiregraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.jena.rdf.model.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows what a fact rests on.
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what stands behind an IRI of the graph: of a report its sentence, rule, date and"
                    + " links; of an event its reports and how they differ; of an entity its names"
                    + " and link candidates; of an article what was read from it."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph why https://w3id.org/wiregraph/data/article/3f2a#launch-1",
            "  wiregraph why article/3f2a#launch-1    the same, under the graph's base",
            "  wiregraph why entity:Q423              with a prefix, as query prints it"
        })
final class WhyCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private GraphFolder graph = new GraphFolder();

    @Parameters(paramLabel = "IRI", description = "IRI of a report, event, entity or article.")
    private String name = "";

    @Override
    public Integer call() throws IOException {
        try (OpenGraph open = graph.open()) {
            Resource thing = open.union().createResource(open.iri(name));
            if (!thing.listProperties().hasNext()) {
                throw new ParameterException(
                        spec.commandLine(),
                        thing.getURI()
                                + ": not in this graph; copy an IRI from the answer to a query, or"
                                + " check --graph");
            }
            new Explanation(spec.commandLine().getOut()).print(thing);
        }
        return Endings.DONE;
    }
}
