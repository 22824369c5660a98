package org.wiregraph.watch;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;

/// What came of a visit.
public sealed interface Fetched {

    /// The document, how to ask later whether it changed, and for how long it need not be asked.
    record Document(
            ByteBuffer content, Optional<String> etag, Optional<String> modified, Duration fresh)
            implements Fetched {

        public byte[] bytes() {
            byte[] bytes = new byte[content.remaining()];
            content.duplicate().get(bytes);
            return bytes;
        }
    }

    /// The copy that is known is still good.
    record Unchanged() implements Fetched {}

    /// The server cannot answer now; try again later, not before the pause it asked for.
    record Later(String reason, Duration pause) implements Fetched {}

    /// The document may not or cannot be had.
    record Refused(String reason) implements Fetched {}
}
