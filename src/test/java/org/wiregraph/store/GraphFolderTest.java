package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFolderTest {

    @TempDir Path temp;

    @Test
    void saysThatThereIsNoGraph() {
        assertThatThrownBy(() -> Store.open(temp.resolve("none")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no graph in folder")
                .hasMessageContaining("--graph");
    }

    @Test
    void saysWhichProcessUsesTheFolder() throws IOException {
        try (Store _ = Store.create(temp, Samples.BASE)) {
            assertThatThrownBy(() -> Store.open(temp))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "graph folder %s is in use by process %d; stop it or use --graph"
                                    .formatted(temp, ProcessHandle.current().pid()));
        }
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "not a folder");

        assertThatThrownBy(() -> Store.create(file.resolve("graph"), Samples.BASE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--graph");
    }

    @Test
    void leavesAFolderOfOtherFilesAlone() throws IOException {
        Files.writeString(temp.resolve("thesis.doc"), "years of work");

        assertThatThrownBy(() -> Store.create(temp, Samples.BASE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds other files");
        assertThat(temp).isDirectoryNotContaining("glob:**/{lock,tdb2}");
    }

    @Test
    void refusesAnotherBase() throws IOException {
        Store.create(temp, Samples.BASE).close();

        assertThatThrownBy(() -> Store.create(temp, "https://example.org/"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(Samples.BASE);
        Store.open(temp).close();
    }

    @Test
    void refusesAnotherFormat() throws IOException {
        Store.create(temp, Samples.BASE).close();
        Files.writeString(temp.resolve("manifest.properties"), "format=99\nbase=b\n");

        assertThatThrownBy(() -> Store.open(temp))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("format 99");
    }

    @Test
    void keepsAnotherProcessOutEvenAfterARefusalOfItsOwn() throws Exception {
        Path folder = temp.resolve("graph");
        try (Store _ = Store.create(folder, Samples.BASE)) {
            assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreException.class);
            Process child = startWriter(folder);

            assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(temp.resolve("output"))
                    .content()
                    .contains("is in use by process " + ProcessHandle.current().pid());
        }
    }

    /// The child writes one article after the other until it is killed in the midst of it.
    @Test
    void losesNothingCommittedWhenTheProcessIsKilled() throws Exception {
        Path folder = temp.resolve("graph");
        Process child = startWriter(folder);
        try {
            waitForLines(temp.resolve("written"), 5, child);
            assertThatThrownBy(() -> Store.open(folder))
                    .hasMessageContaining("in use by process " + child.pid());
        } finally {
            child.destroyForcibly().waitFor();
        }

        List<String> committed = Files.readAllLines(temp.resolve("written"));
        try (Store store = Store.open(folder)) {
            for (String id : committed) {
                assertThat(store.text(id)).as(id).contains("text of " + id);
            }
            assertThat(store.summary().get("articles")).isGreaterThanOrEqualTo(committed.size());
        }
    }

    private Process startWriter(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        folder.toString(),
                        temp.resolve("written").toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("output").toFile())
                .start();
    }

    private static void waitForLines(Path file, int lines, Process child) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!Files.exists(file) || Files.readAllLines(file).size() < lines) {
            assertThat(child.isAlive()).as("the writing process lives").isTrue();
            assertThat(System.nanoTime()).as("time").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
