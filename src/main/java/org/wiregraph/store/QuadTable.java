package org.wiregraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/// Changes whole graphs of a TDB2 database, within the caller's write transaction.
///
/// Quads go into each index in the order of that index. Against adding them one by one this halves
/// the time, since the trees are filled page by page.
final class QuadTable {

    private static final int CHUNK = 200_000;
    private static final String ORDER = "GSPO";

    private final DatasetGraph database;

    QuadTable(DatasetGraph database) {
        this.database = database;
    }

    /// Makes the quads all that their graph holds. What is there already is not written again.
    void replace(Map<Node, List<Quad>> graphs) {
        List<Quad> missing = new ArrayList<>();
        graphs.forEach((graph, quads) -> missing.addAll(missing(graph, quads)));
        for (int begin = 0; begin < missing.size(); begin += CHUNK) {
            add(missing.subList(begin, Math.min(begin + CHUNK, missing.size())));
        }
    }

    /// Deletes what the graph must no longer hold; returns what it does not hold yet.
    private Collection<Quad> missing(Node graph, List<Quad> quads) {
        Iterator<Quad> old = database.find(graph, Node.ANY, Node.ANY, Node.ANY);
        if (!old.hasNext()) {
            return quads;
        }
        Set<Quad> missing = new HashSet<>(quads);
        List<Quad> gone = new ArrayList<>();
        while (old.hasNext()) {
            Quad quad = old.next();
            if (!missing.remove(quad)) {
                gone.add(quad);
            }
        }
        gone.forEach(database::delete);
        return missing;
    }

    private void add(List<Quad> quads) {
        NodeTupleTable table =
                TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
        NodeTable nodes = table.getNodeTable();
        List<Tuple<NodeId>> tuples = new ArrayList<>(quads.size());
        for (Quad quad : quads) {
            tuples.add(
                    TupleFactory.create4(
                            nodes.getAllocateNodeId(quad.getGraph()),
                            nodes.getAllocateNodeId(quad.getSubject()),
                            nodes.getAllocateNodeId(quad.getPredicate()),
                            nodes.getAllocateNodeId(quad.getObject())));
        }
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            tuples.sort(order(index.getName()));
            index.addAll(tuples);
        }
    }

    /// The order of the index POSG compares predicates first.
    private static Comparator<Tuple<NodeId>> order(String index) {
        int[] slots = index.chars().map(ORDER::indexOf).toArray();
        return (one, other) -> {
            for (int slot : slots) {
                int order = one.get(slot).compareTo(other.get(slot));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }
}
