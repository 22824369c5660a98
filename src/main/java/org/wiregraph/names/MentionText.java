package org.wiregraph.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// A document of GUM's treebank, where every phrase that tells of somebody or something is marked
/// with what it is: "the columnist Dan Savage" is a person.
public record MentionText(List<List<Word>> sentences, List<List<Mention>> mentions) {

    private static final int COLUMNS = 10;

    /// `(3-person-new-nnnnn-cf1-2,3-coref`, `3)` or `(3-person-new-nnnnn-cf1-1-sgl)`.
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)(\\))?|([^()]+)\\)");

    /// A word, its fine tag (`NNP` of "Savage"), and the place of the word that it hangs on.
    record Word(String text, String tag, int head) {

        boolean isProper() {
            return tag.startsWith("NNP");
        }

        boolean isPlural() {
            return tag.equals("NNPS");
        }
    }

    /// A phrase from word `begin` up to before word `end`, and what it tells of (`person`, `time`).
    record Mention(int begin, int end, String kind) {

        /// The place of the word that the others of the phrase hang on.
        int head(List<Word> words) {
            int head = begin;
            while (head + 1 < end
                    && words.get(head).head() >= begin
                    && words.get(head).head() < end) {
                head++;
            }
            return head;
        }
    }

    /// Reads a treebank in CoNLL-U, gzipped.
    public static List<MentionText> read(Path file) throws IOException {
        List<MentionText> documents = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (var in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] row = line.split("\t", -1);
                if (line.startsWith("# newdoc") || documents.isEmpty()) {
                    documents.add(new MentionText(new ArrayList<>(), new ArrayList<>()));
                }
                if (row.length == COLUMNS && row[0].chars().allMatch(Character::isDigit)) {
                    rows.add(row);
                } else if (line.isEmpty() && !rows.isEmpty()) {
                    documents.getLast().add(rows);
                    rows.clear();
                }
            }
        }
        return documents.stream().filter(text -> !text.sentences.isEmpty()).toList();
    }

    private void add(List<String[]> rows) {
        List<Mention> found = new ArrayList<>();
        Map<String, Deque<Open>> open = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String field : rows.get(i)[COLUMNS - 1].split("\\|")) {
                if (field.startsWith("Entity=")) {
                    read(field.substring("Entity=".length()), i, open, found);
                }
            }
        }
        sentences.add(
                rows.stream()
                        .map(row -> new Word(row[1], row[4], Integer.parseInt(row[6]) - 1))
                        .toList());
        mentions.add(found);
    }

    private static void read(
            String brackets, int at, Map<String, Deque<Open>> open, List<Mention> found) {
        Matcher matcher = BRACKET.matcher(brackets);
        while (matcher.find()) {
            String opened = matcher.group(1);
            String id = opened == null ? matcher.group(3) : opened.replaceFirst("-.*", "");
            Deque<Open> mine = open.computeIfAbsent(id, same -> new ArrayDeque<>());
            if (opened != null) {
                mine.push(Open.of(opened, at));
            }
            if ((opened == null || matcher.group(2) != null) && !mine.isEmpty()) {
                Open begun = mine.pop();
                found.add(new Mention(begun.begin, at + 1, begun.kind));
            }
        }
    }

    /// A mention whose end was not met yet.
    private record Open(int begin, String kind) {

        static Open of(String fields, int at) {
            return new Open(at, fields.split("-")[1]);
        }
    }
}
