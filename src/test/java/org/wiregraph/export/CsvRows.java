package org.wiregraph.export;

import java.util.ArrayList;
import java.util.List;

/// A reader of CSV written from RFC 4180 alone, which refuses what the RFC does not allow.
final class CsvRows {

    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    static List<List<String>> of(String text) {
        CsvRows rows = new CsvRows(text);
        List<List<String>> all = new ArrayList<>();
        while (rows.at < text.length()) {
            all.add(rows.row());
        }
        return all;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        do {
            cells.add(text.startsWith("\"", at) ? quoted() : plain());
        } while (text.startsWith(",", at++));
        if (text.charAt(at - 1) != '\n') {
            throw new IllegalArgumentException("no end of row at " + at);
        }
        return cells;
    }

    private String plain() {
        int begin = at;
        while (",\n".indexOf(text.charAt(at)) < 0) {
            if ("\"\r".indexOf(text.charAt(at)) >= 0) {
                throw new IllegalArgumentException("a cell that must be quoted at " + at);
            }
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (!text.startsWith("\"", at) || text.startsWith("\"\"", at)) {
            cell.append(text.charAt(at));
            at += text.startsWith("\"\"", at) ? 2 : 1;
        }
        at++;
        return cell.toString();
    }
}
