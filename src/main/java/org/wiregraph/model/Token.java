package org.wiregraph.model;

/// A word or mark with its universal part-of-speech tag, its fine tag (`VBD`, `NNP`), its
/// dictionary form in lower case and its place in the sentence's dependency tree.
///
/// `head` is the index of the governing token in the sentence, or [#ROOT]; `relation` is the
/// Universal Dependencies label (`nsubj`, `obl`), empty where the sentence was not parsed.
public record Token(
        Span span, String text, String tag, String fine, String lemma, int head, String relation) {

    /// The head of the sentence's root, and of every token of a sentence without a tree.
    public static final int ROOT = -1;

    public Token tagged(String universal, String fineTag) {
        return new Token(span, text, universal, fineTag, lemma, head, relation);
    }

    public Token under(int governor, String label) {
        return new Token(span, text, tag, fine, lemma, governor, label);
    }
}
