package org.wiregraph.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.wiregraph.export.Network.Edge;
import org.wiregraph.export.Network.Relation;
import org.wiregraph.export.Network.Vertex;
import org.wiregraph.rdf.Wg;

/// Reads the network out of the article graphs, one article at a time.
///
/// Nodes are persons, organizations and countries; unnamed groups ("six North Koreans") only where
/// they are sanctioned; places never. A report counts once for each pair. Its date is its own or
/// else the day its article came out.
final class NetworkReader {

    private record Pair(String from, String to, Relation relation) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byFrom = from.compareTo(other.from);
            int byTo = byFrom != 0 ? byFrom : to.compareTo(other.to);
            return byTo != 0 ? byTo : relation.compareTo(other.relation);
        }
    }

    /// The reports of a pair so far.
    private static final class Tally {
        private int reports;
        private final SortedMap<String, Period> dates = new TreeMap<>();
    }

    private static final Map<String, Relation> SHARED =
            Map.of(
                    "exercise", Relation.EXERCISES_WITH,
                    "agreement", Relation.AGREES_WITH);

    private static final Set<String> OFF = Set.of("cancelled", "denied");

    private final DatasetGraph dataset;
    private final EntityCensus census = new EntityCensus();
    private final SortedMap<Pair, Tally> tallies = new TreeMap<>();

    NetworkReader(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    Network read() {
        for (ArticleGraph graph : ArticleGraph.all(dataset)) {
            census.count(graph);
            statements(graph);
            meetings(graph);
            activities(graph);
            sanctions(graph);
        }
        List<Edge> edges = new ArrayList<>();
        tallies.forEach((pair, tally) ->
                edges.add(
                        new Edge(
                                pair.from(),
                                pair.to(),
                                pair.relation(),
                                tally.reports,
                                List.copyOf(tally.dates.values()))));
        return new Network(vertices(edges), edges);
    }

    private void statements(ArticleGraph graph) {
        for (Node statement : graph.ofType(Wg.STATEMENT_REPORT)) {
            Set<Pair> pairs = new HashSet<>();
            for (Node speaker : named(graph, statement, Wg.SPEAKER)) {
                for (Node other : mentioned(graph, statement)) {
                    pairs.add(pair(speaker, other, Relation.SPEAKS_ABOUT));
                }
                for (Node other : named(graph, statement, Wg.ADDRESSEE)) {
                    pairs.add(pair(speaker, other, Relation.SPEAKS_TO));
                }
            }
            count(graph, statement, pairs);
        }
    }

    private void meetings(ArticleGraph graph) {
        for (Node meeting : graph.ofType(Wg.MEETING_REPORT)) {
            count(graph, meeting, together(graph, meeting, Relation.MEETS));
        }
    }

    /// Exercises and agreements bind those who take part, unless nothing came of them.
    private void activities(ArticleGraph graph) {
        for (Node activity : graph.ofType(Wg.ACTIVITY_REPORT)) {
            Optional<Relation> relation =
                    Optional.ofNullable(SHARED.get(graph.text(activity, Wg.KIND)))
                            .filter(_ -> !OFF.contains(graph.text(activity, Wg.STATUS)));
            relation.ifPresent(r -> count(graph, activity, together(graph, activity, r)));
        }
    }

    /// All participants of a report by two.
    private static Set<Pair> together(ArticleGraph graph, Node report, Relation relation) {
        Set<Pair> pairs = new HashSet<>();
        List<Node> participants = named(graph, report, Wg.PARTICIPANT);
        for (Node one : participants) {
            participants.stream()
                    .filter(other -> one.toString().compareTo(other.toString()) < 0)
                    .forEach(other -> pairs.add(pair(one, other, relation)));
        }
        return pairs;
    }

    private void sanctions(ArticleGraph graph) {
        for (Node sanction : graph.ofType(Wg.SANCTION_REPORT)) {
            Set<Pair> pairs = new HashSet<>();
            for (Node imposer : named(graph, sanction, Wg.IMPOSER)) {
                graph.values(sanction, Wg.TARGET).stream()
                        .filter(target -> isNamed(graph, target) || isGroup(graph, target))
                        .forEach(target -> pairs.add(pair(imposer, target, Relation.SANCTIONS)));
            }
            count(graph, sanction, pairs);
        }
    }

    /// Counts a report for its pairs; nobody has an edge to himself.
    private void count(ArticleGraph graph, Node report, Set<Pair> pairs) {
        Optional<Period> date =
                Period.of(graph.text(report, Wg.DATE))
                        .or(() -> Period.of(graph.text(graph.article(), Wg.PUBLISHED)));
        for (Pair pair : pairs) {
            if (!pair.from().equals(pair.to())) {
                Tally tally = tallies.computeIfAbsent(pair, _ -> new Tally());
                tally.reports++;
                date.ifPresent(period -> tally.dates.put(period.text(), period));
            }
        }
    }

    /// The entities with a mention within the words of a statement.
    private static List<Node> mentioned(ArticleGraph graph, Node statement) {
        int begin = Terms.number(graph.text(statement, Wg.CONTENT_BEGIN));
        int end = Terms.number(graph.text(statement, Wg.CONTENT_END));
        return graph.ofType(Wg.MENTION).stream()
                .filter(mention -> Terms.number(graph.text(mention, Wg.BEGIN)) >= begin)
                .filter(mention -> Terms.number(graph.text(mention, Wg.END)) <= end)
                .flatMap(mention -> graph.values(mention, Wg.ENTITY).stream())
                .filter(entity -> isNamed(graph, entity))
                .toList();
    }

    private static List<Node> named(ArticleGraph graph, Node report, Property property) {
        return graph.values(report, property).stream()
                .filter(entity -> isNamed(graph, entity))
                .toList();
    }

    private static boolean isNamed(ArticleGraph graph, Node entity) {
        return graph.type(entity)
                .filter(type ->
                        switch (type) {
                            case OFFICIAL, PERSON, ORGANIZATION, COUNTRY -> true;
                            case PLACE, GROUP -> false;
                        })
                .isPresent();
    }

    private static boolean isGroup(ArticleGraph graph, Node entity) {
        return graph.type(entity).filter(EntityType.GROUP::equals).isPresent();
    }

    private static Pair pair(Node from, Node to, Relation relation) {
        return new Pair(Terms.text(from), Terms.text(to), relation);
    }

    private List<Vertex> vertices(List<Edge> edges) {
        Map<String, List<Period>> periods = new TreeMap<>();
        for (Edge edge : edges) {
            periods.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).addAll(edge.dates());
            periods.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).addAll(edge.dates());
        }
        DerivedGraphs derived = DerivedGraphs.of(dataset);
        List<Vertex> vertices = new ArrayList<>();
        periods.forEach((iri, when) -> vertices.add(vertex(iri, when, derived)));
        return vertices;
    }

    private Vertex vertex(String iri, List<Period> periods, DerivedGraphs derived) {
        Node node = NodeFactory.createURI(iri);
        EntityCensus.Entry entry = census.entry(node).orElseThrow();
        return new Vertex(
                iri,
                Labels.plain(derived.label(node).orElse(entry.name())),
                entry.type().words(),
                entry.wikidata(),
                entry.mentions(),
                Period.merged(periods));
    }
}
