package org.wiregraph.store;

import java.io.IOException;
import java.nio.file.Path;

/// The graph folder cannot be opened, read or written; the message names it and says what to do.
public final class StoreException extends IOException {

    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    static StoreException unwritable(Path path, Throwable cause) {
        return new StoreException(
                "graph folder %s cannot be written (%s); make room or rights, or use --graph"
                        .formatted(path, cause),
                cause);
    }
}
