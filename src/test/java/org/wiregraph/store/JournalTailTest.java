package org.wiregraph.store;

import static org.apache.jena.dboe.transaction.txn.journal.JournalEntryType.COMMIT;
import static org.apache.jena.dboe.transaction.txn.journal.JournalEntryType.REDO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTailTest {

    @TempDir Path temp;

    @Test
    void opensAGraphWhoseJournalStopsAnywhere() throws IOException {
        Path folder = temp.resolve("graph");
        try (Store store = Store.create(folder, Samples.BASE)) {
            store.write(Samples.articles());
        }
        Path journal = folder.resolve("tdb2/Data-0001/journal.jrnl");
        byte[] whole = written(REDO, REDO);
        assertThat(journal).isEmptyFile();

        for (int length : List.of(1, 15, 16, 20, whole.length - 1)) {
            Files.write(journal, Arrays.copyOf(whole, length));
            try (Store store = Store.open(folder)) {
                assertThat(store.summary())
                        .as("cut at %d", length)
                        .containsEntry("articles", (long) Samples.articles().size());
            }
        }
    }

    @Test
    void cutsBehindTheLastCommit() throws IOException {
        byte[] committed = written(REDO, REDO, COMMIT);
        byte[] open = written(REDO, REDO);
        for (int length = 1; length < open.length; length++) {
            Path journal = journal("n" + length, joined(committed, Arrays.copyOf(open, length)));

            JournalTail.cut(temp.resolve("n" + length));

            boolean entryEnds = length == open.length / 2;
            assertThat(journal)
                    .as("cut at %d", length)
                    .hasBinaryContent(
                            entryEnds ? joined(committed, Arrays.copyOf(open, length)) : committed);
        }
    }

    @Test
    void leavesAJournalOfWholeEntriesAlone() throws IOException {
        byte[] whole = joined(written(REDO, REDO, COMMIT), written(REDO, REDO));
        Path journal = journal("whole", whole);

        JournalTail.cut(temp.resolve("whole"));

        assertThat(journal).hasBinaryContent(whole);
    }

    @Test
    void leavesOtherDamageToBeTold() throws IOException {
        Path folder = temp.resolve("graph");
        Store.create(folder, Samples.BASE).close();
        byte[] damaged = written(REDO, REDO, COMMIT);
        damaged[20] ^= 1;
        Path journal = folder.resolve("tdb2/Data-0001/journal.jrnl");
        Files.write(journal, damaged);

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("Checksum");
        assertThat(journal).hasBinaryContent(damaged);
    }

    private Path journal(String database, byte[] content) throws IOException {
        Path data = Files.createDirectories(temp.resolve(database).resolve("Data-0001"));
        return Files.write(data.resolve("journal.jrnl"), content);
    }

    /// Entries of one component as TDB2 writes them: changes with 16 bytes, a commit with none.
    private byte[] written(JournalEntryType... types) throws IOException {
        Path folder = Files.createTempDirectory(temp, "written");
        Journal journal = Journal.create(Location.create(folder));
        ComponentId component = ComponentId.create(null, new byte[ComponentId.SIZE]);
        for (JournalEntryType type : types) {
            journal.write(type, component, type == COMMIT ? null : ByteBuffer.wrap(new byte[16]));
        }
        journal.sync();
        journal.close();
        return Files.readAllBytes(folder.resolve("journal.jrnl"));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
