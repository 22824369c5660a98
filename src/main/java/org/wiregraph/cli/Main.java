package org.wiregraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/// The program `wiregraph`: its commands, and the way into them from the shell.
@Command(
        name = "wiregraph",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads news articles into a graph in which every fact has its sentence.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  wiregraph build articles/             read a folder of articles",
            "  wiregraph build articles/ --serve     the same, then open it in a browser",
            "  wiregraph query question.rq           ask the graph",
            "  wiregraph export --format csv --out tables/",
            "",
            "Every command explains itself: wiregraph COMMAND --help",
            "Exit codes: 0 done, 1 some inputs failed, 2 wrong usage, 3 the graph could not be"
                    + " opened or written."
        },
        subcommands = {
            BuildCommand.class,
            ReadCommand.class,
            WatchCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            ExportCommand.class,
            WhyCommand.class,
            AnnotateCommand.class,
            StatsCommand.class,
            RemoveCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            GenerateCompletion.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {

    @CommandLine.Spec private CommandSpec spec = CommandSpec.create();

    public static void main(String... args) {
        LogManager.getLogManager().reset();
        CommandLine commandLine = commandLine();
        PrintWriter out = printer(FileDescriptor.out);
        commandLine.setOut(out);
        commandLine.setErr(printer(FileDescriptor.err));
        int code = commandLine.execute(args);
        out.flush();
        commandLine.getErr().flush();
        System.exit(code);
    }

    /// The configured command line: for the shell, and for anyone who runs a command in-process.
    public static CommandLine commandLine() {
        Endings endings = new Endings();
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(endings)
                .setExecutionExceptionHandler(endings);
    }

    /// Without a command: what there is to run.
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getErr());
        throw new CommandLine.ParameterException(spec.commandLine(), "name a command");
    }

    private static PrintWriter printer(FileDescriptor file) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(file), StandardCharsets.UTF_8), false);
    }
}
