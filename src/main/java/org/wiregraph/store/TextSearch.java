package org.wiregraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.wiregraph.rdf.Wg;

/// The Lucene index over contents, passages, titles, names and labels. The words of single mentions
/// are left out: their entity's name stands for them.
///
/// It is filled after the database, a graph at a time. A mark in the folder says that the two may
/// differ; the index is then made anew from the database when the store is next opened.
final class TextSearch implements AutoCloseable {

    private static final String GRAPH = "graph";

    private final Path mark;
    private final EntityDefinition definition;
    private final TextIndexLucene index;

    /// Whether the mark stood before the change under way began.
    private boolean inDoubt;

    TextSearch(Path folder) throws StoreException {
        mark = folder.resolve("unfinished");
        definition = new EntityDefinition("uri", "content", Wg.CONTENT);
        definition.set("text", Wg.TEXT.asNode());
        definition.set("label", RDFS.label.asNode());
        definition.set("name", Wg.NAME.asNode());
        definition.set("title", Wg.TITLE.asNode());
        definition.setGraphField(GRAPH);
        try {
            Files.createDirectories(folder);
            index = new TextIndexLucene(FSDirectory.open(folder), new TextIndexConfig(definition));
        } catch (IOException e) {
            throw StoreException.unwritable(folder, e);
        }
    }

    /// The database with `text:query`.
    DatasetGraph over(DatasetGraph database) {
        return TextDatasetFactory.create(database, index, false);
    }

    boolean isUnfinished() {
        return Files.exists(mark);
    }

    /// To be called before the database changes.
    void begin() {
        inDoubt = isUnfinished();
        try {
            if (!inDoubt) {
                Files.createFile(mark);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes the quads all that is known of the graph; [#finish()] makes it last.
    void replace(Node graph, List<Quad> quads) {
        remove(graph);
        add(quads);
    }

    void remove(Node graph) {
        try {
            index.getIndexWriter()
                    .deleteDocuments(new Term(GRAPH, TextQueryFuncs.graphNodeToString(graph)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds the quads of one graph.
    void add(List<Quad> quads) {
        Set<Node> mentions =
                quads.stream()
                        .filter(quad -> quad.getPredicate().equals(RDF.type.asNode()))
                        .filter(quad -> quad.getObject().equals(Wg.MENTION.asNode()))
                        .map(Quad::getSubject)
                        .collect(Collectors.toSet());
        for (Quad quad : quads) {
            if (!mentions.contains(quad.getSubject())) {
                Entity document = TextQueryFuncs.entityFromQuad(definition, quad);
                if (document != null) {
                    index.addEntity(document);
                }
            }
        }
    }

    void finish() {
        try {
            index.commit();
            if (!inDoubt) {
                Files.delete(mark);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads all graphs of a database again whose mark still stands, within the caller's read
    /// transaction.
    void rebuild(DatasetGraph database) {
        inDoubt = false;
        try {
            index.getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Iterator<Node> graphs = database.listGraphNodes();
        graphs.forEachRemaining(
                graph -> add(Iter.toList(database.find(graph, Node.ANY, Node.ANY, Node.ANY))));
        finish();
    }

    @Override
    public void close() {
        index.close();
    }
}
