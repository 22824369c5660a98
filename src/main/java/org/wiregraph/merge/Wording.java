package org.wiregraph.merge;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// The words of a statement, in which runs of words are looked for. Hyphens and apostrophes stay
/// inside a word.
///
/// Example: of "The alliance is iron-clad, and it won't waver" the run of 2 words from 2 is "is
/// iron-clad".
record Wording(List<String> words, List<String> lower) {

    /// How many words of a statement are looked at; nobody speaks longer in one sentence.
    private static final int MOST_WORDS = 400;

    /// How many of a formula's words say how one speaks, not of what or of whom.
    private static final int OWN_WORDS = 2;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final Pattern LOOSE_MARKS = Pattern.compile("^['-]+|['-]+$");

    static Wording of(ReportKey report) {
        return of(report.value(Trait.CONTENT).orElse(""));
    }

    static Wording of(String content) {
        List<String> words =
                BREAK.splitAsStream(content.replace('’', '\''))
                        .map(word -> LOOSE_MARKS.matcher(word).replaceAll(""))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        return new Wording(words, words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList());
    }

    int size() {
        return words.size();
    }

    /// The run of words as one string, in lower case.
    String run(int from, int length) {
        return String.join(" ", lower.subList(from, from + length));
    }

    /// Whether this run, in lower case, stands here.
    boolean contains(String run) {
        return find(run) >= 0;
    }

    /// The place of the first word of this run; -1 where it does not stand here.
    int find(String run) {
        return Collections.indexOfSubList(lower, Arrays.asList(run.split(" ")));
    }

    /// Whether a run could be a formula: it begins and ends with a word that means something, and
    /// two of its words are neither names, which are written with capitals, nor what all articles
    /// are about.
    boolean isTelling(int from, int length) {
        return isContent(from)
                && isContent(from + length - 1)
                && IntStream.range(from, from + length).filter(this::isOwn).count() >= OWN_WORDS;
    }

    /// Neither a function word nor a number, a contraction or a letter of an abbreviation.
    private boolean isContent(int place) {
        String word = lower.get(place);
        return word.length() > 1
                && !Lexicon.FUNCTION_WORDS.contains(word)
                && word.chars().noneMatch(c -> c == '\'' || Character.isDigit(c));
    }

    private boolean isOwn(int place) {
        return isContent(place)
                && words.get(place).equals(lower.get(place))
                && !Lexicon.TOPIC_WORDS.contains(lower.get(place));
    }
}
