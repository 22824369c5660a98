package org.wiregraph.export;

import java.util.List;
import java.util.function.Function;

/// A fact table: the name of its file and its columns.
record Table<T>(String file, List<Column<T>> columns) {

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<String> cells(T subject) {
        return columns.stream().map(column -> column.cell().apply(subject)).toList();
    }

    static <T> Column<T> column(String heading, Function<T, String> cell) {
        return new Column<>(heading, cell);
    }
}
