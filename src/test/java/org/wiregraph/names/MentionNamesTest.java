package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionNamesTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void takesTheNameOutOfWhatIsSaidWithIt() throws IOException {
        assertThat(
                        labels(
                                "The DT 3 (1-person-new-nnnnn-cf1-2,3,4-coref",
                                "columnist NN 3",
                                "Ada NNP 0",
                                "Stone NNP 3 1)"))
                .containsExactly("other", "other", "PER-start", "PER-last");
    }

    @Test
    void leavesTitlesAndCountriesBeforePersonsOut() throws IOException {
        assertThat(
                        labels(
                                "Norwegian NNP 4"
                                    + " (1-person-new-nnnnn-cf1-4-coref(2-place-new-nnnnn-cf2-1-sgl)",
                                "Prime NNP 4",
                                "Minister NNP 4",
                                "Reed NNP 0 1)"))
                .containsExactly("LOC-unit", "", "other", "PER-unit");
    }

    @Test
    void followsTheNameOfABodyPastOf() throws IOException {
        assertThat(
                        labels(
                                "the DT 2 (1-organization-new-nnnnn-cf1-2-coref",
                                "Ministry NNP 5",
                                "of IN 4",
                                "Defence NNP 2 1)",
                                "met VBD 0"))
                .containsExactly("other", "ORG-start", "ORG-cont", "ORG-last", "other");
    }

    @Test
    void takesTheOwnerForNoBody() throws IOException {
        assertThat(
                        labels(
                                "Oslo NNP 2"
                                    + " (1-organization-new-nnnnn-cf1-2-coref(2-place-new-nnnnn-cf2-1-sgl)",
                                "police NN 0 1)"))
                .containsExactly("LOC-unit", "other");
    }

    @Test
    void knowsNothingOfProperNounsThatAreInNoMention() throws IOException {
        assertThat(labels("Stone NNP 2", "left VBD 0", "on IN 4", "Monday NNP 2"))
                .containsExactly("", "other", "other", "other");
    }

    @Test
    void leavesOpenWhetherACapitalBelongsToTheName() throws IOException {
        assertThat(
                        labels(
                                "the DT 3 (1-organization-new-nnnnn-cf1-2-sgl",
                                "Danish JJ 3",
                                "Consulate NNP 4 1)",
                                "closed VBD 0"))
                .containsExactly("other", "other", "", "other");
    }

    @Test
    void findsNoNamesInPeoplesAndEvents() throws IOException {
        assertThat(
                        labels(
                                "Danes NNPS 2 (1-person-new-nnnnn-cf1-1-sgl)",
                                "won VBD 0",
                                "the DT 5 (2-event-new-nnnnn-cf2-3-sgl",
                                "Harbour NNP 5",
                                "Cup NNP 2 2)"))
                .containsOnly("other");
    }

    /// `word tag head brackets`, one string a word.
    private String[] labels(String... words) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# newdoc id = own"));
        for (int i = 0; i < words.length; i++) {
            String[] fields = words[i].split(" ");
            String entity = fields.length > 3 ? "SpaceAfter=No|Entity=" + fields[3] : "_";
            lines.add(
                    String.join(
                            "\t",
                            "" + (i + 1),
                            fields[0],
                            "_",
                            "_",
                            fields[1],
                            "_",
                            fields[2],
                            "_",
                            "_",
                            entity));
        }
        Path file = folder.resolve("own.conllu.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write((String.join("\n", lines) + "\n\n").getBytes(StandardCharsets.UTF_8));
        }
        MentionText text = MentionText.read(file).getFirst();
        return new MentionNames(Lexicon.learned()).labelled(text).labels().getFirst();
    }
}
