package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.clean.Articles.FIRST;
import static org.wiregraph.clean.Articles.SECOND;
import static org.wiregraph.clean.Articles.SHORT;
import static org.wiregraph.clean.Articles.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Article;
import org.wiregraph.model.Dateline;

class DatelineTest {

    @Test
    void readsTheDatelinesOfManyPapers() {
        assertDateline("SEOUL, South Korea — ", "SEOUL");
        assertDateline("date 2021-05-04 SEOUL, South Korea — ", "SEOUL");
        assertDateline("BRUSSELS — ", "BRUSSELS");
        assertDateline("CAMP DAVID, Md., Aug. 18 — ", "CAMP DAVID");
        assertDateline("Tehran, 5 March (IRNA) - ", "Tehran");
        assertDateline("DAVOS, Switzerland/WASHINGTON (Reuters) - ", "DAVOS", "WASHINGTON");
        assertDateline("Washington (CNN)", "Washington");
        assertDateline("(Reuters) – ");
        assertDateline("ISLAMABAD: ", "ISLAMABAD");
        assertDateline("ISLAMABAD, May 4 (APP): ", "ISLAMABAD");
        assertDateline("MOSCOW, May 4. /TASS/. ", "MOSCOW");
        assertDateline("MINSK, 4 May 2021. /BelTA/ ", "MINSK");
        assertDateline("OTTAWA and LONDON (Reuters) - ", "OTTAWA", "LONDON");
    }

    @Test
    void takesNoOpeningOfASentenceForADateline() {
        for (String opening :
                List.of(
                        "NATO — a club of thirty states — and ",
                        "BREAKING: ",
                        "Lopes, head of the Left /Green/ list and ",
                        "Since Jan. 6 — the Feast of Kings — ",
                        "Ana Lopes (Left Party) - ")) {
            Article article = text(opening + FIRST);
            assertThat(article.dateline()).as(opening).isEmpty();
            assertThat(Articles.body(article).getFirst()).startsWith(opening.strip());
        }
    }

    @Test
    void leavesTheSpeakersOfAnInterviewInPlace() {
        Article article = text("LOPES: " + FIRST, "COSTA: " + SECOND, "LOPES: " + SHORT);

        assertThat(article.dateline()).isEmpty();
        assertThat(Articles.body(article)).first().isEqualTo("LOPES: " + FIRST);
    }

    @Test
    void resolvesTheDayOfADatelineInTheYearNearestToPublication() {
        Article article =
                text(
                        "Lisbon talks to go on for a week",
                        "Published 2 January 2022",
                        "LISBON, Dec. 31 — " + FIRST);

        assertThat(article.dateline().flatMap(Dateline::date)).hasValue(LocalDate.of(2021, 12, 31));
    }

    @Test
    void leavesTheDayOpenWhereTheYearIsUnknown() {
        Article article = text("Lisbon talks to go on for a week", "Lisbon, May 3", FIRST);

        assertThat(article.published()).isEmpty();
        assertThat(article.dateline()).isPresent();
        assertThat(article.dateline().flatMap(Dateline::date)).isEmpty();
    }

    @Test
    void readsNumbersAsADateOnlyWhereOneReadingIsLeft() {
        assertThat(published("Date: 20/02/2023 | Print", "Lisbon, May 3")).hasValue("2023-02-20");
        assertThat(published("Date: 05/03/2021 | Print", "Lisbon, May 3")).hasValue("2021-05-03");
        assertThat(published("Date: 03/05/2021 | Print", "Lisbon, May 3")).hasValue("2021-05-03");
        assertThat(published("Date: 03/05/2021 | Print", "Lisbon talks")).isEmpty();
    }

    @Test
    void takesTheDayFromALineThatAlsoNamesTheEditor() {
        assertThat(published("Source: Quay Wire | 2021-04-08 | Editor: ab")).hasValue("2021-04-08");
    }

    @Test
    void neverTakesTheDayFromACopyrightLine() {
        assertThat(text(FIRST, SECOND, "Copyright Tagus, May 4, 2021").published()).isEmpty();
        assertThat(text("© Tagus, May 4, 2021", FIRST, SECOND).published()).isEmpty();
    }

    private static void assertDateline(String opening, String... places) {
        Article article = text(opening + FIRST, SECOND);
        assertThat(article.dateline().map(Dateline::places)).as(opening).hasValue(List.of(places));
        assertThat(Articles.body(article)).as(opening).containsExactly(FIRST, SECOND);
    }

    private static Optional<String> published(String... lines) {
        return text("Lisbon talks to go on for a week", String.join("\n", lines), FIRST)
                .published()
                .map(day -> day.date().toString());
    }
}
