package org.wiregraph.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wiregraph.model.Dateline;

/// The dateline at the head of a paragraph, as far as the paragraph itself tells: places, a day
/// that may lack its year, and an agency. It ends at `end`, where the story's first word begins.
///
/// Examples: `OTTAWA/LONDON, May 4 (Reuters) --`, `HANOI, Vietnam —`, `Tehran, 5 March (IRNA) -`,
/// `(Reuters) -`, `ISLAMABAD:`, and `Delhi, Feb 4` alone on a line.
record DatelineHead(
        int end,
        String text,
        List<String> places,
        Optional<MonthDay> day,
        Optional<Integer> year,
        Optional<String> agency) {

    private static final int LONGEST = 120;
    private static final int LONGEST_PLACE = 5;

    private static final Pattern DASH =
            Pattern.compile(" ?(?:--|\u2014|\u2013) ?| - |: (?=\\p{Lu}|[\"\u201c])");
    private static final Pattern AGENCY = Pattern.compile("^(.*?)[ ,]*\\(([^()]{2,40})\\)$");
    private static final Pattern DAY =
            compile("(?:^|.*?[, ] ?)" + WrittenDate.MONTH + " (\\d{1,2})(?:,? (\\d{4}))?$");
    private static final Pattern DAY_FIRST =
            compile("(?:^|.*?[, ] ?)(\\d{1,2}) " + WrittenDate.MONTH + "(?:,? (\\d{4}))?$");

    /// Broadcasters sign without a dash: `Washington (CNN)The president ...`
    private static final Pattern SIGNED =
            Pattern.compile(
                    "^((?:\\p{Lu}[\\p{L}. ]{2,30} ?)?\\(([^()]{2,20})\\)) ?(?=[\\p{Lu}\"\u201c])");

    /// `MOSCOW, May 4. /TASS/. The president ...`
    private static final Pattern SLASHED =
            Pattern.compile(
                    "^(\\p{Lu}[^/]{3,60}?)[.,]? /(\\p{Lu}[\\p{L} -]{1,30})/[.:]? (?=\\P{Ll})");

    /// `LISBON/MADRID`, `LONDON and OTTAWA`
    private static final Pattern PLACES_APART = Pattern.compile("/| and (?=\\p{Lu}{2})");

    private static final Set<String> AGENCIES = Set.copyOf(Phrases.lines("agencies"));

    /// Words in capitals that announce something and are no place.
    private static final Set<String> NO_PLACES = Set.copyOf(Phrases.lines("no-places"));

    private static final Set<String> SMALL_WORDS =
            Set.of("of", "de", "la", "el", "al", "and", "the");

    DatelineHead {
        places = List.copyOf(places);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /// The dateline that a paragraph begins with.
    static Optional<DatelineHead> at(String paragraph) {
        String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        Matcher dash = DASH.matcher(start);
        while (dash.find()) {
            Optional<DatelineHead> head = before(start, dash);
            if (head.isPresent() && dash.end() < paragraph.length()) {
                return head;
            }
        }
        Matcher slashed = SLASHED.matcher(start);
        if (slashed.find()) {
            return parse("%s (%s)".formatted(slashed.group(1), slashed.group(2)))
                    .filter(DatelineHead::isSure)
                    .map(head -> head.until(slashed.end(), slashed.group().strip()));
        }
        Matcher signed = SIGNED.matcher(start);
        return signed.find() && AGENCIES.contains(signed.group(2))
                ? parse(signed.group(1)).map(head -> head.until(signed.end(), signed.group(1)))
                : Optional.empty();
    }

    private static Optional<DatelineHead> before(String start, Matcher dash) {
        String mark = dash.group().strip();
        String words = start.substring(0, dash.start());
        return parse(words)
                .filter(head -> head.isSure() || head.areCapitals())
                .filter(_ -> startsSentence(start, dash.end()))
                .filter(head ->
                        !mark.equals(":")
                                || words.split(" ").length <= 3
                                || (head.day().isPresent() && head.agency().isPresent()))
                .map(head -> head.until(dash.end(), start.substring(0, dash.end()).strip()));
    }

    /// A line that is nothing but a dateline: it must have a place and a day.
    static Optional<DatelineHead> whole(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : parse(line)
                        .filter(head -> head.day().isPresent() && !head.places().isEmpty())
                        .map(head -> head.until(line.length(), line));
    }

    /// The dateline with its day in the year nearest to that of publication.
    Dateline resolve(Optional<LocalDate> published) {
        Optional<LocalDate> written = day.flatMap(d -> year.filter(d::isValidYear).map(d::atYear));
        return new Dateline(
                text, places, written.or(() -> published.flatMap(this::nearest)), agency);
    }

    private Optional<LocalDate> nearest(LocalDate published) {
        return day.stream()
                .flatMap(d ->
                        Stream.of(-1, 0, 1)
                                .map(step -> published.getYear() + step)
                                .filter(d::isValidYear)
                                .map(d::atYear))
                .min(
                        Comparator.comparingLong(
                                date -> Math.abs(date.toEpochDay() - published.toEpochDay())));
    }

    /// A name in brackets alone may be that of a photographer or a party.
    private boolean isSure() {
        return day.isPresent()
                || agency.filter(a -> AGENCIES.contains(a) || areCapitals()).isPresent();
    }

    private boolean areCapitals() {
        return !places.isEmpty() && Shape.isUpperCase(places.getFirst());
    }

    private DatelineHead until(int newEnd, String newText) {
        return new DatelineHead(newEnd, newText, places, day, year, agency);
    }

    private static boolean startsSentence(String text, int at) {
        return at < text.length()
                && (!Character.isLetter(text.charAt(at)) || Character.isUpperCase(text.charAt(at)));
    }

    private static Optional<DatelineHead> parse(String words) {
        Matcher signed = AGENCY.matcher(words);
        boolean isSigned = signed.matches();
        Optional<String> agency =
                Optional.of(words).filter(_ -> isSigned).map(_ -> signed.group(2).strip());
        String rest = isSigned ? signed.group(1) : words;
        Matcher monthFirst = DAY.matcher(rest);
        if (monthFirst.matches()) {
            Optional<MonthDay> day =
                    WrittenDate.dayOfYear(monthFirst.group(1), monthFirst.group(2));
            return dated(rest.substring(0, monthFirst.start(1)), day, monthFirst.group(3), agency);
        }
        Matcher dayFirst = DAY_FIRST.matcher(rest);
        if (dayFirst.matches()) {
            Optional<MonthDay> day = WrittenDate.dayOfYear(dayFirst.group(2), dayFirst.group(1));
            return dated(rest.substring(0, dayFirst.start(1)), day, dayFirst.group(3), agency);
        }
        return places(rest, agency.isPresent())
                .map(places ->
                        new DatelineHead(
                                0, words, places, Optional.empty(), Optional.empty(), agency));
    }

    private static Optional<DatelineHead> dated(
            String rest, Optional<MonthDay> day, @Nullable String year, Optional<String> agency) {
        String place = rest.strip().replaceFirst(",$", "");
        return day.isEmpty() || place.isEmpty()
                ? Optional.empty()
                : places(place, true)
                        .map(places ->
                                new DatelineHead(
                                        0,
                                        rest,
                                        places,
                                        day,
                                        Optional.ofNullable(year).map(Integer::valueOf),
                                        agency));
    }

    /// The places of `LISBON/MADRID` or `HANOI, Vietnam`; empty where the words are no place names.
    private static Optional<List<String>> places(String words, boolean mayBeNone) {
        String place = words.strip();
        if (place.isEmpty()) {
            return mayBeNone ? Optional.of(List.of()) : Optional.empty();
        }
        boolean named =
                Arrays.stream(place.split("[ ,/]+")).allMatch(DatelineHead::isName)
                        && place.split(" ").length <= LONGEST_PLACE
                        && place.chars().filter(Character::isLetter).count() >= 3;
        return named
                ? Optional.of(PLACES_APART.splitAsStream(place).map(DatelineHead::town).toList())
                : Optional.empty();
    }

    /// `HANOI, Vietnam` is Hanoi.
    private static String town(String place) {
        int comma = place.indexOf(',');
        return (comma < 0 ? place : place.substring(0, comma)).strip();
    }

    private static boolean isName(String word) {
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        boolean wordy =
                word.chars().allMatch(c -> Character.isLetter(c) || ".'\u2019-".indexOf(c) >= 0);
        return wordy
                && (capital || SMALL_WORDS.contains(word))
                && !NO_PLACES.contains(word.toUpperCase(Locale.ROOT));
    }
}
