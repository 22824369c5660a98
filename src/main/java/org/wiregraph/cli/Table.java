package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows in columns for people. The first rows set the widths, so that a result of any length is
/// printed as it comes; a cell too wide for its column is cut and ends in an ellipsis.
final class Table {

    private static final int MEASURED = 500;
    private static final int WIDEST = 80;

    private final List<String> header;
    private final PrintWriter out;

    Table(List<String> header, PrintWriter out) {
        this.header = List.copyOf(header);
        this.out = out;
    }

    /// Prints all rows and returns their number.
    long print(Iterator<List<String>> rows) throws IOException {
        List<List<String>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < MEASURED) {
            first.add(rows.next());
        }
        int[] widths = widths(first);
        line(header, widths);
        out.println(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("  ")));
        for (List<String> row : first) {
            line(row, widths);
        }
        long count = first.size();
        while (rows.hasNext()) {
            line(rows.next(), widths);
            count++;
            if (count % MEASURED == 0 && out.checkError()) {
                throw new OutputClosed();
            }
        }
        return count;
    }

    private int[] widths(List<List<String>> rows) {
        return IntStream.range(0, header.size())
                .map(column ->
                        Math.min(
                                WIDEST,
                                rows.stream()
                                        .map(row -> row.get(column))
                                        .mapToInt(Table::length)
                                        .reduce(length(header.get(column)), Math::max)))
                .toArray();
    }

    private void line(List<String> cells, int[] widths) {
        String line =
                IntStream.range(0, cells.size())
                        .mapToObj(column -> cell(cells.get(column), widths[column]))
                        .collect(Collectors.joining("  "));
        out.println(line.stripTrailing());
    }

    private static String cell(String text, int width) {
        String plain = text.replaceAll("\\s+", " ");
        int length = length(plain);
        if (length <= width) {
            return plain + " ".repeat(width - length);
        }
        return plain.substring(0, plain.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
