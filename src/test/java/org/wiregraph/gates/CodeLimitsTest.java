package org.wiregraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The limits on the project's own sources. They only tighten.
class CodeLimitsTest {

    private static final int PACKAGE_WORDS = 8;

    private static List<Source> main = List.of();
    private static List<Source> tests = List.of();

    @BeforeAll
    static void parse() throws IOException {
        main = sources(Project.MAIN.resolve("java"));
        tests = sources(Project.TESTS);
    }

    @Test
    void readsTheSources() {
        assertThat(main).hasSizeGreaterThanOrEqualTo(40);
        assertThat(tests).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void keepsFilesShort() {
        assertNone(main, SizeRules.fileLines(300));
        assertNone(tests, SizeRules.fileLines(400));
    }

    @Test
    void keepsMethodsShort() {
        assertNone(main, SizeRules.methodLines(35));
    }

    @Test
    void keepsParameterListsShort() {
        assertNone(main, SizeRules.parameters(4));
    }

    @Test
    void keepsNestingShallow() {
        assertNone(main, SizeRules.nesting(3));
    }

    @Test
    void keepsRegularExpressionsShort() {
        assertNone(main, RegexRules.length(90));
    }

    @Test
    void catchesEverythingInTheCommandLineOnly() {
        assertNone(main, ConstructRules.catchAll());
    }

    @Test
    void printsInTheCommandLineOnly() {
        assertNone(main, ConstructRules.printing());
    }

    @Test
    void neverReturnsNull() {
        assertNone(main, ConstructRules.nullReturn());
    }

    @Test
    void takesNoBooleanParameters() {
        assertNone(main, ConstructRules.booleanParameter());
    }

    @Test
    void namesTypesForWhatTheyAre() {
        assertNone(main, NameRules.typeNames());
        assertNone(tests, NameRules.typeNames());
    }

    @Test
    void leavesNoUnfinishedWork() {
        assertNone(main, CommentRules.unfinished());
        assertNone(tests, CommentRules.unfinished());
    }

    @Test
    void leavesNoCodeInComments() {
        assertNone(main, CommentRules.disabledCode());
        assertNone(tests, CommentRules.disabledCode());
    }

    @Test
    void saysOfEveryPackageWhatItIsForAndThatNullIsNoValue() throws IOException {
        Set<Path> packages =
                Project.files(Project.MAIN.resolve("java"), ".java").stream()
                        .map(Path::getParent)
                        .collect(Collectors.toSet());
        for (Path folder : packages) {
            Path description = folder.resolve("package-info.java");
            assertThat(description).exists();
            String text = Files.readString(description);
            assertThat(text).as("%s", description).contains("@NullMarked");
            assertThat(text.lines().filter(line -> line.startsWith("///")).toList())
                    .as("%s", description)
                    .flatMap(line -> List.of(line.split(" ")))
                    .hasSizeGreaterThanOrEqualTo(PACKAGE_WORDS);
        }
    }

    private static List<Source> sources(Path folder) throws IOException {
        return Source.read(Project.files(folder, ".java"));
    }

    private static void assertNone(List<Source> sources, Rule rule) {
        assertThat(sources.stream().flatMap(rule::check)).isEmpty();
    }
}
