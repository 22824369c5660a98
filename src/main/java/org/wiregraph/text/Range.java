package org.wiregraph.text;

/// Tokens `from` to `to` (exclusive) of a line.
public record Range(int from, int to) {

    public boolean isEmpty() {
        return to <= from;
    }

    public boolean contains(int token) {
        return from <= token && token < to;
    }
}
