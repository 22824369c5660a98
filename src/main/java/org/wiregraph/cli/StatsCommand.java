package org.wiregraph.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Counts what the graph holds.
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Counts what the graph holds: articles, reports, events, entities.",
        footer = {"", "Examples:", "  wiregraph stats", "  wiregraph stats --graph asia-2022"})
final class StatsCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private GraphFolder graph = new GraphFolder();

    @Override
    public Integer call() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (OpenGraph open = graph.open()) {
            open.store()
                    .summary()
                    .forEach((name, number) -> rows.add(List.of(name, String.valueOf(number))));
            if (!open.store().isMerged()) {
                spec.commandLine()
                        .getErr()
                        .println(
                                "the last build was cut short, so events and entities are not up"
                                        + " to date; run it again");
            }
        }
        new Table(List.of("what", "number"), spec.commandLine().getOut()).print(rows.iterator());
        return Endings.DONE;
    }
}
