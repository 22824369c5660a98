package org.wiregraph.export;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// Lines of UTF-8 in the order of their bytes (as `LC_ALL=C sort -u`), each once. Lines that do not
/// fit in memory wait in temporary files until they are merged.
///
/// A line is held as a string with one character a byte, which sorts by bytes and needs one byte a
/// character.
final class SortedLines implements Closeable {

    private final int chunk;
    private final List<String> lines = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private final List<BufferedReader> readers = new ArrayList<>();

    SortedLines() {
        this(500_000);
    }

    /// @param chunk how many lines to hold in memory
    SortedLines(int chunk) {
        this.chunk = chunk;
    }

    /// Adds a line, which must not hold a line break.
    void add(String line) throws IOException {
        lines.add(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        if (lines.size() >= chunk) {
            spill();
        }
    }

    void writeTo(OutputStream out) throws IOException {
        for (Iterator<String> each = sorted(); each.hasNext(); ) {
            out.write(bytes(each.next()));
        }
    }

    /// All lines, to be read once.
    InputStream stream() throws IOException {
        return new LineStream(sorted());
    }

    private static byte[] bytes(String line) {
        return (line + '\n').getBytes(StandardCharsets.ISO_8859_1);
    }

    private void spill() throws IOException {
        Path run = Files.createTempFile("wiregraph-", ".sort");
        runs.add(run);
        Collections.sort(lines);
        try (BufferedWriter out = Files.newBufferedWriter(run, StandardCharsets.ISO_8859_1)) {
            for (String line : lines) {
                out.write(line);
                out.write('\n');
            }
        }
        lines.clear();
    }

    private Iterator<String> sorted() throws IOException {
        Collections.sort(lines);
        PriorityQueue<Run> queue = new PriorityQueue<>(Comparator.comparing(run -> run.head));
        Run.start(lines.iterator()).ifPresent(queue::add);
        for (Path path : runs) {
            BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1);
            readers.add(reader);
            Run.start(reader.lines().iterator()).ifPresent(queue::add);
        }
        return new Merge(queue);
    }

    @Override
    public void close() throws IOException {
        for (BufferedReader reader : readers) {
            reader.close();
        }
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }

    /// A sorted sequence and the line it is at.
    private static final class Run {
        private final Iterator<String> rest;
        private String head;

        private Run(String head, Iterator<String> rest) {
            this.head = head;
            this.rest = rest;
        }

        private static Optional<Run> start(Iterator<String> lines) {
            return lines.hasNext() ? Optional.of(new Run(lines.next(), lines)) : Optional.empty();
        }
    }

    private record Merge(PriorityQueue<Run> queue) implements Iterator<String> {

        @Override
        public boolean hasNext() {
            return !queue.isEmpty();
        }

        @Override
        public String next() {
            String line = queue.element().head;
            while (!queue.isEmpty() && queue.element().head.equals(line)) {
                Run run = queue.remove();
                if (run.rest.hasNext()) {
                    run.head = run.rest.next();
                    queue.add(run);
                }
            }
            return line;
        }
    }

    private static final class LineStream extends InputStream {
        private final Iterator<String> rest;
        private byte[] line = {};
        private int next;

        private LineStream(Iterator<String> rest) {
            this.rest = rest;
        }

        @Override
        public int read() {
            return atEnd() ? -1 : line[next++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length > 0 && atEnd()) {
                return -1;
            }
            int taken = Math.min(length, line.length - next);
            System.arraycopy(line, next, into, offset, taken);
            next += taken;
            return taken;
        }

        private boolean atEnd() {
            if (next == line.length && rest.hasNext()) {
                line = bytes(rest.next());
                next = 0;
            }
            return next == line.length;
        }
    }
}
