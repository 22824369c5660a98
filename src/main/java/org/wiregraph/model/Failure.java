package org.wiregraph.model;

import java.io.Serializable;

/// An input that could not be used, with the place inside it where that is known.
///
/// Example: `Failure("feeds/asia.xml", "item 3", "no text")`.
public record Failure(String source, String place, String reason) implements Serializable {

    private static final long serialVersionUID = 1L;

    /// A failure of the whole input.
    public static Failure of(String source, String reason) {
        return new Failure(source, "", reason);
    }

    public String message() {
        return place.isEmpty() ? source + ": " + reason : source + " (" + place + "): " + reason;
    }
}
