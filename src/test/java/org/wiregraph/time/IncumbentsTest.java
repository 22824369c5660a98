package org.wiregraph.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;

/// The year of an article from who is named in it with which office.
class IncumbentsTest {

    private static final MonthDay MARCH = MonthDay.of(3, 10);

    @Test
    void findsTheOneYearInWhichBothWereInOffice() {
        assertThat(
                        year(
                                "Secretary of State John Kerry flew to Paris .",
                                "Yukiya Amano , the head of the agency , stayed .",
                                "Defense Secretary Chuck Hagel did not come ."))
                .isEmpty();
        assertThat(
                        year(
                                "Secretary of State Rex Tillerson called Sigmar Gabriel .",
                                "South Korean President Moon Jae-in was told later ."))
                .hasValue(2018);
    }

    @Test
    void leavesItOpenWhereOneAloneIsNamed() {
        assertThat(year("Foreign Minister Qin Gang spoke .")).isEmpty();
    }

    @Test
    void passesOverWhoeverWasInOfficeBefore() {
        assertThat(
                        year(
                                "Former Secretary of State Rex Tillerson spoke .",
                                "South Korean President Moon Jae-in listened ."))
                .isEmpty();
    }

    @Test
    void leavesItOpenWhereNoYearFitsAll() {
        assertThat(
                        year(
                                "President Bill Clinton met him then .",
                                "President Moon Jae-in met him again ."))
                .isEmpty();
    }

    @Test
    void readsNamesWithAccentsAndOfficesBehindThem() {
        assertThat(
                        year(
                                "António Guterres , the UN secretary-general , spoke .",
                                "Prime Minister Liz Truss left early ."))
                .isEmpty();
        assertThat(
                        Incumbents.year(
                                sentences(
                                        "António Guterres , the UN secretary-general , spoke .",
                                        "Prime Minister Liz Truss left early ."),
                                MonthDay.of(10, 1)))
                .hasValue(2022);
    }

    private static Optional<Integer> year(String... lines) {
        return Incumbents.year(sentences(lines), MARCH);
    }

    private static List<Sentence> sentences(String... lines) {
        return Arrays.stream(lines).map(IncumbentsTest::sentence).toList();
    }

    private static Sentence sentence(String line) {
        List<Token> tokens =
                Arrays.stream(line.split(" "))
                        .map(word ->
                                new Token(new Span(0, 1), word, "X", "X", word, Token.ROOT, ""))
                        .toList();
        return new Sentence(new Span(0, line.length()), 0, tokens);
    }
}
