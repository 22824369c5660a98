package org.wiregraph.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/// Damages bytes: some changed, cut out, repeated, moved, numbers made large, pieces of other files
/// put in. The same seed damages the same way.
final class Mutations {

    private static final int LARGEST = 1 << 20;
    private static final int LONG_RUN = 1 << 16;
    private static final int SELDOM = 1000;

    private final List<byte[]> pieces;

    Mutations(Collection<byte[]> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    byte[] mutated(byte[] sample, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = sample;
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && bytes.length > 0 && bytes.length < LARGEST; i++) {
            bytes = random.nextInt(SELDOM) == 0 ? stretched(bytes, random) : changed(bytes, random);
        }
        return bytes;
    }

    /// With a few bytes repeated many times, over which a reader must not toil.
    private static byte[] stretched(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        byte[] run = new byte[LONG_RUN];
        int length = Math.min(bytes.length - at, 1 + random.nextInt(8));
        for (int i = 0; i < run.length; i++) {
            run[i] = bytes[at + i % length];
        }
        return spliced(bytes, at, at, run);
    }

    private byte[] changed(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
        return switch (random.nextInt(8)) {
            case 0 -> with(bytes, at, (byte) random.nextInt(256));
            case 1 -> with(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> spliced(bytes, at, at + length, new byte[0]);
            case 4 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 5 -> spliced(bytes, at, at, piece(random));
            case 6 -> spliced(bytes, at, at + 1, Packed.bytes("99999999999"));
            default -> spliced(bytes, at, at, special(random));
        };
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] all = new byte[bytes.length - (to - from) + middle.length];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(middle, 0, all, from, middle.length);
        System.arraycopy(bytes, to, all, from + middle.length, bytes.length - to);
        return all;
    }

    private byte[] piece(SplittableRandom random) {
        byte[] other = pieces.get(random.nextInt(pieces.size()));
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + 200));
    }

    private static byte[] special(SplittableRandom random) {
        List<String> special =
                List.of("\0", "\"", "<", "]]>", "&x;", "\r\n\r\n", "{[", "\ufeff", "=FF", "\ud83d");
        return Packed.bytes(
                special.get(random.nextInt(special.size())).repeat(1 + random.nextInt(9)));
    }
}
