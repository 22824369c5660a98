package org.wiregraph.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.wiregraph.model.Name;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;
import org.wiregraph.text.Clusters;
import org.wiregraph.text.Marks;

/// Finds the names of persons, bodies and places in the sentences of one document: in "President
/// Moon met Sung Kim in Seoul" the persons Moon and Sung Kim and the place Seoul. One finder may be
/// used by many threads.
public final class NameFinder {

    /// The file of the model, and that of the counts that belong to it.
    public static final String FILE = "names.bin";

    public static final String WORDS = GleanedWords.FILE;
    private static final String FOLDER = "/org/wiregraph/models/";

    /// A longer sentence is a list or a table; it is read in pieces.
    private static final int LONGEST = 250;

    private final Description description;
    private final Knowledge current;
    private final Verdict verdict;
    private final NameModel model;

    NameFinder(NameModel model, Knowledge knowledge) {
        this(model, knowledge, knowledge);
    }

    /// A finder whose model learned words by other lists than those that names are judged by.
    NameFinder(NameModel model, Knowledge learned, Knowledge current) {
        this.model = model;
        this.current = current;
        description = new Description(learned);
        verdict = new Verdict(current);
    }

    /// The finder with the model that comes with the program.
    public static NameFinder load() {
        return load(NameFinder::shipped);
    }

    /// The finder with the model that lies in a folder.
    static NameFinder load(Path folder) {
        return load(file -> Files.newInputStream(folder.resolve(file)));
    }

    private static NameFinder load(Source source) {
        try (InputStream model = source.open(FILE);
                InputStream words = source.open(WORDS)) {
            return read(model, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The finder with a model and its counts.
    public static NameFinder read(InputStream model, InputStream words) throws IOException {
        GleanedWords gleaned = GleanedWords.read(new GZIPInputStream(words, 1 << 16));
        Clusters clusters = Clusters.standard();
        Knowledge learned = new Knowledge(clusters, Lexicon.learned(), gleaned);
        Knowledge current = new Knowledge(clusters, Lexicon.standard(), gleaned);
        return new NameFinder(NameModel.read(model), learned, current);
    }

    private static InputStream shipped(String file) throws IOException {
        InputStream in = NameFinder.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException("no resource " + file);
        }
        return in;
    }

    private interface Source {
        InputStream open(String file) throws IOException;
    }

    /// The names in the sentences of one document, in order of place.
    public List<Name> find(List<Sentence> sentences) {
        List<String[]> words = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> all = sentence.tokens();
            for (int i = 0; i < all.size(); i += LONGEST) {
                List<Token> piece = all.subList(i, Math.min(all.size(), i + LONGEST));
                tokens.add(piece);
                words.add(piece.stream().map(t -> Marks.plain(t.text())).toArray(String[]::new));
            }
        }
        List<Name> names = new ArrayList<>();
        List<List<Found>> found = inWords(words, Marking.PLAIN);
        for (int s = 0; s < found.size(); s++) {
            List<Token> piece = tokens.get(s);
            for (Found name : apart(found.get(s))) {
                int begin = piece.get(name.begin()).span().begin();
                int end = piece.get(name.end() - 1).span().end();
                names.add(new Name(new Span(begin, end), name.type()));
            }
        }
        return names;
    }

    /// Without what lies within a longer name: "Democratic People" of "Democratic People's Republic
    /// of Korea", of which the model saw two ends and a list the whole.
    private static List<Found> apart(List<Found> names) {
        return names.stream()
                .filter(name -> names.stream().noneMatch(other -> other.holds(name)))
                .toList();
    }

    /// The names in a document of plain words, sentence by sentence. The lists are asked only for
    /// names marked plainly: they leave titles out.
    List<List<Found>> inWords(List<String[]> words, Marking marking) {
        List<SentenceFeatures> features = description.of(words, marking);
        List<List<Found>> found = new ArrayList<>();
        for (int s = 0; s < words.size(); s++) {
            String[] sentence = words.get(s);
            List<Found> names = Arrays.stream(model.find(features.get(s))).map(Found::of).toList();
            found.add(marking == Marking.PLAIN ? judged(names, sentence) : names);
        }
        return new Agreement(current).agreed(words, found);
    }

    private List<Found> judged(List<Found> names, String[] sentence) {
        return names.stream().flatMap(name -> verdict.on(name, sentence).stream()).toList();
    }
}
