package org.wiregraph.time;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Token;
import org.wiregraph.text.Marks;
import org.wiregraph.text.Words;

/// Who is named with an office in an article, and in which years all of them held theirs.
///
/// Example: on a 4 February "Secretary of State Antony Blinken" and "Foreign Minister Park Jin"
/// were in office together in 2023 only. One name is too little: it may be told of the past.
final class Incumbents {

    /// By the first word of a name.
    private static final Map<String, List<Term>> TERMS = terms();

    private static final Set<String> PAST = Set.of("former", "ex", "late", "then", "ousted");
    private static final String VICE = "vice";
    private static final int BEFORE = 6;
    private static final int AFTER = 8;
    private static final int FEWEST = 2;

    /// Somebody is named with an office shortly before and after holding it.
    private static final int SLACK = 21;

    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2099;

    private record Term(
            String name, List<String> words, Set<String> titles, LocalDate from, LocalDate to) {

        boolean holds(LocalDate day, int slack) {
            return !day.isBefore(from.minusDays(slack)) && !day.minusDays(slack).isAfter(to);
        }
    }

    private Incumbents() {}

    /// The one year in which the day fell into a term of everyone named; empty where fewer than two
    /// people are, or another year nearly fits.
    static Optional<Integer> year(List<Sentence> sentences, MonthDay day) {
        Map<String, List<Term>> named = new HashMap<>();
        for (Sentence sentence : sentences) {
            List<String> words =
                    sentence.tokens().stream().map(Token::text).map(Incumbents::plain).toList();
            for (int i = 0; i < words.size(); i++) {
                for (Term term : terms(words, i)) {
                    named.computeIfAbsent(term.name(), _ -> new ArrayList<>()).add(term);
                }
            }
        }
        List<Integer> years = years(named.values(), day, 0);
        return named.size() >= FEWEST
                        && years.size() == 1
                        && years(named.values(), day, SLACK).equals(years)
                ? Optional.of(years.getFirst())
                : Optional.empty();
    }

    private static List<Integer> years(Collection<List<Term>> named, MonthDay day, int slack) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .filter(day::isValidYear)
                .filter(year ->
                        named.stream()
                                .allMatch(terms ->
                                        terms.stream()
                                                .anyMatch(term ->
                                                        term.holds(day.atYear(year), slack))))
                .boxed()
                .toList();
    }

    /// The terms of whoever is named at a place, in the office that stands beside the name.
    private static List<Term> terms(List<String> words, int at) {
        return TERMS.getOrDefault(words.get(at), List.of()).stream()
                .filter(term -> isAt(words, at, term))
                .filter(term -> isTitled(words, at, term))
                .toList();
    }

    private static boolean isAt(List<String> words, int at, Term term) {
        int end = at + term.words().size();
        return end <= words.size() && words.subList(at, end).equals(term.words());
    }

    /// "Foreign Minister Park Jin", "Park Jin, the South Korean foreign minister".
    private static boolean isTitled(List<String> words, int at, Term term) {
        int end = at + term.words().size();
        List<String> before = lower(words.subList(Math.max(0, at - BEFORE), at));
        boolean follows = end < words.size() && words.get(end).equals(",");
        List<String> after =
                follows
                        ? lower(words.subList(end + 1, Math.min(words.size(), end + 1 + AFTER)))
                        : List.of();
        boolean past = Stream.concat(before.stream(), after.stream()).anyMatch(PAST::contains);
        return !past && (isOffice(before, term) || isOffice(after, term));
    }

    private static boolean isOffice(List<String> words, Term term) {
        boolean vice = words.contains(VICE);
        return words.stream().anyMatch(term.titles()::contains)
                && (!vice || term.titles().contains(VICE));
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /// Without accents: "António" is "Antonio".
    private static String plain(String word) {
        return Normalizer.normalize(Marks.plain(word), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static Map<String, List<Term>> terms() {
        return Words.lines("terms.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(Incumbents::term)
                .collect(Collectors.groupingBy(term -> term.words().getFirst()));
    }

    private static Term term(String[] cells) {
        return new Term(
                cells[0],
                List.of(cells[0].split(" ")),
                Set.of(cells[1].split(" ")),
                LocalDate.parse(cells[2]),
                cells[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(cells[3]));
    }
}
