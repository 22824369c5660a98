package org.wiregraph.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.wiregraph.text.Clusters;
import org.wiregraph.text.ModelBytes;
import org.wiregraph.text.Words;

/// Finds the head of every word and how it relates to it: "Seoul" under "said" as `nsubj`. The
/// result is always a tree with one root; the time grows with the number of words. A parser may be
/// used by many threads.
public final class Parser {

    public static final String FILE = "parser.bin";

    private final Weights weights;
    private final Moves moves;
    private final Clusters clusters;

    Parser(Weights weights, Names labels, Clusters clusters) {
        this.weights = weights;
        this.clusters = clusters;
        moves = new Moves(labels);
    }

    static Templates templates() {
        return new Templates(features(), Situation.names());
    }

    static List<String> features() {
        return Words.lines(Parser.class, "parser-features.txt");
    }

    /// The parser that comes with the program, read at first use.
    public static Parser standard() {
        return Shipped.PARSER;
    }

    public static Parser read(InputStream in) throws IOException {
        ModelBytes file = ModelBytes.read(in);
        Names labels = new Names(file.strings());
        return new Parser(Weights.read(file), labels, Clusters.standard());
    }

    public void write(OutputStream out) throws IOException {
        try (ModelFile.Writer file = new ModelFile.Writer(out)) {
            file.strings(moves.labels().all());
            file.weights(weights);
        }
    }

    /// One arc a word, in the order of the words.
    public List<Arc> parse(List<String> words, List<Tag> tags) {
        State state = new State(words.size());
        Situation situation = new Situation(words, tags, clusters);
        StepScores scores = new StepScores(weights, situation, moves.count());
        while (!state.isDone()) {
            moves.take(state, moves.best(state, scores.of(state)));
        }
        List<Arc> arcs = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int head = state.head[i] == words.size() ? Arc.ROOT : state.head[i];
            arcs.add(new Arc(head, moves.labels().name(state.label[i])));
        }
        return arcs;
    }

    private static final class Shipped {
        private static final Parser PARSER = ModelFile.shipped(FILE, Parser::read);
    }
}
