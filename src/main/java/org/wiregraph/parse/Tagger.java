package org.wiregraph.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wiregraph.text.Clusters;
import org.wiregraph.text.ModelBytes;
import org.wiregraph.text.Words;

/// Gives every word of a sentence its universal and its fine tag: in "was fired" the second word is
/// `VERB` and `VBN`. A tagger may be used by many threads.
public final class Tagger {

    public static final String FILE = "tagger.bin";

    private final Weights weights;
    private final Names names;
    private final Lexicon lexicon;
    private final Clusters clusters;
    private final List<Tag> tags;
    private final Templates templates = templates();
    private final Map<String, int[]> verbs = new HashMap<>();

    Tagger(Weights weights, Names names, Lexicon lexicon, Clusters clusters) {
        this.weights = weights;
        this.names = names;
        this.lexicon = lexicon;
        this.clusters = clusters;
        tags = names.all().stream().map(Tag::of).toList();
    }

    /// The verbs that a tagger in use knows; one in training has only what it was shown.
    private Tagger withVerbs() {
        for (String line : Words.lines(Tagger.class, "verbs.txt")) {
            List<String> entry = List.of(line.split(" "));
            verbs.put(entry.getFirst(), verbTags(entry.subList(1, entry.size())));
        }
        return this;
    }

    private int[] verbTags(List<String> fine) {
        return IntStream.range(0, tags.size())
                .filter(i -> tags.get(i).universal().equals("VERB"))
                .filter(i -> fine.contains(tags.get(i).fine()))
                .toArray();
    }

    static Templates templates() {
        return new Templates(
                Words.lines(Tagger.class, "tagger-features.txt"), TaggerSituation.names());
    }

    /// The tagger that comes with the program, read at first use.
    public static Tagger standard() {
        return Shipped.TAGGER;
    }

    public static Tagger read(InputStream in) throws IOException {
        ModelBytes file = ModelBytes.read(in);
        Names names = new Names(file.strings());
        Lexicon lexicon = Lexicon.read(file);
        return new Tagger(Weights.read(file), names, lexicon, Clusters.standard()).withVerbs();
    }

    public void write(OutputStream out) throws IOException {
        try (ModelFile.Writer file = new ModelFile.Writer(out)) {
            file.strings(names.all());
            file.lexicon(lexicon);
            file.weights(weights);
        }
    }

    /// One tag a word, in the order of the words.
    public List<Tag> tag(List<String> words) {
        TaggerSituation situation = new TaggerSituation(words, clusters, lexicon);
        int[] given = new int[words.size()];
        Decision decision = new Decision(templates, names.size());
        List<Tag> result = new ArrayList<>(words.size());
        for (int i = 0; i < given.length; i++) {
            String word = WordForms.normal(words.get(i));
            int[] closed = verbs.getOrDefault(word, lexicon.closed(word));
            if (closed.length == 1) {
                given[i] = closed[0];
            } else {
                decision.clear();
                templates.fill(situation.of(i, given), decision.features);
                weights.score(decision);
                given[i] = best(decision.scores, closed);
            }
            result.add(tags.get(given[i]));
        }
        return result;
    }

    static int best(int[] scores, int[] closed) {
        int best = closed.length > 0 ? closed[0] : 0;
        int count = closed.length > 0 ? closed.length : scores.length;
        for (int i = 0; i < count; i++) {
            int tag = closed.length > 0 ? closed[i] : i;
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }

    private static final class Shipped {
        private static final Tagger TAGGER = ModelFile.shipped(FILE, Tagger::read);
    }
}
