package org.wiregraph.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.wiregraph.text.Clusters;
import org.wiregraph.text.Marks;
import org.wiregraph.text.Words;

/// Sentences of plain articles (JSON lines with `url` and `text`, gzipped), cut simply and fast:
/// the counts learned from them are large, and a wrong cut here and there is no matter.
final class OpenText {

    private static final Pattern PIECE =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'.,&@/-]*|\\S");
    private static final Pattern CLITIC = Pattern.compile("(?i)(.+?)('s|n't|'re|'ve|'ll|'d|'m|')");
    private static final Set<String> ABBREVIATIONS = Set.copyOf(Words.lines("abbreviations.txt"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenText() {}

    /// Every article once, even if several files hold it.
    static void texts(List<Path> files, Consumer<String> sink) throws IOException {
        Set<String> seen = new HashSet<>();
        for (Path file : files) {
            try (var in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                    var reader =
                            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                texts(reader, seen, sink);
            }
        }
    }

    private static void texts(BufferedReader reader, Set<String> seen, Consumer<String> sink)
            throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            JsonNode article = JSON.readTree(line);
            if (seen.add(article.path("url").asText())) {
                sink.accept(article.path("text").asText());
            }
        }
    }

    /// Puts a sentence that has ended to the others, and begins the next.
    private static List<String> begun(List<List<String>> sentences, List<String> ended) {
        sentences.add(ended);
        return new ArrayList<>();
    }

    /// The sentences of a text as words.
    static List<List<String>> sentences(String text) {
        List<List<String>> sentences = new ArrayList<>();
        for (String paragraph : Marks.plain(text).split("\n+")) {
            List<String> sentence = new ArrayList<>();
            Matcher matcher = PIECE.matcher(paragraph);
            while (matcher.find()) {
                add(matcher.group(), sentence);
                boolean ends = sentence.size() > 1 && isEnd(sentence.getLast());
                sentence = ends ? begun(sentences, sentence) : sentence;
            }
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static boolean isEnd(String word) {
        return word.equals(".") || word.equals("!") || word.equals("?");
    }

    private static void add(String piece, List<String> sentence) {
        int end = piece.length();
        while (end > 1 && ",.-/'&@".indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = piece.substring(0, end);
        if (end < piece.length() && keepsStop(word, piece)) {
            word = piece.substring(0, end + 1);
            end++;
        }
        Matcher clitic = CLITIC.matcher(word);
        if (clitic.matches()) {
            sentence.add(clitic.group(1));
            sentence.add(clitic.group(2).toLowerCase(Locale.ROOT));
        } else {
            sentence.add(Clusters.normal(word));
        }
        for (int i = end; i < piece.length(); i++) {
            sentence.add(String.valueOf(piece.charAt(i)));
        }
    }

    private static boolean keepsStop(String word, String piece) {
        boolean dotted = word.indexOf('.') > 0 && word.length() <= 7;
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return piece.charAt(word.length()) == '.'
                && (dotted || initial || ABBREVIATIONS.contains(word + "."));
    }
}
