package org.wiregraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The lines of a stream, one at a time. A line that is too long is passed over without being held,
/// so memory stays bounded whatever comes.
final class Lines {

    /// The longest line that is kept, in bytes.
    static final int LONGEST = 16 << 20;

    private final InputStream stream;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    Lines(InputStream stream) {
        this.stream = stream;
    }

    /// A line with its number, counted from 1.
    sealed interface Line {
        long number();

        record Text(long number, String text) implements Line {}

        record TooLong(long number) implements Line {}

        record Undecodable(long number) implements Line {}
    }

    /// The next line without its end; empty after the last.
    Optional<Line> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        number++;
        if (chunk[at] == '\n') {
            at++;
            return Optional.of(new Line.Text(number, ""));
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int feed = at;
            while (feed < end && chunk[feed] != '\n') {
                feed++;
            }
            ended = feed < end;
            length += feed - at;
            if (length <= LONGEST) {
                line.write(chunk, at, feed - at);
            }
            at = ended ? feed + 1 : feed;
        }
        return Optional.of(
                length > LONGEST ? new Line.TooLong(number) : decode(line.toByteArray()));
    }

    private Line decode(byte[] bytes) {
        return Encoding.decode(bytes)
                .<Line>map(text -> new Line.Text(number, withoutReturn(text)))
                .orElseGet(() -> new Line.Undecodable(number));
    }

    private static String withoutReturn(String text) {
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, stream.read(chunk));
        return end > 0;
    }
}
