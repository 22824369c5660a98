package org.wiregraph.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads CSV tables (RFC 4180) with a header row: fields in quotes may hold commas, line breaks and
/// doubled quotes. Line ends may be LF or CRLF. A short row lacks its last columns.
final class Csv {

    private static final char END = '\uffff';

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /// The rows of a table by column name; none where the file does not exist.
    static List<Map<String, String>> read(Path file) throws IOException {
        return Files.exists(file)
                ? parse(Files.readString(file, StandardCharsets.UTF_8))
                : List.of();
    }

    static List<Map<String, String>> parse(String text) {
        List<List<String>> lines = new Csv(text).lines();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            List<String> header = lines.getFirst();
            for (int i = 0; i < Math.min(header.size(), line.size()); i++) {
                row.put(header.get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<String> line = line();
            if (line.size() > 1 || !line.getFirst().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private List<String> line() {
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (peek() == ',') {
            at++;
            fields.add(field());
        }
        at += peek() == '\r' ? 1 : 0;
        at += peek() == '\n' ? 1 : 0;
        return fields;
    }

    private String field() {
        StringBuilder field = new StringBuilder();
        if (peek() == '"') {
            at++;
            quoted(field);
        }
        while (at < text.length() && ",\r\n".indexOf(peek()) < 0) {
            field.append(text.charAt(at++));
        }
        return field.toString();
    }

    private void quoted(StringBuilder field) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (peek() == '"') {
                field.append('"');
                at++;
            } else {
                return;
            }
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }
}
