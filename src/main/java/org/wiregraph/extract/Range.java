package org.wiregraph.extract;

/// Tokens `from` to `to` (exclusive) of a line.
record Range(int from, int to) {

    boolean isEmpty() {
        return to <= from;
    }

    boolean contains(int token) {
        return from <= token && token < to;
    }
}
