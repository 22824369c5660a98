package org.wiregraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.model.Merged;
import org.wiregraph.model.Reported;

/// A graph folder: a TDB2 database with a text index, and the cleaned texts beside it.
///
/// One store at a time has a folder. Every change is one transaction: whoever reads sees the graph
/// before it or after it, and a process that is killed loses the change under way, nothing else.
public final class Store implements AutoCloseable {

    private final GraphFolder folder;
    private final GraphNames names;
    private final Database database;
    private final Texts texts;

    private Store(GraphFolder folder) throws StoreException {
        this.folder = folder;
        names = new GraphNames(folder.base());
        database = new Database(folder.path());
        texts = new Texts(folder.path().resolve("texts"));
    }

    /// Opens the graph in this folder.
    public static Store open(Path folder) throws StoreException {
        return over(GraphFolder.open(folder));
    }

    /// Opens the graph in this folder, or begins one there whose IRIs start with `base`.
    public static Store create(Path folder, String base) throws StoreException {
        return over(GraphFolder.create(folder, base));
    }

    private static Store over(GraphFolder folder) throws StoreException {
        try {
            return new Store(folder);
        } catch (JenaException | AtlasException | UncheckedIOException e) {
            folder.close();
            throw StoreException.unwritable(folder.path(), e);
        }
    }

    /// What the IRIs of this graph start with.
    public String base() {
        return folder.base();
    }

    /// All graphs to query, their union as default graph, with `text:query`. Readers begin a
    /// transaction of their own; changes go through the store.
    public Dataset dataset() {
        return database.dataset();
    }

    /// Adds articles in one transaction. An article that is there already is replaced.
    public synchronized void write(List<ArticleGraph> articles) throws StoreException {
        Map<Node, List<Quad>> graphs = new LinkedHashMap<>();
        articles.forEach(article -> graphs.put(article.graph(), article.quads()));
        change(() -> {
            articles.forEach(article -> texts.keep(article));
            replaceArticles(graphs);
        });
    }

    /// Removes the article with this IRI or id, or all articles of this source or URL. Returns the
    /// IRIs of what was removed; events still tell of it until the next merge.
    public synchronized List<String> remove(String articleOrSource) throws StoreException {
        Node article = names.article(articleOrSource);
        List<Node> gone =
                database.read(tdb ->
                        new Articles(tdb).contains(article)
                                ? List.of(article)
                                : new Articles(tdb).from(articleOrSource));
        change(() ->
                replaceArticles(
                        gone.stream().collect(Collectors.toMap(node -> node, _ -> List.of()))));
        return gone.stream().map(Node::getURI).toList();
    }

    /// Derives graphs `events` and `entities` anew from the articles, and keeps the ontology beside
    /// them. The merger makes events and formulas of all reports.
    public synchronized void merge(Graph ontology, Function<Reported, Merged> merger)
            throws IOException {
        Derivation derivation = new Derivation(names, ontology, texts);
        change(() -> database.replace(database.read(tdb -> derivation.graphs(tdb, merger))));
        folder.remember(Optional.of(hash()));
    }

    /// Replaces the decisions of researchers, which every merge keeps.
    public synchronized void decide(List<Quad> decisions) throws StoreException {
        change(() -> database.replace(Map.of(names.decisions(), decisions)));
    }

    /// The SHA-256 of [#nquads], in hexadecimal digits: the same graph has the same hash.
    public String hash() throws IOException {
        return database.hash();
    }

    /// Writes the whole graph as N-Quads, its lines sorted by their bytes.
    public void nquads(Writer out) throws IOException {
        database.nquads(out);
    }

    /// Whether events and entities tell of all articles; not so after a build that was cut short.
    public boolean isMerged() throws StoreException {
        return Manifest.read(folder.path()).hash().isPresent();
    }

    /// How many articles, reports, events and entities there are: name to number, in the order to
    /// tell them in.
    public Map<String, Long> summary() {
        return database.read(tdb -> new Summary(tdb).counts());
    }

    /// The cleaned text of the article with this IRI or id.
    public Optional<String> text(String article) {
        List<Node> graph = List.of(names.article(article));
        return database.read(tdb -> new Articles(tdb).hashes(graph)).values().stream()
                .findFirst()
                .flatMap(texts::text);
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }

    private void replaceArticles(Map<Node, List<Quad>> graphs) {
        Map<String, String> before =
                database.read(tdb -> new Articles(tdb).hashes(graphs.keySet()));
        database.replace(graphs);
        Map<String, String> after = database.read(tdb -> new Articles(tdb).hashes(graphs.keySet()));
        before.forEach((article, hash) -> {
            if (!hash.equals(after.get(article))) {
                texts.forget(article, hash);
            }
            if (!database.read(tdb -> new Articles(tdb).hasText(hash))) {
                texts.forget(hash);
            }
        });
    }

    private void change(Runnable work) throws StoreException {
        try {
            folder.remember(Optional.empty());
            work.run();
        } catch (JenaException | AtlasException | UncheckedIOException e) {
            throw StoreException.unwritable(folder.path(), e);
        }
    }
}
