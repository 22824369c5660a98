package org.wiregraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void readsQuotedCommasLineBreaksAndQuotes() {
        assertThat(Csv.parse("a,b\r\n\"x, \"\"y\"\"\n z\",2\r\n"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("a", "x, \"y\"\n z").containsEntry("b", "2"));
    }

    @Test
    void keepsEmptyFieldsAndLeavesOutMissingOnes() {
        assertThat(Csv.parse("a,b,c\n,2\n\n"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("a", "").doesNotContainKey("c"));
    }

    @Test
    void readsALastLineWithoutALineBreakAndAnOpenQuote() {
        assertThat(Csv.parse("a\n1\n\"2"))
                .extracting(row -> row.get("a"))
                .containsExactly("1", "2");
        assertThat(Csv.parse("")).isEmpty();
    }
}
