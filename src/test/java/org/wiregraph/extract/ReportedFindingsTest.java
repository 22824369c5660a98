package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedFindingsTest {

    private static List<String> said(String... paragraphs) {
        return Story.of(paragraphs).said();
    }

    @Test
    void hearsWhoeverIsBehindAReport() {
        assertThat(said("A report by two Danish experts finds that the pier is old."))
                .containsExactly("two Danish experts > the pier is old");
        assertThat(said("A U.N. report says that the pier is old."))
                .containsExactly("United Nations > the pier is old");
        assertThat(said("The LPA report says that the pier is old."))
                .containsExactly("LPA > the pier is old");
    }

    @Test
    void remembersWhoReleasedTheReport() {
        assertThat(
                        said(
                                "The United Nations released a report on Friday. Ine Solberg left"
                                        + " Lima.",
                                "The report said that the pier was old."))
                .containsExactly("United Nations > the pier was old");
        assertThat(
                        said(
                                "The United Nations released a report on Friday.",
                                "A report said that the pier was old."))
                .isEmpty();
    }

    @Test
    void readsWhatAReportDocuments() {
        assertThat(said("A U.N. report documented two cases of fraud in Lima."))
                .containsExactly("United Nations > two cases of fraud in Lima");
    }

    @Test
    void readsFindingsOfBodiesAndGroupsOnly() {
        assertThat(said("Researchers found that the pier was old."))
                .containsExactly("Researchers > the pier was old");
        assertThat(said("Norwegian Foreign Minister Ine Solberg found that the pier was" + " old."))
                .isEmpty();
        assertThat(said("Researchers found two coins under the pier.")).isEmpty();
    }

    @Test
    void readsRulingsOfAnybody() {
        assertThat(
                        said(
                                "Norwegian Foreign Minister Ine Solberg ruled that the vote was"
                                        + " void."))
                .containsExactly("Ine Solberg > the vote was void");
        assertThat(
                        said(
                                "Norwegian Foreign Minister Ine Solberg ruled for 11 years and left"
                                        + " Lima."))
                .isEmpty();
    }

    @Test
    void readsAMediumAtTheEndThatReports() {
        assertThat(said("The ferries were late, Reuters reports."))
                .containsExactly("Reuters > The ferries were late");
    }
}
