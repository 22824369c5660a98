package org.wiregraph.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.cli.Main;
import picocli.CommandLine.UnmatchedArgumentException;

/// Commands in the documents are commands of the program.
class ReadmeCommandsTest {

    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `([a-z]+)[ `]");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
    void showsCommandsThatTheProgramUnderstands(String document) throws IOException {
        List<List<String>> commands = ShellCommands.argumentsOf("./wiregraph", read(document));

        assertThat(commands).allSatisfy(this::assertUnderstood);
    }

    @Test
    void showsTheCommandsOfTheQuickStart() throws IOException {
        assertThat(ShellCommands.argumentsOf("./wiregraph", read("README.md")))
                .hasSizeGreaterThanOrEqualTo(6)
                .extracting(List::getFirst)
                .contains("build", "serve", "query", "why");
    }

    @Test
    void listsEveryCommand() throws IOException {
        List<String> listed =
                TABLE_ROW
                        .matcher(read("README.md"))
                        .results()
                        .map((MatchResult row) -> row.group(1))
                        .toList();

        assertThat(Main.commandLine().getSubcommands().keySet()).containsAll(listed);
        assertThat(listed).contains("build", "serve", "query", "export", "why");
    }

    @Test
    void wouldNoticeAnUnknownOption() {
        assertThatThrownBy(() -> Main.commandLine().parseArgs("build", "--no-such-option", "a"))
                .isInstanceOf(UnmatchedArgumentException.class);
    }

    private void assertUnderstood(List<String> arguments) {
        assertThatCode(() -> Main.commandLine().parseArgs(arguments.toArray(String[]::new)))
                .as("%s", arguments)
                .doesNotThrowAnyException();
    }

    private static String read(String document) throws IOException {
        return Files.readString(Project.ROOT.resolve(document));
    }
}
