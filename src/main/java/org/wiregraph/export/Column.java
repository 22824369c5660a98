package org.wiregraph.export;

import java.util.function.Function;

/// A column of a table: its heading, and what stands in it for a row's subject.
record Column<T>(String heading, Function<T, String> cell) {}
