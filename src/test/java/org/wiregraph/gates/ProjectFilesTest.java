package org.wiregraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The files that a reader of the project looks for first.
class ProjectFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "ARCHITECTURE.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "LICENSE",
                "NOTICE",
                "pom.xml",
                ".mvn/wrapper/maven-wrapper.properties"
            })
    void hasTheFilesOfAProject(String file) {
        assertThat(Project.ROOT.resolve(file)).isRegularFile().isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wiregraph", "verify", "mvnw", ".ci/run", "scripts/find-jdk"})
    void hasCommandsThatRun(String file) {
        assertThat(Project.ROOT.resolve(file)).isRegularFile().isExecutable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontology", "queries", "seeds"})
    void hasFoldersThatHoldFiles(String folder) throws IOException {
        assertThat(Project.files(Project.ROOT.resolve(folder), "")).isNotEmpty();
    }

    @Test
    void carriesTheWholeLicence() throws IOException {
        assertThat(Files.readString(Project.ROOT.resolve("LICENSE")))
                .contains("Apache License", "Version 2.0", "END OF TERMS AND CONDITIONS");
    }

    @Test
    void namesEveryLibraryInTheNotice() throws IOException {
        String notice = Files.readString(Project.ROOT.resolve("NOTICE"));

        assertThat(libraries()).isNotEmpty().allSatisfy(name -> assertThat(notice).contains(name));
    }

    @Test
    void namesNoPlaceOfOneMachine() throws IOException {
        for (Path file : documents()) {
            assertThat(Files.readString(file))
                    .as("%s", file)
                    .doesNotContain("/tmp/", "/home/", "/root/", "/Users/");
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(Project.ROOT)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    /// The artifacts of the build that reach a user, by the order of the build file.
    private static List<String> libraries() throws IOException {
        String build = Files.readString(Project.ROOT.resolve("pom.xml"));
        String dependencies =
                build.substring(build.indexOf("</dependencyManagement>"), build.indexOf("<build>"));
        return Stream.of(dependencies.split("<dependency>"))
                .skip(1)
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .map(dependency -> dependency.split("</?artifactId>", 3)[1])
                .toList();
    }
}
