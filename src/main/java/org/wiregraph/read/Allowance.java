package org.wiregraph.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// What one file may unpack to, however its archives lie in one another: always 256 MB, beyond that
/// 200 times the bytes that were read of the file itself, and never more than 64 GB. A few
/// kilobytes must not fill the machine.
final class Allowance {

    /// How deep archives may lie in one another: a gzip in a zip in a zip.
    static final int DEEPEST = 3;

    /// Said of a file that met the limit.
    static final String REASON =
            "it unpacks to more than 256 MB and 200 times its size, or to more than 64 GB, so"
                    + " reading stopped; unpack it and give its files";

    private static final long ALWAYS = 256L << 20;
    private static final long RATIO = 200;
    private static final long TOTAL = 64L << 30;

    private long packed;
    private long unpacked;
    private boolean spent;

    /// Thrown out of an unpacked stream at the limit.
    static final class Spent extends IOException {

        private static final long serialVersionUID = 1L;

        Spent() {
            super(REASON);
        }
    }

    /// Whether the limit was met, so that nothing more of the file is read.
    boolean isSpent() {
        return spent;
    }

    /// The bytes of the file itself.
    InputStream packed(InputStream stream) {
        return new Counted(stream) {
            @Override
            void count(int read) {
                packed += read;
            }
        };
    }

    /// Bytes that came out of an archive.
    InputStream unpacked(InputStream stream) {
        return new Counted(stream) {
            @Override
            void count(int read) throws IOException {
                unpacked += read;
                if (unpacked > Math.min(TOTAL, Math.max(ALWAYS, packed * RATIO))) {
                    spent = true;
                    throw new Spent();
                }
            }
        };
    }

    private abstract static class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        abstract void count(int read) throws IOException;

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /// Who opened the file closes it; a file inside an archive ends, and the archive goes on.
        @Override
        public void close() {}
    }
}
