package org.wiregraph.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Likeness;
import org.wiregraph.model.Retelling;
import org.wiregraph.model.Retelling.Relation;
import org.wiregraph.model.Shingles;
import org.wiregraph.model.Telling;

class CopiesTest {

    private static final String STORY = words(1, 300);

    @Test
    void aPaperThatPrintsMostOfAStoryIsACopyOfIt() {
        Telling wire = telling("wire", "Harbour Wire", "2031-03-03", STORY);
        Telling paper =
                telling("paper", "Quay Post", "2031-03-04", first(240) + " " + words(2, 20));

        assertThat(Copies.among(List.of(paper, wire), Likeness::of).retellings())
                .containsExactly(new Retelling("paper", "wire", Relation.COPY));
    }

    @Test
    void aPartOfALongStoryIsACopyToo() {
        Telling wire = telling("wire", "Harbour Wire", "2031-03-03", STORY);
        Telling brief = telling("brief", "Quay Post", "2031-03-03", first(120));

        // of one day, the first by IRI is the origin
        assertThat(Copies.among(List.of(wire, brief), Likeness::of).retellings())
                .containsExactly(new Retelling("wire", "brief", Relation.COPY));
    }

    @Test
    void aStoryOfItsOwnThatQuotesAnotherIsNone() {
        Telling wire = telling("wire", "Harbour Wire", "2031-03-03", STORY);
        Telling own = telling("own", "Quay Post", "2031-03-04", first(150) + " " + words(3, 150));

        assertThat(Copies.among(List.of(wire, own), Likeness::of).retellings()).isEmpty();
    }

    @Test
    void shortNoticesAreNoCopies() {
        Telling one = telling("one", "Harbour Wire", "2031-03-03", first(30));
        Telling two = telling("two", "Quay Post", "2031-03-03", first(30));

        assertThat(Copies.among(List.of(one, two), Likeness::of).retellings()).isEmpty();
    }

    @Test
    void aLaterTextOfTheSamePublisherIsARevision() {
        Telling first = telling("c", "Harbour Wire", "2031-03-03", first(250));
        Telling lead =
                titled("(LEAD) Ships leave", telling("b", "Harbour Wire", "2031-03-03", STORY));
        Telling second =
                titled(
                        "(2nd LD) Ships leave",
                        telling("a", "Harbour Wire", "2031-03-03", STORY + " " + words(4, 30)));
        Telling paper = telling("d", "Quay Post", "2031-03-04", STORY);

        Copies copies = Copies.among(List.of(second, lead, paper, first), Likeness::of);

        assertThat(copies.retellings())
                .containsExactly(
                        new Retelling("a", "b", Relation.REVISION),
                        new Retelling("b", "c", Relation.REVISION),
                        new Retelling("d", "c", Relation.COPY));
        assertThat(List.of("a", "b", "c", "d")).allMatch(a -> copies.origin(a).equals("c"));
        assertThat(copies.origin("elsewhere")).isEqualTo("elsewhere");
    }

    @Test
    void saysNoRevisionWhereNothingTellsWhichCameFirst() {
        Telling one = telling("one", "Harbour Wire", "2031-03-03", first(280));
        Telling two = telling("two", "Harbour Wire", "2031-03-03", STORY);

        assertThat(Copies.among(List.of(one, two), Likeness::of).retellings())
                .containsExactly(new Retelling("two", "one", Relation.COPY));
    }

    @Test
    void findsNearlyAllCopiesAmongManyStories() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String story = words(1000 + i, 300);
            String cut = story.substring(0, story.length() * 4 / 5) + " " + words(5000 + i, 20);
            tellings.add(telling("%03d-a".formatted(i), "Harbour Wire", "2031-03-03", story));
            tellings.add(telling("%03d-b".formatted(i), "Quay Post", "2031-03-04", cut));
        }

        List<Retelling> found = Copies.among(tellings, Likeness::of).retellings();

        assertThat(found).hasSizeGreaterThan(395);
        assertThat(found)
                .allMatch(r -> r.article().endsWith("b"))
                .allMatch(r -> r.earlier().equals(r.article().replace('b', 'a')));
    }

    @Test
    void dependsNotOnTheOrderOfTheArticles() {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String text = first(200 + 8 * i);
            tellings.add(telling("t" + i, "Paper " + i % 4, "2031-03-0" + (1 + i % 3), text));
        }
        List<Retelling> expected = Copies.among(tellings, Likeness::of).retellings();
        assertThat(expected).hasSize(11);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(tellings, new Random(seed));
            assertThat(Copies.among(tellings, Likeness::of).retellings()).isEqualTo(expected);
        }
    }

    private static Telling telling(String article, String publisher, String day, String text) {
        return new Telling(
                article,
                Integer.toHexString(text.hashCode()),
                Optional.of(publisher),
                Optional.of(LocalDate.parse(day)),
                List.of("Ships leave"),
                Shingles.of(text));
    }

    private static Telling titled(String title, Telling of) {
        return new Telling(
                of.article(),
                of.hash(),
                of.publisher(),
                of.published(),
                List.of(title),
                of.shingles());
    }

    private static String first(int number) {
        return STORY.lines()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .limit(number)
                .collect(Collectors.joining(" "));
    }

    /// Random words, the same for the same seed.
    private static String words(int seed, int number) {
        Random random = new Random(seed);
        return IntStream.range(0, number)
                .mapToObj(_ -> Integer.toString(random.nextInt(2000), 36))
                .collect(Collectors.joining(" "));
    }
}
