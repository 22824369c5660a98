package org.wiregraph.model;

/// Words of the text that name a day, month, year or other period, what they mean, and what they
/// date.
///
/// Example: "the previous day" after a dateline of 14 January is 13 January. `when` is unknown
/// where the article gives nothing to count from.
public record TimeExpression(Span span, When when, Role role) {

    /// What a date is to the words around it.
    public enum Role {
        /// It dates the clause it stands in: "fired a missile on Wednesday".
        CLAUSE,
        /// It dates the clause that follows, not its own: "met on Friday, a day after Iran fired".
        NEXT_CLAUSE,
        /// It dates a noun: "Monday's launch", "the 2018 summit".
        NOUN,
        /// A stretch of time begins with it: "since September", "Jan. 5-7".
        START,
        /// A stretch of time ends with it, or something is due by then: "until March".
        END,
        /// It is the heading of the paragraphs below it, which tell of that day.
        HEADING
    }
}
