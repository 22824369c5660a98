package org.wiregraph.model;

/// Words of the text that name a day, month, year or other period, and what they mean.
///
/// Example: "the previous day" after a dateline of 14 January is 13 January. `when` is unknown
/// where the article gives nothing to count from.
public record TimeExpression(Span span, When when) {}
