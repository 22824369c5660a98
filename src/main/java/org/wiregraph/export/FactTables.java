package org.wiregraph.export;

import static org.wiregraph.export.Table.column;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.wiregraph.rdf.Wg;

/// The tables with one row a fact of one article. Their first columns are a contract with users;
/// columns added later stand at the end.
final class FactTables {

    /// A table and the things of an article that have a row in it.
    record FactTable(Function<ArticleGraph, List<Node>> subjects, Table<Fact> table) {

        /// The rows of one article, in the order of its reports.
        Stream<List<String>> rows(ArticleGraph graph, DerivedGraphs derived) {
            return subjects.apply(graph).stream()
                    .map(node -> table.cells(new Fact(graph, node, derived)));
        }
    }

    private FactTables() {}

    static List<FactTable> all() {
        return List.of(
                new FactTable(graph -> List.of(graph.article()), articles()),
                new FactTable(FactTables::firstTenures, officials()),
                new FactTable(reports(Wg.STATEMENT_REPORT), statements()),
                new FactTable(reports(Wg.LAUNCH_REPORT), launches()),
                new FactTable(reports(Wg.SANCTION_REPORT), sanctions()),
                new FactTable(reports(Wg.MEETING_REPORT), meetings()),
                new FactTable(reports(Wg.AGGREGATE_REPORT), aggregates()),
                new FactTable(reports(Wg.ACTIVITY_REPORT), activities()));
    }

    private static Function<ArticleGraph, List<Node>> reports(Resource type) {
        return graph -> graph.ofType(type);
    }

    /// One tenure an official, since an official has one row an article.
    private static List<Node> firstTenures(ArticleGraph graph) {
        Set<List<Node>> seen = new HashSet<>();
        return graph.ofType(Wg.TENURE).stream()
                .filter(tenure -> seen.add(graph.values(tenure, Wg.OFFICIAL_OF)))
                .toList();
    }

    private static Table<Fact> articles() {
        return new Table<>(
                "articles.csv",
                List.of(
                        column("article", Fact::article),
                        column("source", fact -> fact.text(Wg.SOURCE)),
                        column("url", fact -> fact.text(Wg.URL)),
                        column("publisher", fact -> fact.text(Wg.PUBLISHER)),
                        column("published", fact -> fact.text(Wg.PUBLISHED)),
                        column("published_basis", fact -> fact.text(Wg.PUBLISHED_BASIS)),
                        column("title", fact -> fact.text(Wg.TITLE)),
                        column("dateline", fact -> fact.text(Wg.DATELINE)),
                        column("language", fact -> fact.text(Wg.LANGUAGE)),
                        column("words", fact -> fact.text(Wg.WORDS)),
                        column("revision_of", fact -> fact.derived(Wg.REVISION_OF)),
                        column("copy_of", fact -> fact.derived(Wg.COPY_OF)),
                        column("update_note", fact -> fact.texts(Wg.UPDATE_NOTE))));
    }

    private static Table<Fact> officials() {
        return new Table<>(
                "officials.csv",
                List.of(
                        column("article", Fact::article),
                        column("official", fact -> fact.iris(Wg.OFFICIAL_OF)),
                        column("name", fact -> fact.names(Wg.OFFICIAL_OF)),
                        column("title", Fact::offices),
                        column("affiliation", Fact::affiliations),
                        column("wikidata", fact -> fact.wikidata(Wg.OFFICIAL_OF)),
                        column("passage", fact -> fact.passage(Wg.TEXT)),
                        column("start", fact -> fact.passage(Wg.BEGIN)),
                        column("end", fact -> fact.passage(Wg.END))));
    }

