package org.wiregraph.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Published;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.TimeExpression;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.Token;
import org.wiregraph.model.When;

class TimeReaderTest {

    private static final Annotator ANNOTATOR = new Annotator();
    private static final String SERIES =
            "Rebels shelled the port on Monday, a mayor said. The attack came after others on"
                    + " May 9 and May 4. Envoys had met in Lima on May 11.";
    private static final LocalDate DAY = LocalDate.of(2021, 5, 15);
    private static final Dateline UNDATED =
            new Dateline("Lima, Feb 4", List.of("Lima"), Optional.empty(), Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A ferry sank on Monday.|CLAUSE",
                "They met after the guards fled, a day after a ferry sank.|NEXT_CLAUSE",
                "They studied Monday's attack.|NOUN",
                "The 2018 accord failed.|NOUN",
                "It has been closed since May 2019.|START",
                "The fair runs May 3-5.|START",
                "It stays closed until May 2019.|END"
            })
    void saysWhatADateDates(String text, Role role) {
        assertThat(times(text)).singleElement().extracting(TimeExpression::role).isEqualTo(role);
    }

    @Test
    void countsAWeekdayFromTheDayToldLast() {
        String text =
                "A ferry sank on Tuesday. Another had sunk the previous Wednesday, and a"
                        + " third sank the following Thursday.";
        assertThat(iso(read(text, "", Optional.of(DAY), Optional.empty())))
                .containsExactly("2021-05-11", "2021-05-05", "2021-05-06");
    }

    @Test
    void findsNoTimeInTheNameOfAPaperOrAShow() {
        assertThat(times("The mayor told USA TODAY and a host of \"This Week\" so.")).isEmpty();
        assertThat(times("Today the port is shut.")).hasSize(1);
    }

    @Test
    void keepsTheWordsTheAnchorAndTheRule() {
        assertThat(times("A ferry sank last Monday, a mayor said."))
                .extracting(TimeExpression::when)
                .containsExactly(
                        new When.Known(
                                LocalDate.of(2021, 5, 10),
                                When.Precision.DAY,
                                "last Monday",
                                Optional.of(LocalDate.of(2021, 5, 15)),
                                "latest such weekday"));
    }

    @Test
    void countsFromADatelineAndAPublicationOfDifferentDays() {
        String text =
                "A ferry sank on Friday (U.S. time).\n\n"
                        + "Divers had warned the owner the previous day.";
        Dateline dateline =
                new Dateline(
                        "LIMA, May 14", List.of(), Optional.of(DAY.minusDays(1)), Optional.empty());

        assertThat(iso(read(text, "", Optional.of(DAY), Optional.of(dateline))))
                .containsExactly("2021-05-14", "2021-05-14");
    }

    @Test
    void givesDaysToldCloseTogetherTheYearAfterAPhoto() {
        Annotated annotated =
                read(
                        SERIES,
                        "A guard at the port on Oct. 18, 2020.",
                        Optional.empty(),
                        Optional.empty());

        assertThat(annotated.article().published()).isEmpty();
        assertThat(iso(annotated)).containsExactly("-", "2021-05-09", "2021-05-04", "2021-05-11");
    }

    @Test
    void givesAWeekItsMonthWhereTheDayOfTheStoryIsOnlyKnownRoughly() {
        String photo = "A guard at the port on Oct. 18, 2020.";

        assertThat(
                        iso(
                                read(
                                        SERIES + " It sank last week.",
                                        photo,
                                        Optional.empty(),
                                        Optional.empty())))
                .last()
                .isEqualTo("2021-05");
        assertThat(
                        iso(
                                read(
                                        SERIES.replace("May", "April").replace("11", "24")
                                                + " It sank last week.",
                                        photo,
                                        Optional.empty(),
                                        Optional.empty())))
                .last()
                .isEqualTo("-");
    }

    @Test
    void leavesDaysOpenThatStandAlone() {
        String caption = "A guard at the port on Oct. 18, 2020.";

        assertThat(iso(read("It sank on May 9.", caption, Optional.empty(), Optional.empty())))
                .containsExactly("-");
        assertThat(iso(read(SERIES, "", Optional.empty(), Optional.empty())))
                .containsExactly("-", "-", "-", "-");
    }

    @Test
    void infersTheYearOfADatelineFromAFullDateShortlyBeforeIt() {
        Annotated annotated =
                read(
                        "The ferry left on Jan. 30, 2021, and sank on Wednesday.",
                        "",
                        Optional.empty(),
                        Optional.of(UNDATED));

        assertThat(annotated.article().published())
                .hasValue(
                        new Published(
                                LocalDate.of(2021, 2, 4),
                                Optional.empty(),
                                "inferred: dateline, year from \"Jan. 30, 2021\""));
        assertThat(iso(annotated)).containsExactly("2021-01-30", "2021-02-03");
    }

    @Test
    void leavesTheYearOfADatelineOpenThatOnlyAPassingYearWouldGive() {
        Annotated annotated =
                read(
                        "More than 90 ferries sank in 2020 alone, a mayor said on Monday.",
                        "",
                        Optional.empty(),
                        Optional.of(UNDATED));

        assertThat(annotated.article().published()).isEmpty();
        assertThat(iso(annotated)).containsExactly("2020", "-");
    }

    @Test
    void readsALongLineInBoundedTime() {
        String text = "a day after Monday , Jan. 5 and the previous day in 2019 ".repeat(8_000);
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < text.length(); at = text.indexOf(' ', at) + 1) {
            Span span = new Span(at, text.indexOf(' ', at));
            String word = span.in(text);
            tokens.add(new Token(span, word, "NOUN", "", word, Token.ROOT, ""));
        }
        List<Sentence> line = List.of(new Sentence(new Span(0, text.length()), 0, tokens));
        Article article = Expression.article(text, "", Optional.of(DAY), Optional.empty());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(new TimeReader().read(article, line).times())
                                .hasSizeGreaterThan(8_000));
    }

    private static List<TimeExpression> times(String text) {
        return read(text, "", Optional.of(DAY), Optional.empty()).times();
    }

    private static Annotated read(
            String text, String caption, Optional<LocalDate> published, Optional<Dateline> line) {
        return ANNOTATOR.annotate(Expression.article(text, caption, published, line));
    }

    private static List<String> iso(Annotated annotated) {
        return annotated.times().stream().map(t -> t.when().iso().orElse("-")).toList();
    }
}
