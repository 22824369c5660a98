package org.wiregraph.model;

/// A number as the article gives it: "at least two ballistic missiles" is 2, of `missiles`, hedge
/// `at least`. `hedge` is empty where the number stands alone.
public record Count(int value, String of, String hedge) {}
