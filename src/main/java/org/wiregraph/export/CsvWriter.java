package org.wiregraph.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Rows as CSV after RFC 4180, with line feeds. Cells are verbatim: a cell that a spreadsheet would
/// take for a formula is not changed.
final class CsvWriter implements Closeable {

    private final Writer out;

    CsvWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void row(List<String> cells) throws IOException {
        String comma = "";
        for (String cell : cells) {
            out.write(comma);
            out.write(quoted(cell));
            comma = ",";
        }
        out.write('\n');
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                        && cell.strip().length() == cell.length();
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
