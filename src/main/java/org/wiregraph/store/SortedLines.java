package org.wiregraph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Sorts any number of lines by their UTF-8 bytes, as `LC_ALL=C sort` does. What does not fit into
/// memory waits in temporary files.
final class SortedLines implements AutoCloseable {

    private static final int DEFAULT_IN_MEMORY = 128_000_000;

    /// Takes a sorted line.
    interface Sink {
        void line(byte[] utf8) throws IOException;
    }

    private record Run(BufferedReader lines, String next) {}

    private final int bytesInMemory;
    private final List<Path> runs = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private long bytes;

    SortedLines() {
        this(DEFAULT_IN_MEMORY);
    }

    SortedLines(int bytesInMemory) {
        this.bytesInMemory = bytesInMemory;
    }

    /// Adds a line without its line feed.
    void add(String line) throws IOException {
        // One char a byte: such strings take half the room, and compare as the bytes do.
        String latin =
                new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        lines.add(latin);
        bytes += latin.length();
        if (bytes >= bytesInMemory) {
            spill();
        }
    }

    void forEach(Sink sink) throws IOException {
        if (runs.isEmpty()) {
            lines.sort(null);
            for (String line : lines) {
                sink.line(line.getBytes(StandardCharsets.ISO_8859_1));
            }
            return;
        }
        spill();
        mergeRuns(sink);
    }

    private void mergeRuns(Sink sink) throws IOException {
        PriorityQueue<Run> heads = new PriorityQueue<>(Comparator.comparing(Run::next));
        try {
            for (Path run : runs) {
                advance(Files.newBufferedReader(run, StandardCharsets.ISO_8859_1), heads);
            }
            while (!heads.isEmpty()) {
                Run head = heads.remove();
                sink.line(head.next().getBytes(StandardCharsets.ISO_8859_1));
                advance(head.lines(), heads);
            }
        } finally {
            for (Run run : heads) {
                run.lines().close();
            }
        }
    }

    private static void advance(BufferedReader lines, PriorityQueue<Run> heads) throws IOException {
        String next = lines.readLine();
        if (next == null) {
            lines.close();
        } else {
            heads.add(new Run(lines, next));
        }
    }

    private void spill() throws IOException {
        lines.sort(null);
        Path run = Files.createTempFile("wiregraph-lines", ".txt");
        runs.add(run);
        try (Writer out = Files.newBufferedWriter(run, StandardCharsets.ISO_8859_1)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
        lines.clear();
        bytes = 0;
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }
}
