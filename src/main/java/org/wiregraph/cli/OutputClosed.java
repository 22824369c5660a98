package org.wiregraph.cli;

import java.io.IOException;

/// Whoever read the standard output has had enough, as in `wiregraph query q.rq | head`. No error.
final class OutputClosed extends IOException {

    private static final long serialVersionUID = 1L;

    OutputClosed() {
        super("the output was closed by its reader");
    }
}
