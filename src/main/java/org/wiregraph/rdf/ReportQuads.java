package org.wiregraph.rdf;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Report;
import org.wiregraph.model.Weapon;

/// Writes what an article reports, each report as a node of its own.
final class ReportQuads {

    private final Sheet sheet;
    private final Concepts concepts;
    private final Numbering numbering = new Numbering();

    ReportQuads(Sheet sheet, Concepts concepts) {
        this.sheet = sheet;
        this.concepts = concepts;
    }

    void write() {
        sheet.linked().extraction().reports().forEach(this::write);
    }

    private void write(Report report) {
        switch (report) {
            case Report.Statement statement -> write(statement);
            case Report.Launch launch -> write(launch);
            case Report.Sanction sanction -> write(sanction);
            case Report.Meeting meeting -> write(meeting);
            case Report.Aggregate aggregate -> write(aggregate);
            case Report.Activity activity -> write(activity);
        }
    }

    private void write(Report.Statement statement) {
        ArticleNodes nodes = sheet.nodes();
        int sentence = statement.evidence().sentence();
        begin("statement", Wg.STATEMENT_REPORT, statement)
                .node(Wg.SPEAKER, nodes.entity(statement.speaker()))
                .node(Wg.SPEAKER_TENURE, sheet.tenures().of(statement.speaker(), sentence))
                .text(Wg.CUE, statement.cue())
                .text(Wg.FORM, statement.form().words())
                .text(Wg.STANCE, statement.stance().words())
                .text(Wg.OCCASION, statement.occasion())
                .text(Wg.CHANNEL, statement.channel())
                .text(Wg.CONTENT, statement.content())
                .integer(Wg.CONTENT_BEGIN, sheet.points().begin(statement.contentSpan()))
                .integer(Wg.CONTENT_END, sheet.points().end(statement.contentSpan()))
                .node(Wg.ADDRESSEE, nodes.entity(statement.addressee()))
                .node(Wg.RELAYED_BY, nodes.entity(statement.relayedBy()))
                .nodes(Wg.USES_FORMULA, concepts.formulasIn(statement.content()));
    }

    private void write(Report.Launch launch) {
        begin("launch", Wg.LAUNCH_REPORT, launch)
                .node(Wg.ACTOR, sheet.nodes().entity(launch.actor()))
                .count(launch.count())
                .text(Wg.WEAPON_WORDS, launch.weapon().map(Weapon::words))
                .node(
                        Wg.WEAPON_CLASS,
                        launch.weapon().flatMap(Weapon::concept).flatMap(concepts::weapon))
                .node(Wg.PLACE_OF, sheet.nodes().entity(launch.place()))
                .flight(launch.flight())
                .text(Wg.STATUS, launch.status().words())
                .node(Wg.ACCORDING_TO, sheet.nodes().entity(launch.accordingTo()));
    }

    private void write(Report.Sanction sanction) {
        begin("sanction", Wg.SANCTION_REPORT, sanction)
                .node(Wg.IMPOSER, sheet.nodes().entity(sanction.imposer()))
                .node(Wg.TARGET, sheet.nodes().entity(sanction.target()))
                .count(sanction.targetCount())
                .text(Wg.REASON, sanction.reason())
                .nodes(
                        Wg.INSTRUMENT,
                        sanction.instruments().stream()
                                .distinct()
                                .map(instrument -> Literals.text(instrument.words()))
                                .toList())
                .text(Wg.STATUS, sanction.status().words());
    }

    private void write(Report.Meeting meeting) {
        begin("meeting", Wg.MEETING_REPORT, meeting)
                .nodes(
                        Wg.PARTICIPANT,
                        meeting.participants().stream().map(sheet.nodes()::entity).toList())
                .text(Wg.KIND, meeting.kind().words())
                .node(Wg.PLACE_OF, sheet.nodes().entity(meeting.place()))
                .text(Wg.TOPIC, meeting.topic())
                .text(Wg.STATUS, meeting.status().words());
    }

    private void write(Report.Aggregate aggregate) {
        begin("aggregate", Wg.AGGREGATE_REPORT, aggregate)
                .node(Wg.ACTOR, sheet.nodes().entity(aggregate.actor()))
                .count(Optional.of(aggregate.count()))
                .text(Wg.PERIOD, aggregate.period());
    }

    private void write(Report.Activity activity) {
        begin("activity", Wg.ACTIVITY_REPORT, activity)
                .nodes(
                        Wg.PARTICIPANT,
                        activity.participants().stream().map(sheet.nodes()::entity).toList())
                .text(Wg.KIND, activity.kind().words())
                .text(Wg.CALLED, activity.name())
                .node(Wg.PLACE_OF, sheet.nodes().entity(activity.place()))
                .text(Wg.STATUS, activity.status().words());
    }

    private Description begin(String kind, Resource type, Report report) {
        Evidence evidence = report.evidence();
        return sheet.quads()
                .about(sheet.nodes().part(numbering.next(kind)))
                .type(Wg.REPORT)
                .type(type)
                .node(Wg.IN_ARTICLE, sheet.nodes().article())
                .node(Wg.PASSAGE_OF, sheet.nodes().passage(evidence.sentence()))
                .text(Wg.RULE, evidence.rule())
                .decimal(Wg.CONFIDENCE, evidence.confidence())
                .when(report.when());
    }
}
