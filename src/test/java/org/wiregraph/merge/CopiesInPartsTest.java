package org.wiregraph.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.model.Band;
import org.wiregraph.model.Likeness;
import org.wiregraph.model.Retelling;
import org.wiregraph.model.Shingles;
import org.wiregraph.model.Telling;

/// Copies found as a cluster would find them: articles lie in parts, each part is worked on by
/// itself, and what comes of the parts is put together in any order.
class CopiesInPartsTest {

    private static final List<Telling> ARTICLES = Copies.sorted(articles()).toList();
    private static final Copies AT_ONCE = Copies.among(ARTICLES, Likeness::of);

    @Test
    void theArticlesUsedHereHoldCopiesRevisionsAndStoriesOfTheirOwn() {
        assertThat(AT_ONCE.retellings())
                .hasSizeBetween(150, ARTICLES.size() - 30)
                .extracting(Retelling::relation)
                .contains(Retelling.Relation.COPY, Retelling.Relation.REVISION);
        // windows that move over one story: each is like the next one only
        assertThat(AT_ONCE.origin("window-13")).isEqualTo(AT_ONCE.origin("window-0"));
        assertThat(likeness("window-0", "window-7")).isGreaterThan(0.8);
        assertThat(likeness("window-0", "window-14")).isLessThan(0.8);
    }

    @Test
    void ofALargeBandTheSameFewPairsAreCompared() {
        List<Integer> band = places(60);
        Set<Likeness> pairs = Likeness.among(band).collect(Collectors.toSet());
        assertThat(pairs).hasSizeLessThan(60 * 59 / 2);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(band, new Random(seed));
            assertThat(Likeness.among(band)).containsExactlyInAnyOrderElementsOf(pairs);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void partsGiveWhatAllArticlesGiveAtOnce(int seed) {
        Random random = new Random(seed);

        Map<Band, List<Integer>> bands =
                reduced(
                        parts(places(ARTICLES.size()), random).stream()
                                .map(CopiesInPartsTest::bands)
                                .toList(),
                        CopiesInPartsTest::both,
                        random);
        Set<Likeness> pairs =
                parts(bands.values(), random).stream()
                        .flatMap(part -> part.stream().flatMap(Likeness::among))
                        .collect(Collectors.toSet());
        Kin kin =
                reduced(
                        parts(pairs, random).stream().map(CopiesInPartsTest::joined).toList(),
                        CopiesInPartsTest::both,
                        random);
        List<Copies> copies = new ArrayList<>();
        for (List<List<Telling>> part : parts(groups(kin), random)) {
            List<Telling> tellings = new ArrayList<>();
            part.forEach(tellings::addAll);
            Collections.shuffle(tellings, random);
            copies.add(Copies.of(tellings, kin));
        }

        assertThat(copies.stream().flatMap(part -> part.retellings().stream()))
                .containsExactlyInAnyOrderElementsOf(AT_ONCE.retellings());
        assertThat(groups(kin)).containsExactlyInAnyOrderElementsOf(groups(AT_ONCE));
    }

    private static Map<Band, List<Integer>> bands(List<Integer> part) {
        Map<Band, List<Integer>> bands = new HashMap<>();
        for (int place : part) {
            Band.of(text(place))
                    .forEach(
                            band -> bands.computeIfAbsent(band, _ -> new ArrayList<>()).add(place));
        }
        return bands;
    }

    private static Map<Band, List<Integer>> both(
            Map<Band, List<Integer>> some, Map<Band, List<Integer>> others) {
        others.forEach((band, places) ->
                some.computeIfAbsent(band, _ -> new ArrayList<>()).addAll(places));
        return some;
    }

    private static Kin joined(List<Likeness> pairs) {
        Kin kin = new Kin();
        pairs.stream()
                .filter(pair -> Likeness.isOneText(text(pair.earlier()), text(pair.later())))
                .forEach(pair ->
                        kin.join(
                                ARTICLES.get(pair.later()).article(),
                                ARTICLES.get(pair.earlier()).article()));
        return kin;
    }

    private static List<Integer> places(int number) {
        return IntStream.range(0, number).boxed().collect(Collectors.toList());
    }

    private static Shingles text(int place) {
        return ARTICLES.get(place).shingles();
    }

    private static Kin both(Kin some, Kin others) {
        some.joinAll(others);
        return some;
    }

    private static Collection<List<Telling>> groups(Kin kin) {
        return groups(telling -> kin.head(telling.article()));
    }

    private static Collection<List<Telling>> groups(Copies copies) {
        return groups(telling -> copies.origin(telling.article()));
    }

    private static Collection<List<Telling>> groups(Function<Telling, String> name) {
        return ARTICLES.stream()
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()))
                .values();
    }

    /// All in random order, in up to eight parts, some of which may be empty.
    private static <T> List<List<T>> parts(Collection<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        int number = 1 + random.nextInt(8);
        List<List<T>> parts = new ArrayList<>();
        IntStream.range(0, number).forEach(_ -> parts.add(new ArrayList<>()));
        shuffled.forEach(one -> parts.get(random.nextInt(number)).add(one));
        return parts;
    }

    /// Two at a time, whichever they are, until one is left.
    private static <T> T reduced(List<T> all, BinaryOperator<T> both, Random random) {
        List<T> left = new ArrayList<>(all);
        while (left.size() > 1) {
            T one = left.remove(random.nextInt(left.size()));
            T other = left.remove(random.nextInt(left.size()));
            left.add(both.apply(one, other));
        }
        return left.getFirst();
    }

    private static double likeness(String one, String other) {
        return telling(one).shingles().containment(telling(other).shingles());
    }

    private static Telling telling(String article) {
        return ARTICLES.stream().filter(t -> t.article().equals(article)).findFirst().orElseThrow();
    }

    /// Stories that are told once to ten times, one that all papers print, one of which each paper
    /// prints a later part, and notices that are too short to be compared.
    private static List<Telling> articles() {
        Random random = new Random(7);
        List<Telling> articles = new ArrayList<>();
        for (int story = 0; story < 30; story++) {
            List<String> words = words(random, 300);
            int times = story == 0 ? 60 : 1 + random.nextInt(10);
            for (int i = 0; i < times; i++) {
                List<String> text = new ArrayList<>(words.subList(0, 120 + random.nextInt(180)));
                text.addAll(words(random, random.nextInt(20)));
                articles.add(article("story-%d-%d".formatted(story, i), text, random));
            }
        }
        List<String> serial = words(random, 1250);
        for (int i = 0; i < 20; i++) {
            List<String> window = serial.subList(50 * i, 50 * i + 300);
            articles.add(article("window-" + 7 * i % 20, window, random));
            articles.add(article("notice-" + i, serial.subList(0, 30), random));
        }
        return articles;
    }

    private static Telling article(String name, List<String> words, Random random) {
        String text = String.join(" ", words);
        Optional<LocalDate> day = Optional.of(LocalDate.of(2031, 3, 1 + random.nextInt(20)));
        return new Telling(
                name,
                Integer.toHexString(text.hashCode()),
                Optional.of("Paper " + random.nextInt(4)),
                day.filter(_ -> random.nextInt(8) > 0),
                List.of(random.nextInt(4) == 0 ? "(LEAD) Ships leave" : "Ships leave"),
                Shingles.of(text));
    }

    private static List<String> words(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> Integer.toString(random.nextInt(2000), 36))
                .toList();
    }
}
