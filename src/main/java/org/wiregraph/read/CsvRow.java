package org.wiregraph.read;

import java.util.ArrayList;
import java.util.List;

/// The cells of one row. A cell in quotation marks may hold separators and line ends; two marks in
/// it stand for one.
///
/// Example: `a,"b, ""c""",` has the cells `a`, `b, "c"` and an empty one.
final class CsvRow {

    private CsvRow() {}

    static List<String> cells(String row, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char letter = row.charAt(i);
            if (letter == '"') {
                boolean doubled = quoted && i + 1 < row.length() && row.charAt(i + 1) == '"';
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
                cell.append(doubled ? "\"" : "");
            } else if (letter == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
