package org.wiregraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a second process, or a second store of this one, out of a graph folder. The system frees
/// the lock of a process that was killed.
final class FolderLock implements AutoCloseable {

    /// The lock files that this process holds. It must not even open them again: on POSIX systems
    /// closing a file frees all locks that the process has on it.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /// Beyond the process id that stands at the start of the file, which others must be able to
    /// read.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws StoreException {
        try {
            Path file = folder.toRealPath().resolve("lock");
            if (!HELD.add(file)) {
                throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
            }
            try {
                return new FolderLock(file, locked(folder, file));
            } catch (IOException e) {
                HELD.remove(file);
                throw e;
            }
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw StoreException.unwritable(folder, e);
        }
    }

    private static FileChannel locked(Path folder, Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
            channel.close();
            throw inUse(folder, Files.readString(file).strip());
        }
        byte[] process = (ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8);
        channel.truncate(0).write(ByteBuffer.wrap(process), 0);
        return channel;
    }

    private static StoreException inUse(Path folder, String process) {
        return new StoreException(
                "graph folder %s is in use by process %s; stop it or use --graph"
                        .formatted(folder, process));
    }

    @Override
    public void close() {
        if (channel.isOpen()) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                HELD.remove(file);
            }
        }
    }
}
