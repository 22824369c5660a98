package org.wiregraph.read;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The packed parts of a PDF, unpacked to nowhere before the file is opened: the parser holds them
/// in memory, so a few kilobytes could fill it.
final class PdfStreams {

    /// What all parts of one file may unpack to.
    private static final long MOST = 256L << 20;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isBomb(byte[] bytes) {
        return new PdfStreams(bytes).exceeds();
    }

    private boolean exceeds() {
        int at = 0;
        while (at < bytes.length && unpacked <= MOST) {
            int begin = begin(at);
            at = begin < 0 ? bytes.length : begin + (isPacked(begin) ? inflate(begin) : 1);
        }
        return unpacked > MOST;
    }

    /// The first byte of the next part, or -1.
    private int begin(int from) {
        for (int at = from; at + STREAM.length + 2 < bytes.length; at++) {
            if (bytes[at] == 's' && isStream(at)) {
                int end = at + STREAM.length;
                return bytes[end] == '\r' ? end + 2 : end + 1;
            }
        }
        return -1;
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /// The two bytes that every packed part begins with.
    private boolean isPacked(int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0f) == 8
                && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0;
    }

    /// Counts what a part unpacks to and gives the length of its packed form. A part that is packed
    /// twice counts as beyond the limit: no program writes such.
    private int inflate(int begin) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, begin, bytes.length - begin);
            int read = inflater.inflate(buffer);
            unpacked += read > 1 && isPackedAgain() ? MOST + 1 : 0;
            while (read > 0 && unpacked <= MOST) {
                unpacked += read;
                read = inflater.inflate(buffer);
            }
            return Math.toIntExact(Math.max(1, inflater.getBytesRead()));
        } catch (DataFormatException e) {
            return 1;
        } finally {
            inflater.end();
        }
    }

    private boolean isPackedAgain() {
        return buffer[0] == 0x78 && ((buffer[0] & 0xff) << 8 | buffer[1] & 0xff) % 31 == 0;
    }
}
