package org.wiregraph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.dboe.transaction.txn.ComponentId;

/// Cuts what a killed process left at the end of TDB2's journal.
///
/// TDB2 replays what is committed there, but will not open a journal whose last entry stops in the
/// middle. Such an entry belongs to a transaction that was never committed, so that the journal may
/// end behind the last commit before it. An entry is a head (length of its data or -1, checksum,
/// type, component) and its data. Nothing else is changed: a journal that is damaged elsewhere is
/// TDB2's to refuse.
final class JournalTail {

    private static final int HEAD = 12 + ComponentId.SIZE;
    private static final int TYPE = 8;
    private static final int COMMIT = 3;

    private JournalTail() {}

    /// Cuts the journals of the database in this folder.
    static void cut(Path tdb2) throws IOException {
        try (DirectoryStream<Path> generations = Files.newDirectoryStream(tdb2, "Data-*")) {
            for (Path generation : generations) {
                Path journal = generation.resolve("journal.jrnl");
                if (Files.isRegularFile(journal)) {
                    cutFile(journal);
                }
            }
        }
    }

    private static void cutFile(Path journal) throws IOException {
        try (FileChannel channel =
                FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            long committed = 0;
            long at = 0;
            while (at < channel.size()) {
                boolean whole = isRead(channel, head.clear(), at);
                long end = at + HEAD + Math.max(0, head.getInt(0));
                if (!whole || end > channel.size()) {
                    channel.truncate(committed).force(true);
                    return;
                }
                at = end;
                committed = head.getInt(TYPE) == COMMIT ? end : committed;
            }
        }
    }

    private static boolean isRead(FileChannel channel, ByteBuffer head, long at)
            throws IOException {
        while (head.hasRemaining()) {
            if (channel.read(head, at + head.position()) < 0) {
                return false;
            }
        }
        return true;
    }
}
