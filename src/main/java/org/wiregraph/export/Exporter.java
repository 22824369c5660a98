package org.wiregraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/// Writes a graph to files that other tools read.
///
/// Only named graphs are exported; the default graph is taken for their union. Reads in the
/// caller's transaction, or in one of its own where there is none.
public final class Exporter {

    /// Writes to a file, or for tables to a folder. Under the final name stands either the whole
    /// export or what stood there before. A file is compressed if its name ends in `.gz`.
    ///
    /// @throws IOException with the file's name and the reason, if it cannot be written
    public void export(Dataset dataset, Format format, Path out) throws IOException {
        DatasetGraph graphs = dataset.asDatasetGraph();
        if (format == Format.CSV) {
            reading(graphs, () -> Destination.folder(out, new TableFolder(graphs)::write));
        } else {
            reading(graphs, () -> Destination.file(out, stream -> write(graphs, format, stream)));
        }
    }

    /// Writes to a stream, for example standard output, and leaves it open.
    ///
    /// @throws IOException if the stream fails, or if the format needs a folder
    public void export(Dataset dataset, Format format, OutputStream out) throws IOException {
        DatasetGraph graphs = dataset.asDatasetGraph();
        reading(graphs, () -> write(graphs, format, out));
        out.flush();
    }

    private static void write(DatasetGraph graphs, Format format, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> throw new IOException("csv is a folder of tables: name a folder for it");
            case TURTLE -> new RdfWriter(graphs).turtle(out);
            case TRIG -> new RdfWriter(graphs).trig(out);
            case NQUADS -> new RdfWriter(graphs).nquads(out);
            case JSONLD -> new RdfWriter(graphs).jsonld(out);
            case GRAPHML -> new GraphmlWriter(network(graphs)).write(out);
            case GEXF -> new GexfWriter(network(graphs)).write(out);
            case CYJS -> new CyjsWriter(network(graphs)).write(out);
            case DOT -> new DotWriter(network(graphs)).write(out);
        }
    }

    private static Network network(DatasetGraph graphs) {
        return new NetworkReader(graphs).read();
    }

    private static void reading(DatasetGraph graphs, Work work) throws IOException {
        boolean own = graphs.supportsTransactions() && !graphs.isInTransaction();
        if (own) {
            graphs.begin(ReadWrite.READ);
        }
        try {
            work.run();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } catch (RuntimeIOException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            if (own) {
                graphs.end();
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
