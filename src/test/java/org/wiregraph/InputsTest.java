package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.model.Failure;

class InputsTest {

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void aFolderOfArticles() throws IOException {
        for (String name :
                List.of(
                        "b.txt",
                        "a.html",
                        "a_files/menu.html",
                        "2022/c.jsonl",
                        "README.md",
                        "LICENSE",
                        ".hidden.txt",
                        ".git/d.txt",
                        "a.txt.gold",
                        "photo.jpg")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "text");
        }
    }

    @Test
    void readsAFolderInTheOrderOfItsNames() {
        assertThat(Inputs.of(List.of(folder.toString())).files())
                .extracting(Input::source)
                .containsExactly("2022/c.jsonl", "a.html", "b.txt");
    }

    @Test
    void saysWhatItPassesOver() {
        assertThat(Inputs.of(List.of(folder.toString())).skipped())
                .extracting(Failure::source)
                .containsExactly("LICENSE", "README.md", "a.txt.gold", "a_files", "photo.jpg");
    }

    @Test
    void namesAFileByItsOwnNameWhereverItStands() {
        assertThat(Inputs.of(List.of(folder.resolve("b.txt").toString())).files())
                .extracting(Input::source)
                .containsExactly("b.txt");
    }

    @Test
    void readsAnyFileThatIsGivenByItself() {
        assertThat(Inputs.of(List.of(folder.resolve("README.md").toString())).files()).hasSize(1);
    }

    @Test
    void refusesAUrlAndSaysWhatToDo() {
        Inputs inputs = Inputs.of(List.of("https://example.org/story.html"));

        assertThat(inputs.files()).isEmpty();
        assertThat(inputs.failures())
                .extracting(Failure::message)
                .singleElement()
                .asString()
                .contains("https://example.org/story.html", "offline", "save the page");
    }

    @Test
    void goesOnAfterAMissingPath() {
        Inputs inputs =
                Inputs.of(
                        List.of(
                                folder.resolve("nowhere").toString(),
                                folder.resolve("b.txt").toString()));

        assertThat(inputs.files()).hasSize(1);
        assertThat(inputs.failures())
                .extracting(Failure::message)
                .singleElement()
                .asString()
                .contains("nowhere", "no such file or folder");
    }

    @Test
    void saysThatAFolderHoldsNoArticles() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Inputs.of(List.of(empty.toString())).failures())
                .extracting(Failure::message)
                .singleElement()
                .asString()
                .contains("empty", "no articles");
    }

    @Test
    void passesOverAGraphThatLiesBesideTheArticles() throws IOException {
        Files.createDirectories(folder.resolve("wiregraph-data/tdb2"));
        Files.writeString(folder.resolve("wiregraph-data/manifest.properties"), "");

        Inputs inputs = Inputs.of(List.of(folder.toString()));
        assertThat(inputs.files()).hasSize(3);
        assertThat(inputs.skipped())
                .extracting(Failure::message)
                .contains("wiregraph-data: a graph of wiregraph");
    }

    @Test
    void readsStandardInputWhereADashIsGiven() {
        assertThat(Inputs.of(List.of("-")).files()).containsExactly(new Input.Standard());
    }

    @Test
    void doesNotFollowALinkBackIntoTheFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("2022/again"), folder);

        assertThat(Inputs.of(List.of(folder.toString())).files()).hasSize(3);
    }
}
