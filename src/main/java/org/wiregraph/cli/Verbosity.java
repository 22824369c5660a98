package org.wiregraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/// How much a command tells on standard error.
final class Verbosity {

    enum Level {
        /// Only what went wrong.
        QUIET,
        NORMAL,
        /// Every file, every article, and the stack trace of an error.
        VERBOSE
    }

    @Option(
            names = {"--quiet"},
            description = "Print no progress, only results and what went wrong.")
    private boolean quiet;

    @Option(
            names = {"--verbose"},
            description = "Name every article, and every file that was passed over.")
    private boolean verbose;

    Level level() {
        if (quiet) {
            return Level.QUIET;
        }
        return verbose ? Level.VERBOSE : Level.NORMAL;
    }

    /// The level a command was given; normal for a command without these options.
    static Level of(CommandLine command) {
        return command.getMixins().values().stream()
                .filter(Verbosity.class::isInstance)
                .map(Verbosity.class::cast)
                .findFirst()
                .map(Verbosity::level)
                .orElse(Level.NORMAL);
    }
}