    private static Table<Fact> statements() {
        return new Table<>(
                "statements.csv",
                List.of(
                        column("article", Fact::article),
                        column("statement", Fact::iri),
                        column("event", Fact::event),
                        column("speaker", fact -> fact.names(Wg.SPEAKER)),
                        column("speaker_iri", fact -> fact.iris(Wg.SPEAKER)),
                        column("speaker_wikidata", fact -> fact.wikidata(Wg.SPEAKER)),
                        column("cue", fact -> fact.text(Wg.CUE)),
                        column("form", fact -> fact.text(Wg.FORM)),
                        column("content", fact -> fact.text(Wg.CONTENT)),
                        column("addressee", fact -> fact.names(Wg.ADDRESSEE)),
                        column("relayed_by", fact -> fact.names(Wg.RELAYED_BY)),
                        column("date", fact -> fact.text(Wg.DATE)),
                        column("date_basis", fact -> fact.text(Wg.DATE_BASIS)),
                        column("passage", fact -> fact.passage(Wg.TEXT)),
                        column("start", fact -> fact.passage(Wg.BEGIN)),
                        column("end", fact -> fact.passage(Wg.END)),
                        column("confidence", fact -> fact.text(Wg.CONFIDENCE)),
                        column("speaker_office", Fact::speakerOffice),
                        column("addressee_iri", fact -> fact.iris(Wg.ADDRESSEE)),
                        column("rule", fact -> fact.text(Wg.RULE)),
                        column("stance", fact -> fact.text(Wg.STANCE)),
                        column("occasion", fact -> fact.text(Wg.OCCASION)),
                        column("channel", fact -> fact.text(Wg.CHANNEL)),
                        column("formulas", Fact::formulas)));
    }

    private static Table<Fact> launches() {
        return new Table<>(
                "launches.csv",
                List.of(
                        column("article", Fact::article),
                        column("launch", Fact::iri),
                        column("event", Fact::event),
                        column("actor", fact -> fact.names(Wg.ACTOR)),
                        column("actor_wikidata", fact -> fact.wikidata(Wg.ACTOR)),
                        column("date", fact -> fact.text(Wg.DATE)),
                        column("date_basis", fact -> fact.text(Wg.DATE_BASIS)),
                        column("count", fact -> fact.text(Wg.COUNT)),
                        column("count_of", fact -> fact.text(Wg.COUNT_OF)),
                        column("weapon", fact -> fact.text(Wg.WEAPON_WORDS)),
                        column("weapon_class", fact -> fact.localName(Wg.WEAPON_CLASS)),
                        column("place", fact -> fact.names(Wg.PLACE_OF)),
                        column("place_wikidata", fact -> fact.wikidata(Wg.PLACE_OF)),
                        column("according_to", fact -> fact.names(Wg.ACCORDING_TO)),
                        column("status", fact -> fact.text(Wg.STATUS)),
                        column("passage", fact -> fact.passage(Wg.TEXT)),
                        column("start", fact -> fact.passage(Wg.BEGIN)),
                        column("end", fact -> fact.passage(Wg.END)),
                        column("confidence", fact -> fact.text(Wg.CONFIDENCE)),
                        column("count_hedge", fact -> fact.text(Wg.COUNT_HEDGE)),
                        column("rule", fact -> fact.text(Wg.RULE)),
                        column("distance_km", fact -> fact.text(Wg.DISTANCE)),
                        column("distance_words", fact -> fact.text(Wg.DISTANCE_WORDS)),
                        column("altitude_km", fact -> fact.text(Wg.ALTITUDE)),
                        column("altitude_words", fact -> fact.text(Wg.ALTITUDE_WORDS)),
                        column("speed_kmh", fact -> fact.text(Wg.SPEED)),
                        column("speed_words", fact -> fact.text(Wg.SPEED_WORDS)),
                        column("direction", fact -> fact.text(Wg.DIRECTION)),
                        column("outcome", fact -> fact.text(Wg.OUTCOME))));
    }

