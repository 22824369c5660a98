package org.wiregraph.model;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/// The runs of five words of a text, each as a number of 32 bits. Copies of a story share most of
/// them, other stories about the same event next to none.
///
/// Example: "Iran fired two missiles on Monday" has two runs, the one that begins with `Iran` and
/// the one that begins with `fired`. Case and marks do not count.
public record Shingles(IntBuffer sorted) {

    public static final Shingles NONE = of(new int[0]);

    private static final int RUN = 5;
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    public Shingles {
        sorted = sorted.asReadOnlyBuffer();
    }

    private static Shingles of(int[] hashes) {
        return new Shingles(IntBuffer.wrap(Arrays.stream(hashes).sorted().distinct().toArray()));
    }

    public static Shingles of(String text) {
        int[] words = words(text);
        int[] runs = new int[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            int hash = FNV_START;
            for (int j = i; j < i + RUN; j++) {
                hash = (hash ^ words[j]) * FNV_PRIME;
                hash ^= hash >>> 15;
            }
            runs[i] = hash;
        }
        return of(runs);
    }

    /// What [#bytes] gave.
    public static Shingles read(byte[] bytes) {
        int[] hashes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
        return of(hashes);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(size() * Integer.BYTES);
        bytes.asIntBuffer().put(sorted.duplicate());
        return bytes.array();
    }

    public int size() {
        return sorted.limit();
    }

    public IntStream stream() {
        return IntStream.range(0, size()).map(sorted::get);
    }

    /// The share of the runs of the shorter text that the longer one has too.
    public double containment(Shingles other) {
        int shorter = Math.min(size(), other.size());
        return shorter == 0 ? 0 : (double) shared(other) / shorter;
    }

    private int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < size() && j < other.size()) {
            int order = Integer.compare(sorted.get(i), other.sorted.get(j));
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static int[] words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        IntStream.Builder words = IntStream.builder();
        int hash = FNV_START;
        boolean inside = false;
        for (int i = 0; i <= lower.length(); i++) {
            boolean word = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (word) {
                hash = (hash ^ lower.charAt(i)) * FNV_PRIME;
            } else if (inside) {
                words.add(hash);
                hash = FNV_START;
            }
            inside = word;
        }
        return words.build().toArray();
    }
}
