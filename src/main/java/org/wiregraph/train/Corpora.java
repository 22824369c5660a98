package org.wiregraph.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wiregraph.parse.ParsedSentence;

/// The treebanks in a folder of corpora, by the names of their files: those to train on and those
/// to test on. Files that are not there are passed over; none at all is an error.
record Corpora(Path folder) {

    private static final List<String> TRAINING = List.of("ewt-train", "gum-train");
    private static final List<String> TESTS =
            List.of("ewt-dev", "ewt-test", "pud-test", "gum-news-test");

    private Path dependency(String name) {
        return folder.resolve("dependency").resolve(name + ".conllu.gz");
    }

    private List<Treebank.Entry> training() throws IOException {
        List<Treebank.Entry> all = new ArrayList<>();
        for (String name : present(TRAINING)) {
            all.addAll(Treebank.read(dependency(name)));
        }
        return all;
    }

    /// The training sentences, those with hyphened words a second time with these whole.
    List<ParsedSentence> sentences() throws IOException {
        List<ParsedSentence> sentences = new ArrayList<>();
        for (Treebank.Entry entry : training()) {
            sentences.add(entry.sentence());
            ParsedSentence joined = Hyphens.join(entry).sentence();
            if (joined.words().size() < entry.sentence().words().size()) {
                sentences.add(joined);
            }
        }
        return sentences;
    }

    List<Treebank.Entry> entries(String test) throws IOException {
        return Treebank.read(dependency(test));
    }

    List<ParsedSentence> sentences(String test) throws IOException {
        return entries(test).stream().map(Treebank.Entry::sentence).toList();
    }

    List<String> tests() throws IOException {
        return present(TESTS);
    }

    private List<String> present(List<String> names) throws IOException {
        List<String> present =
                names.stream().filter(name -> Files.isRegularFile(dependency(name))).toList();
        if (present.isEmpty()) {
            throw new IOException(
                    folder
                            + ": has none of dependency/{"
                            + String.join(",", names)
                            + "}.conllu.gz");
        }
        return present;
    }
}
