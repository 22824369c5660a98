package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Count;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Official;
import org.wiregraph.model.Report;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.text.Line;
import org.wiregraph.text.Quotes;
import org.wiregraph.text.Range;

/// Reads the facts of an article: who holds which office, who said what, who launched, sanctioned
/// and met whom. Every fact names its sentence and the rule that found it.
public final class Extractor {

    public Extraction extract(Annotated annotated) {
        Scene scene = scene(annotated);
        Officials officials = new Officials(scene);
        Map<Member, List<Official.Tenure>> tenures = officials.read();
        Parties parties = new Parties(scene.cast());
        List<Speech.Said> said = new Speech(scene, parties).read();
        Ending ending = new Ending();
        said.forEach(ending::statement);
        new Launches(scene, parties).read().forEach(ending::launch);
        new Sanctions(scene, parties).read().forEach(ending::sanction);
        new Meetings(scene, parties).read().forEach(ending::meeting);
        List<Official> people = new ArrayList<>();
        tenures.forEach((person, offices) ->
                people.add(
                        new Official(
                                ending.actor(person),
                                offices,
                                officials.affiliations(person).stream()
                                        .map(ending::actor)
                                        .toList())));
        ending.reports.sort(Comparator.comparingInt(r -> r.evidence().sentence()));
        return new Extraction(annotated, ending.actors(), people, ending.reports);
    }

    private static Scene scene(Annotated annotated) {
        String text = annotated.article().text();
        Map<Integer, List<Span>> quotes = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : annotated.sentences()) {
            Span block = annotated.article().blocks().get(sentence.block()).span();
            List<Span> inBlock =
                    quotes.computeIfAbsent(sentence.block(), _ -> Quotes.in(text, block));
            lines.add(new Line(lines.size(), text, sentence, inBlock));
        }
        return new Scene(
                List.copyOf(lines),
                Dated.of(annotated.times(), lines),
                Casting.of(annotated.article(), lines));
    }

    /// Turns what was read into reports, and members into actors, once each.
    private static final class Ending {

        private final Map<Member, Actor> actors = new LinkedHashMap<>();
        private final List<Report> reports = new ArrayList<>();

        Actor actor(Member member) {
            return actors.computeIfAbsent(member, Member::actor);
        }

        List<Actor> actors() {
            Set<Actor> all = new LinkedHashSet<>(actors.values());
            return List.copyOf(all);
        }

        private Optional<Actor> actor(Optional<Member> member) {
            return member.map(this::actor);
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
                                actor(fired.actor().orElseThrow()), count, fired.when(), evidence));
            } else {
                reports.add(
                        new Report.Launch(
                                actor(fired.actor().orElseThrow()),
                                fired.count(),
                                fired.weapon(),
                                actor(fired.place()),
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
                            met.status(),
                            met.when(),
                            evidence));
        }
    }
}
