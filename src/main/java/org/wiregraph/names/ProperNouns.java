package org.wiregraph.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// A document's sentences as words, and which of them are proper nouns: where names are, but not of
/// what kind.
public record ProperNouns(List<String[]> sentences, List<boolean[]> proper) {

    private static final int WORD = 1;
    private static final int TAG = 3;

    /// Reads a treebank in CoNLL-U, gzipped.
    public static List<ProperNouns> read(Path file) throws IOException {
        List<ProperNouns> documents = new ArrayList<>();
        ProperNouns current = new ProperNouns(new ArrayList<>(), new ArrayList<>());
        List<String[]> rows = new ArrayList<>();
        try (var in = new GZIPInputStream(Files.newInputStream(file));
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("# newdoc")) {
                    current = new ProperNouns(new ArrayList<>(), new ArrayList<>());
                    documents.add(current);
                } else if (line.isEmpty()) {
                    current.add(rows);
                } else if (Character.isDigit(line.charAt(0))) {
                    rows.add(line.split("\t"));
                }
            }
        }
        return documents.stream().filter(text -> !text.sentences.isEmpty()).toList();
    }

    private void add(List<String[]> rows) {
        List<String[]> words = rows.stream().filter(row -> isNumber(row[0])).toList();
        if (!words.isEmpty()) {
            sentences.add(words.stream().map(row -> row[WORD]).toArray(String[]::new));
            boolean[] nouns = new boolean[words.size()];
            for (int i = 0; i < nouns.length; i++) {
                nouns[i] = words.get(i)[TAG].equals("PROPN");
            }
            proper.add(nouns);
        }
        rows.clear();
    }

    /// `7`, but not `7-8` or `7.1`, which are no words of their own.
    private static boolean isNumber(String id) {
        return id.chars().allMatch(Character::isDigit);
    }
}
