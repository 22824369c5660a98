package org.wiregraph.store;

import java.io.IOException;

/// A query that cannot be answered: it is not SPARQL, it is of an unknown form, or it took too
/// long.
public final class QueryRejected extends IOException {

    private static final long serialVersionUID = 1L;

    QueryRejected(String message, Throwable cause) {
        super(message, cause);
    }

    QueryRejected(String message) {
        super(message);
    }
}
