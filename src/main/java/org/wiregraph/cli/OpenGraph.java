package org.wiregraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shared.PrefixMapping;
import org.wiregraph.rdf.Iris;
import org.wiregraph.rdf.Prefixes;
import org.wiregraph.store.Store;

/// A graph folder that is open for reading, as it was at the moment of opening.
final class OpenGraph implements AutoCloseable {

    private final Store store;
    private final Dataset dataset;

    private OpenGraph(Store store) {
        this.store = store;
        dataset = store.dataset();
        dataset.begin(ReadWrite.READ);
    }

    static OpenGraph of(Path folder) throws IOException {
        return new OpenGraph(Store.open(folder));
    }

    Store store() {
        return store;
    }

    Dataset dataset() {
        return dataset;
    }

    /// All graphs as one.
    Model union() {
        return dataset.getUnionModel();
    }

    String base() {
        return store.base();
    }

    Map<String, String> prefixes() {
        return Prefixes.of(new Iris(store.base()));
    }

    /// The IRI that a user means by a whole IRI, with or without angle brackets, by a prefixed name
    /// such as `entity:Q423`, or by a path under the base such as `article/3f2a#launch-1`.
    String iri(String name) {
        String bare = name.replaceAll("^<|>$", "");
        if (bare.contains("://")) {
            return bare;
        }
        String full = PrefixMapping.Factory.create().setNsPrefixes(prefixes()).expandPrefix(bare);
        return full.equals(bare) ? base() + bare.replaceAll("^/", "") : full;
    }

    @Override
    public void close() throws IOException {
        dataset.end();
        store.close();
    }
}
