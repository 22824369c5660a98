package org.wiregraph.model;

/// What a report rests on: a sentence of the article (counted from 0, see [Annotated#sentence]),
/// the rule that read it, and how far the rule is trusted, from 0 to 1.
public record Evidence(int sentence, String rule, double confidence) {}
