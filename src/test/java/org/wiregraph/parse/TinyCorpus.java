package org.wiregraph.parse;

import java.util.ArrayList;
import java.util.List;

/// A few sentences with their trees: `word/UPOS/XPOS/head/relation`, heads counted from 1.
final class TinyCorpus {

    private static final List<String> SENTENCES =
            List.of(
                    "Kim/PROPN/NNP/2/nsubj met/VERB/VBD/0/root Park/PROPN/NNP/2/obj"
                            + " ./PUNCT/./2/punct",
                    "The/DET/DT/2/det army/NOUN/NN/3/nsubj fired/VERB/VBD/0/root"
                            + " two/NUM/CD/5/nummod rockets/NOUN/NNS/3/obj ./PUNCT/./3/punct",
                    "Rockets/NOUN/NNS/3/nsubj:pass were/AUX/VBD/3/aux:pass fired/VERB/VBN/0/root"
                            + " ./PUNCT/./3/punct",
                    "Park/PROPN/NNP/2/nsubj said/VERB/VBD/0/root Kim/PROPN/NNP/4/nsubj"
                            + " agreed/VERB/VBD/2/ccomp ./PUNCT/./2/punct");

    private TinyCorpus() {}

    /// The sentences many times over, so that their words are known well.
    static List<ParsedSentence> sentences() {
        List<ParsedSentence> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            SENTENCES.forEach(line -> all.add(sentence(line)));
        }
        return all;
    }

    private static ParsedSentence sentence(String line) {
        List<String> words = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        for (String token : line.split(" ")) {
            String[] parts = token.split("/");
            words.add(parts[0]);
            tags.add(new Tag(parts[1], parts[2]));
            arcs.add(new Arc(Integer.parseInt(parts[3]) - 1, parts[4]));
        }
        return new ParsedSentence(words, tags, arcs);
    }
}
