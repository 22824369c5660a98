package org.wiregraph.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A row of a fact table: cells by column, in the table's order.
record FoundFact(Map<String, String> cells) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?");

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /// The whole part of a cell that holds a number.
    Optional<Double> number(String column) {
        String text = cell(column).strip();
        return NUMBER.matcher(text).matches()
                ? Optional.of((double) (long) Double.parseDouble(text))
                : Optional.empty();
    }

    /// The tenth in which a cell's number between 0 and 1 lies: "0.8 to 0.9" for 0.85.
    Optional<String> tenth(String column) {
        return Optional.of(cell(column).strip())
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> Math.min(9, (int) (Double.parseDouble(text) * 10 + 1e-9)))
                .map(tenth -> "0.%d to %s".formatted(tenth, tenth == 9 ? "1" : "0." + (tenth + 1)));
    }

    /// The filled cells in one line.
    String line() {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty() && !cell.getKey().equals("article"))
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("; "));
    }
}
