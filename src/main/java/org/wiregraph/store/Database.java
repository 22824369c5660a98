package org.wiregraph.store;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/// The TDB2 database and its text index, changed together a graph at a time.
final class Database implements AutoCloseable {

    private final DatasetGraph tdb;
    private final TextSearch search;
    private final Dataset dataset;

    Database(Path folder) throws StoreException {
        tdb = DatabaseMgr.connectDatasetGraph(Location.create(ready(folder.resolve("tdb2"))));
        tdb.getContext().set(TDB2.symUnionDefaultGraph, true);
        search = new TextSearch(folder.resolve("text"));
        dataset = DatasetFactory.wrap(search.over(tdb));
        if (search.isUnfinished()) {
            Txn.executeRead(tdb, () -> search.rebuild(tdb));
        }
    }

    /// The union of all graphs as default graph, with `text:query`. It does its own transactions.
    Dataset dataset() {
        return dataset;
    }

    <T> T read(Function<DatasetGraph, T> reader) {
        return Txn.calculateRead(tdb, () -> reader.apply(tdb));
    }

    /// Replaces these graphs in one transaction; a graph without quads is gone. The text index
    /// follows after it: on the way in it would cost several times as much.
    void replace(Map<Node, List<Quad>> graphs) {
        search.begin();
        QuadTable quads = new QuadTable(tdb);
        Txn.executeWrite(tdb, () -> quads.replace(graphs));
        graphs.forEach(search::replace);
        search.finish();
    }

    void nquads(Writer out) throws IOException {
        tdb.begin(TxnType.READ);
        try {
            new NQuads().write(tdb.find(), out);
        } finally {
            tdb.end();
        }
    }

    String hash() throws IOException {
        tdb.begin(TxnType.READ);
        try {
            return new NQuads().hash(tdb.find());
        } finally {
            tdb.end();
        }
    }

    private static Path ready(Path folder) throws StoreException {
        try {
            Files.createDirectories(folder);
            JournalTail.cut(folder);
            return folder;
        } catch (IOException e) {
            throw StoreException.unwritable(folder, e);
        }
    }

    @Override
    public void close() {
        search.close();
        TDBInternal.expel(tdb);
    }
}
