package org.wiregraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A graph folder that this process holds: its manifest has been read or written, its lock taken.
record GraphFolder(Path path, String base, FolderLock lock) implements AutoCloseable {

    /// What a first build that was killed may leave without a manifest, and what watching
    /// remembers.
    private static final Set<String> PARTS =
            Set.of(
                    "lock",
                    "tdb2",
                    "text",
                    "texts",
                    "manifest.properties.new",
                    "watch.json",
                    "watch.json.new");

    static GraphFolder open(Path path) throws StoreException {
        if (!Manifest.isIn(path)) {
            throw new StoreException(
                    "no graph in folder %s; build one first or use --graph".formatted(path));
        }
        String base = Manifest.read(path).base();
        return new GraphFolder(path, base, FolderLock.take(path));
    }

    static GraphFolder create(Path path, String base) throws StoreException {
        if (!Manifest.isIn(path)) {
            makeRoom(path);
            GraphFolder folder = new GraphFolder(path, base, FolderLock.take(path));
            folder.remember(Optional.empty());
            return folder;
        }
        GraphFolder folder = open(path);
        if (!folder.base().equals(base)) {
            folder.close();
            throw new StoreException(
                    "graph folder %s has the base %s, not %s; use --graph for another"
                            .formatted(path, folder.base(), base));
        }
        return folder;
    }

    /// Writes the manifest with the hash of the graph, which is unknown after a change.
    void remember(Optional<String> hash) throws StoreException {
        new Manifest(base, hash).write(path);
    }

    private static void makeRoom(Path path) throws StoreException {
        try {
            Files.createDirectories(path);
            try (Stream<Path> files = Files.list(path)) {
                if (files.anyMatch(file -> !PARTS.contains(file.getFileName().toString()))) {
                    throw new StoreException(
                            "folder %s holds other files and no graph; use --graph for another"
                                    .formatted(path));
                }
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw StoreException.unwritable(path, e);
        }
    }

    @Override
    public void close() {
        lock.close();
    }
}
