package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

class SanctionDaysTest {

    private static final String TOLD = "Oslo has imposed sanctions on three Libyan banks.";

    private static List<String> days(String... paragraphs) {
        return Story.of(paragraphs).all(Report.Sanction.class).stream()
                .map(s -> s.when().iso().orElse("-"))
                .toList();
    }

    @Test
    void takesTheDayThatALaterSentenceTells() {
        assertThat(days(TOLD, "The measures were announced on Monday."))
                .containsExactly("2022-10-03");
        assertThat(days(TOLD, "The sanctions, unveiled on Tuesday, bar all payments."))
                .containsExactly("2022-10-04");
        assertThat(
                        days(
                                TOLD,
                                "The new restrictions were issued on Sept. 14 by the finance"
                                        + " ministry."))
                .containsExactly("2022-09-14");
        assertThat(days(TOLD, "On Monday the Norwegian measures were published in full."))
                .containsExactly("-");
        assertThat(days(TOLD, "The Norwegian penalties were adopted last month."))
                .containsExactly("2022-09");
    }

    @Test
    void leavesMeasuresOfOthersAlone() {
        assertThat(days(TOLD, "The Swedish measures were announced on Monday."))
                .containsExactly("-");
        assertThat(days(TOLD, "Sanctions were announced on Monday.")).containsExactly("-");
        assertThat(days(TOLD, "The proposed measures were announced on Monday."))
                .containsExactly("-");
        assertThat(days(TOLD, "The sanctions on Chad were announced on Monday."))
                .containsExactly("-");
        assertThat(days(TOLD, "The measures were not adopted on Monday.")).containsExactly("-");
        assertThat(days(TOLD, "The measures will be announced on Monday.")).containsExactly("-");
    }

    @Test
    void tellsTheDayOfALaunchFromThatOfTheSanctionsOverIt() {
        assertThat(days("Oslo last month approved sanctions on Chad over its launch on Sept. 12."))
                .containsExactly("2022-09");
        assertThat(days("Oslo imposed sanctions on Chad over its missile test on Sept. 12."))
                .containsExactly("-");
        assertThat(days("Oslo imposed sanctions on Chad on Sept. 12 over its missile test."))
                .containsExactly("2022-09-12");
    }

    @Test
    void takesNoDayThatMayBeOfAnother() {
        assertThat(
                        days(
                                "Oslo has imposed sanctions on three banks, and Kenya has imposed"
                                        + " sanctions on four generals.",
                                "The measures were announced on Monday."))
                .containsExactly("-", "-");
    }
}
