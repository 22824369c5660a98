package org.wiregraph.annotate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiregraph.text.Words;

/// Words whose full stop does not end a sentence: "Gen.", "Sens.", "Calif.".
final class Abbreviations {

    static final Set<String> ALL =
            Stream.of("abbreviations.txt", "readingabbreviations.txt")
                    .flatMap(file -> Words.lines(file).stream())
                    .collect(Collectors.toUnmodifiableSet());

    private Abbreviations() {}
}
