package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsColumnsAndKeepsARowOnOneLine() throws IOException {
        String printed =
                print(
                        List.of("who", "said"),
                        List.of(List.of("Price", "two\nlines"), List.of("Kishida", "")));

        assertThat(printed)
                .isEqualTo(
                        """
                        who      said
                        -------  ---------
                        Price    two lines
                        Kishida
                        """);
    }

    @Test
    void cutsALongCellAndShowsThatItDid() throws IOException {
        String printed = print(List.of("said"), List.of(List.of("🚀".repeat(200))));

        assertThat(printed.lines().toList().getLast()).isEqualTo("🚀".repeat(79) + "…");
    }

    private static String print(List<String> header, List<List<String>> rows) throws IOException {
        StringWriter out = new StringWriter();
        new Table(header, new PrintWriter(out)).print(rows.iterator());
        return out.toString().replace(System.lineSeparator(), "\n");
    }
}