    private static Table<Fact> sanctions() {
        return new Table<>(
                "sanctions.csv",
                List.of(
                        column("article", Fact::article),
                        column("sanction", Fact::iri),
                        column("event", Fact::event),
                        column("imposer", fact -> fact.names(Wg.IMPOSER)),
                        column("imposer_wikidata", fact -> fact.wikidata(Wg.IMPOSER)),
                        column("target", fact -> fact.names(Wg.TARGET)),
                        column("target_count", fact -> fact.text(Wg.COUNT)),
                        column("reason", fact -> fact.text(Wg.REASON)),
                        column("date", fact -> fact.text(Wg.DATE)),
                        column("date_basis", fact -> fact.text(Wg.DATE_BASIS)),
                        column("status", fact -> fact.text(Wg.STATUS)),
                        column("passage", fact -> fact.passage(Wg.TEXT)),
                        column("start", fact -> fact.passage(Wg.BEGIN)),
                        column("end", fact -> fact.passage(Wg.END)),
                        column("confidence", fact -> fact.text(Wg.CONFIDENCE)),
                        column("target_iri", fact -> fact.iris(Wg.TARGET)),
                        column("rule", fact -> fact.text(Wg.RULE)),
                        column("instruments", fact -> fact.texts(Wg.INSTRUMENT))));
    }

    private static Table<Fact> meetings() {
        return new Table<>(
                "meetings.csv",
                List.of(
                        column("article", Fact::article),
                        column("meeting", Fact::iri),
                        column("event", Fact::event),
                        column("participants", fact -> fact.names(Wg.PARTICIPANT)),
                        column("kind", fact -> fact.text(Wg.KIND)),
                        column("date", fact -> fact.text(Wg.DATE)),
                        column("date_basis", fact -> fact.text(Wg.DATE_BASIS)),
                        column("place", fact -> fact.names(Wg.PLACE_OF)),
                        column("passage", fact -> fact.passage(Wg.TEXT)),
                        column("start", fact -> fact.passage(Wg.BEGIN)),
                        column("end", fact -> fact.passage(Wg.END)),
                        column("confidence", fact -> fact.text(Wg.CONFIDENCE)),
                        column("participant_iris", fact -> fact.iris(Wg.PARTICIPANT)),
                        column("status", fact -> fact.text(Wg.STATUS)),
                        column("rule", fact -> fact.text(Wg.RULE)),
                        column("topic", fact -> fact.text(Wg.TOPIC))));
    }

    private static Table<Fact> aggregates() {
        return new Table<>(
                "aggregates.csv",
                List.of(
                        column("article", Fact::article),
                        column("aggregate", Fact::iri),
                        column("event", Fact::event),
                        column("actor", fact -> fact.names(Wg.ACTOR)),
                        column("actor_wikidata", fact -> fact.wikidata(Wg.ACTOR)),
                        column("count", fact -> fact.text(Wg.COUNT)),
                        column("count_of", fact -> fact.text(Wg.COUNT_OF)),
                        column("count_hedge", fact -> fact.text(Wg.COUNT_HEDGE)),
                        column("period", fact -> fact.text(Wg.PERIOD)),
                        column("date", fact -> fact.text(Wg.DATE)),
                        column("date_basis", fact -> fact.text(Wg.DATE_BASIS)),
                        column("passage", fact -> fact.passage(Wg.TEXT)),
                        column("start", fact -> fact.passage(Wg.BEGIN)),
                        column("end", fact -> fact.passage(Wg.END)),
                        column("confidence", fact -> fact.text(Wg.CONFIDENCE)),
                        column("rule", fact -> fact.text(Wg.RULE))));
    }

    private static Table<Fact> activities() {
        return new Table<>(
                "activities.csv",
                List.of(
                        column("article", Fact::article),
                        column("activity", Fact::iri),
                        column("event", Fact::event),
                        column("participants", fact -> fact.names(Wg.PARTICIPANT)),
                        column("kind", fact -> fact.text(Wg.KIND)),
                        column("called", fact -> fact.text(Wg.CALLED)),
                        column("date", fact -> fact.text(Wg.DATE)),
                        column("date_basis", fact -> fact.text(Wg.DATE_BASIS)),
                        column("place", fact -> fact.names(Wg.PLACE_OF)),
                        column("status", fact -> fact.text(Wg.STATUS)),
                        column("passage", fact -> fact.passage(Wg.TEXT)),
                        column("start", fact -> fact.passage(Wg.BEGIN)),
                        column("end", fact -> fact.passage(Wg.END)),
                        column("confidence", fact -> fact.text(Wg.CONFIDENCE)),
                        column("participant_iris", fact -> fact.iris(Wg.PARTICIPANT)),
                        column("rule", fact -> fact.text(Wg.RULE))));
    }
}
