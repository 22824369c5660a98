package org.wiregraph.store;

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

/// The cleaned texts of the articles, compressed, one file a text. A file is named after the text's
/// hash, so a graph and its text always belong together, whatever was interrupted.
final class Texts {

    private final Path folder;

    Texts(Path folder) {
        this.folder = folder;
    }

    void keep(String hash, String text) {
        Path file = file(hash);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(folder.resolve(hash.substring(0, 2)));
            Path fresh = file.resolveSibling(hash + ".new");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(fresh))) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    void forget(String hash) {
        try {
            Files.deleteIfExists(file(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ".gz");
    }
}
