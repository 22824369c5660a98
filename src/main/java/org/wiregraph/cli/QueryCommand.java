package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Asks the graph a SPARQL question.
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Asks the graph a SPARQL query and prints the answer.",
            "The prefixes wg, rdfs, xsd, skos, schema, wd, article, entity, event and other usual"
                    + " ones need no PREFIX line."
        },
        footer = {
            "",
            "Examples:",
            "  wiregraph query --list                     the queries that come with wiregraph",
            "  wiregraph query disagreements              one of them",
            "  wiregraph query question.rq",
            "  wiregraph query question.rq --format csv > answer.csv",
            "  wiregraph query -q 'SELECT ?name { ?who a wg:Official ; wg:name ?name } LIMIT 9'",
            "  cat question.rq | wiregraph query -"
        })
final class QueryCommand implements Callable<Integer> {

    /// Where the question comes from.
    static final class Question {

        @Parameters(
                paramLabel = "FILE.rq",
                description =
                        "File with the query, or the name of a shipped one; - for standard"
                                + " input.")
        private Optional<String> file = Optional.empty();

        @Option(
                names = {"-q", "--text"},
                paramLabel = "QUERY",
                description = "The query itself.")
        private Optional<String> text = Optional.empty();

        @Option(names = "--list", description = "List the shipped queries.")
        private boolean list;
    }

    @Spec private CommandSpec spec = CommandSpec.create();
    @Mixin private GraphFolder graph = new GraphFolder();

    @ArgGroup(multiplicity = "1")
    private Question question = new Question();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = {
                "SELECT and ASK: table (default), csv, tsv, json, xml;",
                "CONSTRUCT and DESCRIBE: ttl (default), nt, jsonld."
            })
    private Optional<ResultFormat> format = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (question.list) {
            PrintWriter out = spec.commandLine().getOut();
            new Table(List.of("name", "question"), out).print(ShippedQueries.list().iterator());
            return Endings.DONE;
        }
        String text = text();
        try (OpenGraph open = graph.open()) {
            Query query = parse(text, open);
            ResultFormat wanted = format.orElse(ResultFormat.usual(query));
            if (!wanted.fits(query)) {
                throw usage(
                        "--format %s does not fit this kind of query; use one of: %s"
                                .formatted(wanted, ResultFormat.fitting(query)));
            }
            try (QueryExecution execution = QueryExecution.create(query, open.dataset())) {
                new ResultPrinter(spec.commandLine().getOut(), wanted).print(execution);
            }
        }
        return Endings.DONE;
    }

    private String text() throws IOException {
        if (question.text.isPresent()) {
            return question.text.get();
        }
        String name = question.file.orElse("-");
        if (name.equals("-")) {
            return standardInput();
        }
        Optional<String> shipped = ShippedQueries.text(name);
        return shipped.isPresent() && !Files.exists(Path.of(name)) ? shipped.get() : fromFile(name);
    }

    private String fromFile(String name) {
        try {
            return Files.readString(Path.of(name));
        } catch (MalformedInputException _) {
            throw usage(name + ": not UTF-8 text; save the query as UTF-8");
        } catch (IOException _) {
            throw usage(
                    name
                            + ": no such query file, or it cannot be read; give a .rq file, the"
                            + " name of a shipped query (see --list), - for standard input, or the"
                            + " query itself with -q");
        }
    }

    private static String standardInput() throws IOException {
        return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private Query parse(String text, OpenGraph open) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(open.prefixes());
        try {
            return QueryFactory.parse(query, text, open.base(), Syntax.syntaxARQ);
        } catch (QueryException e) {
            throw usage(
                    question.file.orElse("the query")
                            + ": not a SPARQL query: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + " (--list shows queries that work)");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
