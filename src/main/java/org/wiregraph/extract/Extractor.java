package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Flight;
import org.wiregraph.model.Official;
import org.wiregraph.model.Report;
import org.wiregraph.model.Resolved;
import org.wiregraph.model.Span;
import org.wiregraph.text.Line;
import org.wiregraph.text.Lines;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;

/// Reads the facts of an article: who said what, who launched, sanctioned and met whom. Every fact
/// names its sentence and the rule that found it.
public final class Extractor {

    public Extraction extract(Resolved resolved) {
        Scene scene = scene(resolved);
        Parties parties = scene.parties();
        Ending ending = new Ending();
        new Speech(scene, parties).read().forEach(ending::statement);
        new Launches(scene, parties).read().forEach(ending::launch);
        new Sanctions(scene, parties).read().forEach(ending::sanction);
        new Meetings(scene, parties).read().forEach(ending::meeting);
        ending.reports.sort(Comparator.comparingInt(r -> r.evidence().sentence()));
        return new Extraction(
                resolved.annotated(),
                ending.actors(resolved.officials()),
                resolved.officials(),
                ending.reports);
    }

    private static Scene scene(Resolved resolved) {
        List<Line> lines = Lines.of(resolved.annotated());
        Anchors anchors = Anchors.of(resolved.annotated().article());
        List<List<Dates.Dated>> dates =
                lines.stream().map(line -> Dates.in(line, anchors)).toList();
        return new Scene(lines, dates, new Parties(Mentions.of(resolved)), anchors);
    }

    /// Turns what was read into reports, and members into actors, once each.
    private static final class Ending {

        private final Map<String, Actor> actors = new LinkedHashMap<>();
        private final List<Report> reports = new ArrayList<>();

        private Actor actor(Actor actor) {
            return actors.computeIfAbsent(actor.key(), _ -> actor);
        }

        private Optional<Actor> actor(Optional<Actor> actor) {
            return actor.map(this::actor);
        }

        /// The actors of officials and reports, once each.
        List<Actor> actors(List<Official> officials) {
            Map<String, Actor> all = new LinkedHashMap<>();
            officials.forEach(official -> {
                all.putIfAbsent(official.person().key(), official.person());
                official.affiliations().forEach(a -> all.putIfAbsent(a.key(), a));
            });
            actors.forEach(all::putIfAbsent);
            return List.copyOf(all.values());
        }

        void statement(Speech.Said said) {
            Span span = unquoted(said.line(), said.content());
            Evidence evidence = new Evidence(said.line().index(), said.rule(), 0.8);
            reports.add(
                    new Report.Statement(
                            actor(said.speaker()),
                            said.cue(),
                            said.form(),
                            span.in(said.line().article()),
                            span,
                            actor(said.addressee()),
                            actor(said.relayedBy()),
                            Report.Stance.SAY,
                            Optional.empty(),
                            Optional.empty(),
                            said.when(),
                            evidence));
        }

        /// The content without the quotation marks around a direct quotation.
        private static Span unquoted(Line line, Range content) {
            int from = content.from();
            int to = content.to();
            boolean direct = Speech.form(line, content) == Report.Form.DIRECT;
            while (direct && from < to - 1 && line.isQuoteMark(from)) {
                from++;
            }
            while (direct
                    && to > from + 1
                    && (line.isQuoteMark(to - 1) || ",".equals(line.word(to - 1)))) {
                to--;
            }
            return line.span(from, to);
        }

        void launch(Launches.Fired fired) {
            Evidence evidence = new Evidence(fired.line().index(), fired.rule(), 0.7);
            if (fired.total()) {
                Count count = fired.count().orElseThrow();
                reports.add(
                        new Report.Aggregate(
                                actor(fired.actor().orElseThrow()),
                                count,
                                Optional.empty(),
                                fired.when(),
                                evidence));
            } else {
                reports.add(
                        new Report.Launch(
                                actor(fired.actor().orElseThrow()),
                                fired.count(),
                                fired.weapon(),
                                actor(fired.place()),
                                Flight.UNTOLD,
                                Report.LaunchStatus.REPORTED,
                                Optional.empty(),
                                fired.when(),
                                evidence));
            }
        }

        void sanction(Sanctions.Imposed s) {
            Evidence evidence = new Evidence(s.line().index(), s.rule(), 0.7);
            reports.add(
                    new Report.Sanction(
                            actor(s.imposer()),
                            actor(s.target()),
                            s.count(),
                            s.reason(),
                            List.of(),
                            s.status(),
                            s.when(),
                            evidence));
        }

        void meeting(Meetings.Met met) {
            Evidence evidence = new Evidence(met.line().index(), met.rule(), 0.7);
            List<Actor> who = met.participants().stream().map(this::actor).toList();
            reports.add(
                    new Report.Meeting(
                            who,
                            met.kind(),
                            actor(met.place()),
                            Optional.empty(),
                            met.status(),
                            met.when(),
                            evidence));
        }
    }
}
