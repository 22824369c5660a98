package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.model.Report;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Tuesday|2022-10-04",
                "on Thursday|2022-09-29",
                "last Tuesday|2022-09-27",
                "on Sept. 15, 2017|2017-09-15",
                "on 3 October|2022-10-03",
                "on Dec. 26|2021-12-26",
                "in May|2022-05",
                "in November|2021-11",
                "in March last year|2021-03",
                "in September 2017|2017-09",
                "last month|2022-09",
                "earlier this month|2022-10",
                "yesterday|2022-10-03",
                "two days ago|2022-10-02",
                "the previous day|2022-10-03"
            })
    void resolvesADateAgainstTheDayOfTheStory(String words, String date) {
        List<Report.Launch> launches =
                Story.of("Iran fired a Shahab-3 ballistic missile " + words + ".")
                        .all(Report.Launch.class);

        assertThat(launches)
                .singleElement()
                .extracting(l -> l.when().iso().orElse("-"))
                .isEqualTo(date);
    }
}
