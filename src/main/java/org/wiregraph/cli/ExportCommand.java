package org.wiregraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.wiregraph.export.Exporter;
import org.wiregraph.export.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes the graph to files for other tools.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the graph as tables, networks or RDF for other tools.",
        footer = {
            "",
            "Examples:",
            "  wiregraph export --format csv --out tables/     for R, pandas, spreadsheets",
            "  wiregraph export --format gexf --out wire.gexf  for Gephi",
            "  wiregraph export --format nquads > wire.nq      all quads, sorted"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private GraphFolder graph = new GraphFolder();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = Names.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String format = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "PATH",
            defaultValue = "-",
            description = "File, or folder for csv (default: standard output; not for csv).")
    private String out = "-";

    /// The formats as users write them.
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::words).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Format wanted = wanted();
        boolean toOutput = out.equals("-");
        if (toOutput && wanted == Format.CSV) {
            throw usage("csv is a folder of tables; name a folder with --out");
        }
        Exporter exporter = new Exporter();
        try (OpenGraph open = graph.open();
                ResultStream output = new ResultStream(spec.commandLine().getOut())) {
            if (toOutput) {
                exporter.export(open.dataset(), wanted, output);
            } else {
                exporter.export(open.dataset(), wanted, Path.of(out));
            }
        }
        return Endings.DONE;
    }

    private Format wanted() {
        return Arrays.stream(Format.values())
                .filter(value -> value.words().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() ->
                        usage(
                                "unknown format '%s'; use one of: %s"
                                        .formatted(format, String.join(", ", new Names()))));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
