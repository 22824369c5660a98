package org.wiregraph.model;

import java.util.List;

/// An article with the sentences and tokens of its body, in reading order, and the names and
/// expressions of time in them, in order of place. What the captions of its photos say stands
/// apart: they show who holds which office, and no other facts.
public record Annotated(
        Article article,
        List<Sentence> sentences,
        List<Name> names,
        List<TimeExpression> times,
        Captions captions) {

    /// The sentences of captions, in reading order, and the names in them.
    public record Captions(List<Sentence> sentences, List<Name> names) {

        public static final Captions NONE = new Captions(List.of(), List.of());

        public Captions {
            sentences = List.copyOf(sentences);
            names = List.copyOf(names);
        }
    }

    public Annotated {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        times = List.copyOf(times);
    }

    /// The sentence that [Evidence] counts: those of the body come first, then those of captions.
    public Sentence sentence(int number) {
        return number < sentences.size()
                ? sentences.get(number)
                : captions.sentences().get(number - sentences.size());
    }

    /// How many sentences the body and the captions have.
    public int count() {
        return sentences.size() + captions.sentences().size();
    }

    /// The captions by themselves, as if they were the story.
    public Annotated captioned() {
        return new Annotated(
                article, captions.sentences(), captions.names(), List.of(), Captions.NONE);
    }
}
