package org.wiregraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.wiregraph.model.Shingles;

/// The cleaned texts of the articles, compressed, one file a text, and beside each the runs of
/// words of the story that an article has of it: where articles share a text, one may take for a
/// caption what the other takes for the story. Files are named after the text's hash, so a graph
/// and its text always belong together, whatever was interrupted.
final class Texts {

    private final Path folder;

    Texts(Path folder) {
        this.folder = folder;
    }

    void keep(ArticleGraph article) {
        String hash = article.hash();
        try {
            Files.createDirectories(folder.resolve(hash.substring(0, 2)));
            if (!Files.exists(file(hash))) {
                keep(file(hash), zipped(article.text()));
            }
            keep(shinglesOf(article.iri(), hash), article.shingles().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, bytes);
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    Optional<String> text(String hash) {
        Path file = file(hash);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Forgets a text that no article has.
    void forget(String hash) {
        delete(file(hash));
    }

    /// Forgets the story of an article that has this text no longer.
    void forget(String article, String hash) {
        delete(shinglesOf(article, hash));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The runs of words of an article's story; none for one kept by an older version.
    Shingles shingles(String article, String hash) {
        Path file = shinglesOf(article, hash);
        try {
            return Files.exists(file) ? Shingles.read(Files.readAllBytes(file)) : Shingles.NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path shinglesOf(String article, String hash) {
        String id = article.substring(article.lastIndexOf('/') + 1);
        return folder.resolve(hash.substring(0, 2)).resolve(hash + "-" + id + ".shingles");
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ".gz");
    }
}
