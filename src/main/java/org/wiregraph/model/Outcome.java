package org.wiregraph.model;

import java.io.Serializable;

/// What came of one piece of input: a value, or the reason why there is none. Bad input is a value
/// of the program, never an exception.
public sealed interface Outcome<T> extends Serializable {

    record Done<T>(T value) implements Outcome<T> {}

    record Failed<T>(Failure failure) implements Outcome<T> {}

    /// The input is fine but not for wiregraph: no text, another language, a repeated article.
    record Skipped<T>(Failure reason) implements Outcome<T> {}
}
