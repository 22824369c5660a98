package org.wiregraph.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.wiregraph.parse.Arc;
import org.wiregraph.parse.ParsedSentence;
import org.wiregraph.parse.Tag;

/// Sentences of a gzipped CoNLL-U file. Words within a contraction stand alone ("do", "n't"); empty
/// nodes are left out.
final class Treebank {

    private static final int COLUMNS = 10;

    private Treebank() {}

    /// A sentence, the dictionary forms of its words, and which words the next one follows without
    /// a space.
    record Entry(ParsedSentence sentence, List<String> lemmas, List<Boolean> joined) {

        Entry {
            lemmas = List.copyOf(lemmas);
            joined = List.copyOf(joined);
        }
    }

    static List<Entry> read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (var in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] row = line.split("\t", -1);
                if (row.length == COLUMNS && isNumber(row[0])) {
                    rows.add(row);
                } else if (line.isBlank() && !rows.isEmpty()) {
                    entries.add(entry(rows));
                    rows.clear();
                }
            }
            if (!rows.isEmpty()) {
                entries.add(entry(rows));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": not a CoNLL-U file (" + e.getMessage() + ")", e);
        }
        return entries;
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Entry entry(List<String[]> rows) {
        List<String> words = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<Boolean> joined = new ArrayList<>();
        for (String[] row : rows) {
            words.add(row[1]);
            lemmas.add(row[2]);
            tags.add(new Tag(row[3], row[4]));
            arcs.add(new Arc(head(row[6], rows.size()), row[7]));
            joined.add(row[9].contains("SpaceAfter=No"));
        }
        return new Entry(new ParsedSentence(words, tags, arcs), lemmas, joined);
    }

    private static int head(String column, int words) {
        int head = Integer.parseInt(column);
        if (head < 0 || head > words) {
            throw new IllegalArgumentException("head " + head + " in a sentence of " + words);
        }
        return head == 0 ? Arc.ROOT : head - 1;
    }
}
