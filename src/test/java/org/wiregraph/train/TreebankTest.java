package org.wiregraph.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.parse.Arc;
import org.wiregraph.parse.Tag;

class TreebankTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void readsWordsWithTagsHeadsAndLemmas() throws IOException {
        Treebank.Entry entry = entries().get(1);

        assertThat(entry.sentence().words())
                .containsExactly("The", "minister", "said", "he", "agreed", ".");
        assertThat(entry.sentence().tags().get(2)).isEqualTo(new Tag("VERB", "VBD"));
        assertThat(entry.sentence().arcs().get(1)).isEqualTo(new Arc(2, "nsubj"));
        assertThat(entry.sentence().arcs().get(2)).isEqualTo(new Arc(Arc.ROOT, "root"));
        assertThat(entry.lemmas()).contains("say", "agree");
        assertThat(entry.joined()).containsExactly(false, false, false, false, true, false);
    }

    @Test
    void readsTheWordsOfAContractionAlone() throws IOException {
        assertThat(entries().get(4).sentence().words())
                .containsExactly("They", "did", "n't", "fire", ".");
    }

    @Test
    void joinsHyphenedWordsAndKeepsTheTree() throws IOException {
        Treebank.Entry joined = Hyphens.join(entries().getFirst());

        assertThat(joined.sentence().words())
                .containsExactly(
                        "The", "short-range", "missile", "fell", "into", "the", "sea", ".");
        assertThat(joined.sentence().tags().get(1)).isEqualTo(new Tag("ADJ", "JJ"));
        assertThat(joined.sentence().arcs())
                .containsExactly(
                        new Arc(2, "det"),
                        new Arc(2, "amod"),
                        new Arc(3, "nsubj"),
                        new Arc(Arc.ROOT, "root"),
                        new Arc(6, "case"),
                        new Arc(6, "det"),
                        new Arc(3, "obl"),
                        new Arc(3, "punct"));
    }

    @Test
    void leavesASentenceWithoutHyphensAsItIs() throws IOException {
        Treebank.Entry entry = entries().get(3);

        assertThat(Hyphens.join(entry)).isSameAs(entry);
    }

    @Test
    void namesAFileThatIsNoTreebank() throws IOException {
        Path file = folder.resolve("bad.conllu.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("1\ta\ta\tX\tX\t_\t7\tdep\t_\t_\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThatThrownBy(() -> Treebank.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad.conllu.gz");
    }

    private List<Treebank.Entry> entries() throws IOException {
        return Treebank.read(
                OwnCorpora.in(folder).resolve("dependency").resolve("ewt-train.conllu.gz"));
    }
}
