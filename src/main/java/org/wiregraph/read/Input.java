package org.wiregraph.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream whose first bytes can be looked at before it is read.
final class Input {

    /// How many bytes tell the format.
    static final int HEAD = 1 << 16;

    private final BufferedInputStream stream;
    private final byte[] head;

    private Input(BufferedInputStream stream, byte[] head) {
        this.stream = stream;
        this.head = head;
    }

    static Input of(InputStream stream) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, HEAD);
        buffered.mark(HEAD + 1);
        byte[] head = buffered.readNBytes(HEAD);
        buffered.reset();
        return new Input(buffered, head);
    }

    /// The bytes from the beginning.
    InputStream stream() {
        return stream;
    }

    /// The first bytes, all of them where there are few.
    byte[] head() {
        return head.clone();
    }
}
