package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Likeness;
import org.wiregraph.model.Shingles;
import org.wiregraph.rdf.Iris;
import org.wiregraph.store.Store;

/// A build whose articles are read elsewhere.
class WorkersTest {

    @TempDir Path folder;

    @Test
    void makeTheSameGraphAndSummary() throws IOException {
        List<String> inputs = List.of("seeds", "no-such-file");
        Summary alone = Wiregraph.build(inputs, settings("alone"), _ -> {});
        Summary together = Wiregraph.build(inputs, settings("together"), new Here(), _ -> {});

        assertThat(together.facts()).isEqualTo(alone.facts());
        assertThat(together.skipped()).isEqualTo(alone.skipped());
        assertThat(together.failed()).isEqualTo(alone.failed()).hasSize(1);
        assertThat(hash("together")).isEqualTo(hash("alone"));
    }

    @Test
    void cannotReadTheStandardInputOfAnotherMachine() throws IOException {
        Summary summary = Wiregraph.build(List.of("-"), settings("graph"), new Here(), _ -> {});

        assertThat(summary.failed())
                .extracting(Failure::message)
                .containsExactly("stdin: other machines read files only; give a file");
    }

    private Settings settings(String graph) {
        return Settings.of(folder.resolve(graph), Iris.DEFAULT_BASE);
    }

    private String hash(String graph) throws IOException {
        try (Store store = Store.open(folder.resolve(graph))) {
            return store.hash();
        }
    }

    /// Works on the portions one after the other, the last first.
    private static final class Here implements Workers {

        @Override
        public int number() {
            return 3;
        }

        @Override
        public Iterator<Piece> read(List<Portion> portions, Consumer<Step> told) {
            List<Piece> pieces = new ArrayList<>();
            portions.reversed().forEach(portion -> portion.work().forEachRemaining(pieces::add));
            pieces.sort(Comparator.comparingLong(Piece::place));
            return pieces.iterator();
        }

        @Override
        public List<Likeness> compare(List<Shingles> texts) {
            return Likeness.of(texts).reversed();
        }
    }
}
