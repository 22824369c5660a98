package org.wiregraph.model;

/// A word or mark with its universal part-of-speech tag and its dictionary form in lower case.
public record Token(Span span, String text, String tag, String lemma) {}
