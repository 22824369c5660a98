package org.wiregraph.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.model.Event;
import org.wiregraph.model.EventKind;
import org.wiregraph.model.Merged;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Random reports that are close enough to each other for every rule to have hard cases.
class MergePropertiesTest {

    private static final List<String> DATES =
            List.of("2022-01-11", "2022-01-12", "2022-01-14", "2022-01", "2022", "");
    private static final List<String> WEAPONS =
            List.of("KN23", "ShortRange", "LongRange", "Ballistic", "Cruise", "Missile", "");
    private static final List<String> PEOPLE =
            List.of(Reports.BLINKEN, Reports.CHUNG, Reports.HAYASHI, Reports.NORTH);
    private static final List<String> WORDS =
            List.of(
                    "ironclad",
                    "commitment",
                    "the",
                    "defense",
                    "of",
                    "peace",
                    "dialogue",
                    "remains");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void givesTheSameEventsInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<ReportKey> reports = reports(random);
        Merged merged = Reports.merged(reports);

        for (int i = 0; i < 5; i++) {
            List<ReportKey> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(Reports.merged(shuffled)).isEqualTo(merged);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void isIdempotent(long seed) {
        List<ReportKey> reports = reports(new Random(seed));
        List<ReportKey> twice = new ArrayList<>(reports);
        twice.addAll(reports);

        assertThat(Reports.merged(twice)).isEqualTo(Reports.merged(reports));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void putsEveryReportIntoOneEvent(long seed) {
        List<ReportKey> reports = reports(new Random(seed));

        assertThat(Reports.merge(reports).stream().flatMap(event -> event.reports().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        reports.stream().map(ReportKey::report).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34})
    void neverJoinsLaunchesThatOneArticleTellsApart(long seed) {
        List<ReportKey> reports = reports(new Random(seed));
        for (Event event : Reports.merge(reports)) {
            List<ReportKey> members =
                    reports.stream()
                            .filter(report -> report.kind() == EventKind.LAUNCH)
                            .filter(report -> event.reports().contains(report.report()))
                            .toList();
            for (ReportKey one : members) {
                assertThat(members)
                        .filteredOn(other -> other.article().equals(one.article()))
                        .noneMatch(other -> Contrast.in(Trait.WEAPON_CLASS, one, other))
                        .noneMatch(other -> Contrast.in(Trait.DATE, one, other));
            }
        }
    }

    private static List<ReportKey> reports(Random random) {
        Reports reports = new Reports();
        for (int i = 0; i < 120; i++) {
            EventKind kind = pick(List.of(EventKind.values()), random);
            List<Object> traits = traits(kind, random);
            add(traits, Trait.DATE, pick(DATES, random));
            reports.add(random.nextInt(25) + "/" + kind.word() + "-" + i, kind, traits.toArray());
        }
        return reports.list();
    }

    private static List<Object> traits(EventKind kind, Random random) {
        List<Object> traits =
                new ArrayList<>(List.of("published", "2022-01-1" + random.nextInt(10)));
        switch (kind) {
            case LAUNCH -> {
                add(traits, Trait.ACTOR, Reports.NORTH);
                add(traits, Trait.WEAPON_CLASS, pick(WEAPONS, random));
                add(traits, Trait.COUNT, "" + random.nextInt(4));
            }
            case SANCTION -> {
                add(traits, Trait.IMPOSER, pick(List.of(Reports.US, Reports.TREASURY), random));
                add(traits, Trait.TARGET, pick(PEOPLE, random));
                add(traits, Trait.COUNT, "" + random.nextInt(9));
            }
            case MEETING -> {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    add(traits, Trait.PARTICIPANT, pick(PEOPLE, random));
                }
                add(traits, Trait.KIND, pick(List.of("call", "talks", "visit"), random));
            }
            case STATEMENT -> {
                add(traits, Trait.SPEAKER, pick(PEOPLE, random));
                add(traits, Trait.FORM, pick(List.of("direct", "indirect"), random));
                add(traits, Trait.CONTENT, sentence(random));
            }
            case AGGREGATE -> {
                add(traits, Trait.ACTOR, pick(PEOPLE, random));
                add(traits, Trait.COUNT_OF, pick(List.of("tests", "Tests", "days"), random));
                add(traits, Trait.COUNT, "" + random.nextInt(4));
            }
            case ACTIVITY -> {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    add(traits, Trait.PARTICIPANT, pick(PEOPLE, random));
                }
                add(traits, Trait.KIND, pick(List.of("exercise", "agreement"), random));
                add(traits, Trait.CALLED, pick(List.of("the Azure Shield", "drills", ""), random));
            }
        }
        return traits;
    }

    private static void add(List<Object> traits, Trait trait, String value) {
        if (!value.isEmpty()) {
            traits.add(trait);
            traits.add(value);
        }
    }

    private static String sentence(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            words.add(pick(WORDS, random));
        }
        return String.join(" ", words);
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
