package org.wiregraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Official;
import org.wiregraph.model.Published;
import org.wiregraph.model.Report;
import org.wiregraph.model.Report.Statement;
import org.wiregraph.model.Resolved;
import org.wiregraph.model.TimeExpression;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.text.Line;
import org.wiregraph.text.Lines;
import org.wiregraph.text.Mentions;

/// Reads the facts of an article: who said what, who launched, sanctioned and met whom. Every fact
/// names its sentence and the rule that found it.
public final class Extractor {

    public Extraction extract(Resolved resolved) {
        Scene scene = scene(resolved);
        List<Report> reports = new ArrayList<>();
        List<Statement> statements = new Speech(scene).reports();
        reports.addAll(statements);
        reports.addAll(new Launches(scene, statements).reports());
        reports.addAll(new Sanctions(scene).reports());
        reports.addAll(new Meetings(scene).reports());
        reports.addAll(new Activities(scene).reports());
        reports.sort(Comparator.comparingInt(r -> r.evidence().sentence()));
        return new Extraction(
                resolved.annotated(),
                actors(resolved.officials(), reports),
                resolved.officials(),
                reports);
    }

    static Scene scene(Resolved resolved) {
        List<Line> lines = Lines.of(resolved.annotated());
        List<List<Dated>> dates = Dated.of(inText(resolved.annotated().times()), lines);
        Optional<LocalDate> published =
                resolved.annotated().article().published().map(Published::date);
        Chronology chronology =
                Chronology.of(lines, dates, Headings.of(resolved.annotated()), published);
        return new Scene(
                chronology.chronicled().isEmpty()
                        ? lines
                        : Lines.of(resolved.annotated(), chronology.chronicled()),
                dates,
                new Parties(Mentions.of(resolved)),
                here(resolved),
                resolved.officials().stream()
                        .map(o -> o.person().key())
                        .collect(Collectors.toUnmodifiableSet()),
                published,
                chronology.days(),
                chronology.entries());
    }

    private static List<TimeExpression> inText(List<TimeExpression> times) {
        return times.stream().filter(t -> t.role() != Role.HEADING).toList();
    }

    private static Optional<String> here(Resolved resolved) {
        return resolved.annotated()
                .article()
                .dateline()
                .map(Dateline::places)
                .filter(places -> places.size() == 1)
                .map(places -> capitalised(places.getFirst()));
    }

    /// "NEW YORK" is New York.
    private static String capitalised(String place) {
        return Arrays.stream(place.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        word.substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /// The actors of officials and reports, once each.
    private static List<Actor> actors(List<Official> officials, List<Report> reports) {
        Map<String, Actor> all = new LinkedHashMap<>();
        officials.forEach(official -> {
            all.putIfAbsent(official.person().key(), official.person());
            official.affiliations().forEach(a -> all.putIfAbsent(a.key(), a));
        });
        reports.stream()
                .flatMap(report -> report.actors().stream())
                .forEach(a -> all.putIfAbsent(a.key(), a));
        return List.copyOf(all.values());
    }
}
