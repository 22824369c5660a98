package org.wiregraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DestinationTest {

    private final Exporter exporter = new Exporter();

    @TempDir Path folder;

    @Test
    void refusesAFolderWhereAFileIsMeant() {
        assertThatThrownBy(() -> exporter.export(Samples.golden(), Format.DOT, folder))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + ": is a folder; name a file for this format");
    }

    @Test
    void refusesAFileWhereAFolderIsMeant() throws IOException {
        Path file = Files.writeString(folder.resolve("tables"), "mine");
        assertThatThrownBy(() -> exporter.export(Samples.golden(), Format.CSV, file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": is a file; name a folder for this format");
        assertThat(file).hasContent("mine");
    }

    @Test
    void namesTheFileThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "mine");
        Path out = file.resolve("graph.dot");
        assertThatThrownBy(() -> exporter.export(Samples.golden(), Format.DOT, out))
                .isInstanceOf(IOException.class)
                .hasMessage(out + ": cannot be written: " + file + " is not a folder");
    }

    @Test
    void keepsTheOldFileWhenWritingBreaks() throws IOException {
        Path file = Files.writeString(folder.resolve("graph.dot"), "old");
        assertThatThrownBy(() ->
                        Destination.file(
                                file,
                                out -> {
                                    out.write("half".getBytes(StandardCharsets.UTF_8));
                                    throw new IOException("full disk");
                                }))
                .hasMessage("full disk");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("graph.dot");
    }

    @Test
    void leavesNoFolderBehindWhenWritingBreaks() {
        Path tables = folder.resolve("tables");
        assertThatThrownBy(() ->
                        Destination.folder(
                                tables,
                                part -> {
                                    Files.writeString(part.resolve("a.csv"), "half");
                                    throw new IOException("full disk");
                                }))
                .hasMessage("full disk");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void replacesTablesAndLeavesOtherFilesOfTheFolder() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("articles.csv"), "old");
        exporter.export(Samples.golden(), Format.CSV, folder);
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(folder.resolve("articles.csv")).content().startsWith("article,");
    }

    @Test
    void makesMissingFolders() throws IOException {
        Path out = folder.resolve("a/b/graph.nq");
        exporter.export(Samples.golden(), Format.NQUADS, out);
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void compressesAFileNamedGz() throws IOException {
        Path packed = folder.resolve("graph.nq.gz");
        exporter.export(Samples.golden(), Format.NQUADS, packed);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        exporter.export(Samples.golden(), Format.NQUADS, plain);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            assertThat(in.readAllBytes()).isEqualTo(plain.toByteArray());
        }
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.dot"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.dot"), file);
        exporter.export(Samples.golden(), Format.DOT, link);
        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("digraph");
    }

    @Test
    void leavesAStreamOpenAndHasNoStreamForTables() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Format format : Format.values()) {
            if (format == Format.CSV) {
                assertThatThrownBy(() -> exporter.export(Samples.golden(), format, out))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("name a folder");
            } else {
                exporter.export(Samples.golden(), format, new Unclosable(out));
            }
        }
        assertThat(out.size()).isPositive();
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    private static final class Unclosable extends FilterOutputStream {
        private Unclosable(ByteArrayOutputStream out) {
            super(out);
        }

        @Override
        public void close() {
            throw new IllegalStateException("closed a stream of the caller");
        }
    }
}
