package org.wiregraph.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// A statement taken apart for comparison: the day it is dated by, the runs of words that it quotes
/// and the pairs of content words next to each other. Runs and pairs are kept as 64-bit hashes.
///
/// `exact` says that the day is the statement's own and not its article's.
record Said(ReportKey report, LocalDate day, boolean exact, Set<Long> quoted, Set<Long> pairs) {

    /// How far apart undated statements' articles may be.
    static final int DAYS_APART = 3;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int QUOTED_RUN = 4;
    private static final int CONTENT_WORDS_OF_RUN = 3;
    private static final int LONG_RUN = 6;

    /// `“a rules-based order”`, `"ironclad"`.
    private static final Pattern QUOTATION = Pattern.compile("[\"“]([^\"“”]+)[\"”]?");

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Empty where neither the statement nor its article has a date.
    static Optional<Said> of(ReportKey report) {
        Optional<LocalDate> own =
                report.value(Trait.DATE).map(Period::of).filter(Period::isDay).map(Period::first);
        String content = report.value(Trait.CONTENT).orElse("");
        return own.or(report::published)
                .map(day ->
                        new Said(
                                report,
                                day,
                                own.isPresent(),
                                hashes(quotedRuns(report, content)),
                                hashes(runs(contentWords(content), 2))));
    }

    boolean mayBeOfOneDay(Said other) {
        int apart = exact && other.exact ? 0 : DAYS_APART;
        return Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= apart;
    }

    /// The runs of words inside quotation marks that are telling enough to be shared by one
    /// statement only: four words with three content words, or six words. A whole statement of two
    /// content words or more is one such run.
    private static Set<String> quotedRuns(ReportKey report, String content) {
        List<String> quotes =
                report.all(Trait.FORM).contains("direct")
                        ? List.of(content)
                        : QUOTATION.matcher(content).results().map(MatchResult::group).toList();
        Set<String> runs = new HashSet<>();
        for (String quote : quotes) {
            List<String> words = words(quote);
            runs.addAll(runs(words, LONG_RUN));
            runs(words, QUOTED_RUN).stream().filter(Said::isTelling).forEach(runs::add);
        }
        if (contentWords(content).size() > 1) {
            runs.add(String.join(" ", words(content)));
        }
        return runs;
    }

    private static List<String> contentWords(String text) {
        return words(text).stream().filter(word -> !Lexicon.FUNCTION_WORDS.contains(word)).toList();
    }

    private static Set<Long> hashes(Set<String> runs) {
        return runs.stream().map(Said::hash).collect(Collectors.toUnmodifiableSet());
    }

    /// FNV-1a over the characters.
    static long hash(String run) {
        return run.chars().asLongStream().reduce(FNV_OFFSET, Said::mix);
    }

    private static long mix(long hash, long character) {
        return (hash ^ character) * FNV_PRIME;
    }

    private static boolean isTelling(String run) {
        return Arrays.stream(run.split(" "))
                        .filter(w -> !Lexicon.FUNCTION_WORDS.contains(w))
                        .count()
                >= CONTENT_WORDS_OF_RUN;
    }

    private static Set<String> runs(List<String> words, int length) {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return runs;
    }

    private static List<String> words(String text) {
        return BREAK.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
