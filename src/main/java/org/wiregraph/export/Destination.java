package org.wiregraph.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// Where an export goes: written under a temporary name beside the final one, then moved there.
final class Destination {

    private Destination() {}

    interface FileContent {
        void writeTo(OutputStream out) throws IOException;
    }

    interface FolderContent {
        void writeTo(Path folder) throws IOException;
    }

    static void file(Path out, FileContent content) throws IOException {
        if (Files.isDirectory(out)) {
            throw new IOException(out + ": is a folder; name a file for this format");
        }
        if (Files.exists(out) && !Files.isRegularFile(out)) { // a pipe or a device: no moving there
            try (OutputStream stream = open(out)) {
                content.writeTo(stream);
            }
            return;
        }
        Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath();
        Path part = sibling(target);
        try {
            prepare(target);
            try (OutputStream stream = compressed(target, open(part))) {
                content.writeTo(stream);
            }
            move(part, target);
        } catch (FileSystemException e) {
            throw explained(out, e);
        } finally {
            if (Files.exists(part)) {
                Files.delete(part);
            }
        }
    }

    /// Fills a folder. Files that stand there already and are not part of the export stay.
    static void folder(Path out, FolderContent content) throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new IOException(out + ": is a file; name a folder for this format");
        }
        Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath();
        Path part = sibling(target);
        try {
            prepare(target);
            Files.createDirectory(part);
            content.writeTo(part);
            settle(part, target);
        } catch (FileSystemException e) {
            throw explained(out, e);
        } finally {
            delete(part);
        }
    }

    private static void prepare(Path target) throws IOException {
        Optional<Path> parent = Optional.ofNullable(target.getParent());
        if (parent.isPresent() && !Files.isDirectory(parent.get())) {
            Files.createDirectories(parent.get());
        }
    }

    private static Path sibling(Path target) {
        String name = "." + target.getFileName() + "-" + UUID.randomUUID() + ".part";
        return target.resolveSibling(name);
    }

    private static OutputStream open(Path path) throws IOException {
        return new BufferedOutputStream(
                Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                1 << 16);
    }

    private static OutputStream compressed(Path target, OutputStream stream) throws IOException {
        return target.toString().endsWith(".gz") ? new GZIPOutputStream(stream, 1 << 16) : stream;
    }

    private static void settle(Path part, Path target) throws IOException {
        if (!Files.exists(target)) {
            move(part, target);
            return;
        }
        for (Path file : files(part)) {
            move(file, target.resolve(file.getFileName()));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static IOException explained(Path out, FileSystemException e) {
        String reason =
                switch (e) {
                    case AccessDeniedException _ -> "permission denied";
                    case FileAlreadyExistsException file -> file.getFile() + " is not a folder";
                    default -> Optional.ofNullable(e.getReason()).orElse(e.getMessage());
                };
        return new IOException(out + ": cannot be written: " + reason, e);
    }
}
