package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// How a command ends: the one place where what went wrong becomes a message and an exit code.
final class Endings implements IParameterExceptionHandler, IExecutionExceptionHandler {

    static final int DONE = 0;

    /// Some inputs failed; each was named with its reason and the rest is loaded. Also: the graph
    /// breaks its shapes.
    static final int SOME_FAILED = 1;

    static final int WRONG_USAGE = 2;

    /// The graph could not be opened, read or written.
    static final int NO_GRAPH = 3;

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("wiregraph: " + problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(
            Exception problem, CommandLine command, ParseResult parsed) {
        if (causes(problem).anyMatch(OutputClosed.class::isInstance)) {
            return DONE;
        }
        PrintWriter err = command.getErr();
        Optional<IOException> io = io(problem);
        err.println("wiregraph: " + io.map(Endings::message).orElseGet(() -> defect(problem)));
        if (io.isEmpty() || Verbosity.of(command) == Verbosity.Level.VERBOSE) {
            problem.printStackTrace(err);
        }
        err.flush();
        return io.filter(BindException.class::isInstance).isPresent() ? WRONG_USAGE : NO_GRAPH;
    }

    private static Optional<IOException> io(Exception problem) {
        return causes(problem)
                .filter(cause -> !(cause instanceof UncheckedIOException))
                .filter(IOException.class::isInstance)
                .map(IOException.class::cast)
                .findFirst();
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, java.util.Objects::nonNull, Throwable::getCause);
    }

    private static String message(IOException problem) {
        return switch (problem) {
            case AccessDeniedException denied ->
                    denied.getFile() + ": permission denied; choose another folder or its owner";
            case NoSuchFileException missing -> missing.getFile() + ": no such file or folder";
            case FileAlreadyExistsException file ->
                    file.getFile() + ": a file stands where a folder is needed";
            default -> Optional.ofNullable(problem.getMessage()).orElse(problem.toString());
        };
    }

    private static String defect(Exception problem) {
        return "an error in wiregraph; please report it with the lines below (" + problem + ")";
    }
}
