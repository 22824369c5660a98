package org.wiregraph.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/// What a graph folder says about itself in `manifest.properties`: the version of its format, the
/// base IRI of its data and the hash of the graph as of the last merge.
record Manifest(String base, Optional<String> hash) {

    private static final String FORMAT = "1";
    private static final String FILE = "manifest.properties";

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    static Manifest read(Path folder) throws StoreException {
        Properties properties = new Properties();
        try (Reader lines = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(lines);
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException("graph folder " + folder + " has no readable " + FILE, e);
        }
        String format = properties.getProperty("format", "none");
        if (!format.equals(FORMAT)) {
            throw new StoreException(
                    "graph folder %s has format %s, this wiregraph reads format %s; build it anew"
                            .formatted(folder, format, FORMAT));
        }
        return new Manifest(
                properties.getProperty("base", ""),
                Optional.ofNullable(properties.getProperty("hash")));
    }

    /// Writes the manifest at once or not at all.
    void write(Path folder) throws StoreException {
        StringBuilder lines = new StringBuilder("format=" + FORMAT + "\nbase=" + base + "\n");
        hash.ifPresent(known -> lines.append("hash=").append(known).append('\n'));
        Path file = folder.resolve(FILE);
        Path fresh = folder.resolve(FILE + ".new");
        try {
            Files.writeString(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw StoreException.unwritable(folder, e);
        }
    }
}
