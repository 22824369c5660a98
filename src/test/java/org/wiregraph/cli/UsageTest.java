package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {

    static Stream<String> commands() {
        return Main.commandLine().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help") && !name.equals("generate-completion"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandExplainsItselfWithExamples(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Examples:", "wiregraph " + command);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsItsVersion() {
        Run run = Run.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("wiregraph ").contains("Java ");
    }

    @Test
    void writesAShellCompletionThatKnowsTheCommands() {
        Run run = Run.of("generate-completion");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("#!").contains("validate", "--graph");
    }

    @Test
    void withoutACommandShowsWhatThereIs() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("build", "serve", "query");
    }

    @Test
    void suggestsTheCommandThatWasMeant() {
        Run run = Run.of("buidl", "x");

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.err()).contains("buidl", "build");
    }

    @Test
    void namesAnUnknownOptionAndPointsToTheHelp() {
        Run run = Run.of("build", "--grph", "g", "a.txt");

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.err()).contains("--grph", "wiregraph build --help");
    }

    @Test
    void refusesABaseThatIsNoIri() {
        Run run = Run.of("build", "a.txt", "--base", "not an iri");

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.err()).contains("--base", "not an iri");
    }

    @Test
    void saysWhichExportFormatsThereAre() {
        Run run = Run.of("export", "--format", "xlsx", "--out", "x");

        assertThat(run.code()).isEqualTo(Endings.WRONG_USAGE);
        assertThat(run.err()).contains("xlsx", "csv", "graphml");
    }
}
