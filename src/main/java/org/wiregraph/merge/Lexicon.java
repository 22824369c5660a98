package org.wiregraph.merge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The word lists that merging reads: lower case, separated by spaces, comments after `#`.
final class Lexicon {

    static final Set<String> FUNCTION_WORDS = read("function-words.txt");
    static final Set<String> TOPIC_WORDS = read("topic-words.txt");

    private Lexicon() {}

    private static Set<String> read(String file) {
        try (InputStream bytes =
                        Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
