package org.wiregraph.export;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A program outside the build that reads what is exported. Where it is missing, its tests are
/// skipped and say so; with `-Dwiregraph.tools=required` they fail.
final class ExternalTool {

    private ExternalTool() {}

    /// Skips the test unless the command runs well.
    static void need(String name, List<String> command) throws IOException, InterruptedException {
        boolean there;
        try {
            there = run(command).code() == 0;
        } catch (IOException e) {
            there = false;
        }
        if (!there && "required".equals(System.getProperty("wiregraph.tools"))) {
            fail(name + " is required and not here");
        } else if (!there) {
            abort(name + " is not installed");
        }
    }

    record Result(int code, String output) {}

    /// What a command prints to both its streams.
    static Result run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }
}
