/// Expressions of time: the sentences of an article come in, and go out as the days, months and
/// years that they name, each with its working. Where an article does not say when it came out, the
/// day is inferred from its text, or left open.
///
/// Reading has two steps. `Phrases` reads words to a `Meaning` that does not depend on the article
/// ("Wednesday": the latest Wednesday), and `Resolver` counts it from the article's days, or from
/// the day that the paragraph stands under as a heading (`DayHeadings`). Entries of a chronology
/// take their year from a heading or the entry before (`Chronicle`).
@NullMarked
package org.wiregraph.time;

import org.jspecify.annotations.NullMarked;
