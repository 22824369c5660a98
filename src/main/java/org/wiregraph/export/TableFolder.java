package org.wiregraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wiregraph.export.FactTables.FactTable;

/// The folder of fact tables. Articles are read one at a time; only what is known of entities and
/// the IRIs of articles and events are held.
final class TableFolder {

    private final DatasetGraph dataset;

    TableFolder(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    void write(Path folder) throws IOException {
        DerivedGraphs derived = DerivedGraphs.of(dataset);
        EntityCensus census = new EntityCensus();
        Map<FactTable, CsvWriter> writers = new LinkedHashMap<>();
        try {
            for (FactTable facts : FactTables.all()) {
                writers.put(facts, open(folder, facts.table()));
            }
            for (ArticleGraph graph : ArticleGraph.all(dataset)) {
                census.count(graph);
                for (Map.Entry<FactTable, CsvWriter> each : writers.entrySet()) {
                    append(each.getKey().rows(graph, derived), each.getValue());
                }
            }
        } finally {
            for (CsvWriter writer : writers.values()) {
                writer.close();
            }
        }
        DerivedTables tables = new DerivedTables(derived, census);
        write(folder, tables.events(), tables.eventRows());
        write(folder, tables.differences(), tables.differenceRows());
        write(folder, tables.formulas(), tables.formulaRows());
        write(folder, tables.entities(), tables.entityRows());
    }

    private static <T> void write(Path folder, Table<T> table, Stream<T> subjects)
            throws IOException {
        try (CsvWriter writer = open(folder, table)) {
            append(subjects.map(table::cells), writer);
        }
    }

    private static void append(Stream<List<String>> rows, CsvWriter writer) throws IOException {
        for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
            writer.row(each.next());
        }
    }

    private static CsvWriter open(Path folder, Table<?> table) throws IOException {
        CsvWriter writer = new CsvWriter(Files.newOutputStream(folder.resolve(table.file())));
        writer.row(table.headings());
        return writer;
    }
}
