package org.wiregraph.parse;

/// What governs a word: the index of its head in the sentence and the Universal Dependencies label.
/// The head of the sentence's root is [#ROOT].
public record Arc(int head, String relation) {

    public static final int ROOT = -1;
}
