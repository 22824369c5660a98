package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiregraph.rdf.Validator;
import org.wiregraph.rdf.Validator.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Checks the graph against the shapes of its ontology.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the graph against the SHACL shapes of its ontology.",
            "Prints a line a violation: node, property and what was expected, with tabs between."
                    + " Ends with 1 if there is any."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph validate",
            "  wiregraph validate | cut -f 3 | sort"
        })
final class ValidateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private GraphFolder graph = new GraphFolder();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Violation> violations;
        try (OpenGraph open = graph.open()) {
            violations = new Validator().validate(open.union().getGraph());
        }
        for (Violation violation : violations) {
            out.println(
                    String.join("\t", violation.focus(), violation.path(), violation.message()));
        }
        String result =
                violations.isEmpty()
                        ? "the graph conforms to its shapes"
                        : "%,d violations".formatted(violations.size());
        spec.commandLine().getErr().println(result);
        return violations.isEmpty() ? Endings.DONE : Endings.SOME_FAILED;
    }
}
