package org.wiregraph.gates;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Runs of consecutive words. A run that is written as a proper name ("Office of the Director of
/// National Intelligence") does not count: a name may stand in an article and in a list of names.
final class WordRuns {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> NAME_PARTICLES =
            Set.of("of", "the", "and", "for", "to", "in", "on", "s");

    private final int length;
    private final Set<String> runs = new HashSet<>();

    WordRuns(int length) {
        this.length = length;
    }

    void add(String text) {
        sentenceRuns(text).map(WordRuns::normal).forEach(runs::add);
    }

    int size() {
        return runs.size();
    }

    /// The runs of a text that were added before, in its order.
    List<String> in(String text) {
        return sentenceRuns(text).map(WordRuns::normal).filter(runs::contains).distinct().toList();
    }

    private Stream<List<String>> sentenceRuns(String text) {
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(from -> words.subList(from, from + length))
                .filter(run -> !isName(run));
    }

    private static boolean isName(List<String> run) {
        return run.stream()
                .allMatch(word ->
                        NAME_PARTICLES.contains(word)
                                || Character.isUpperCase(word.codePointAt(0)));
    }

    private static String normal(List<String> run) {
        return run.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
