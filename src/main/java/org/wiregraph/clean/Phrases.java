package org.wiregraph.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Fixed wording of news sites, read from a resource: whole lines (`=`), beginnings (`^`) and words
/// anywhere (`~`).
record Phrases(Set<String> whole, List<String> starts, List<String> anywhere) {

    private static final int LOOKED_AT = 2000;

    Phrases {
        whole = Set.copyOf(whole);
        starts = List.copyOf(starts);
        anywhere = List.copyOf(anywhere);
    }

    static Phrases load(String name) {
        List<String> lines = lines(name);
        return new Phrases(Set.copyOf(marked(lines, '=')), marked(lines, '^'), marked(lines, '~'));
    }

    /// The lines of a resource without comments.
    static List<String> lines(String name) {
        InputStream stream =
                Objects.requireNonNull(Phrases.class.getResourceAsStream(name + ".txt"), name);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of the program cannot be read", e);
        }
    }

    /// What follows the mark in the lines that begin with it.
    static List<String> marked(List<String> lines, char mark) {
        return lines.stream()
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.substring(1).strip())
                .distinct()
                .collect(Collectors.toList());
    }

    /// Lower case with plain apostrophes, as the resources are written; only the head of a very
    /// long text.
    static String fold(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        return head.toLowerCase(Locale.ROOT).replace('\u2019', '\'').strip();
    }

    boolean match(String folded) {
        return whole.contains(withoutEnd(folded))
                || starts.stream().anyMatch(folded::startsWith)
                || anywhere.stream().anyMatch(folded::contains);
    }

    private static String withoutEnd(String folded) {
        int end = folded.length();
        while (end > 0 && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(0, end);
    }
}
