package org.wiregraph.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Entity;
import org.wiregraph.model.Event;
import org.wiregraph.model.EventKind;
import org.wiregraph.model.Formula;
import org.wiregraph.model.Merged;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Reported;
import org.wiregraph.model.Trait;

/// Collects reports for a test and merges them. A report is named `article/kind-number`.
final class Reports {

    static final String BASE = "http://example.org/";
    static final String NORTH = BASE + "entity/Q423";
    static final String TREASURY = BASE + "entity/treasury";
    static final String US = BASE + "entity/Q30";
    static final String BLINKEN = BASE + "entity/blinken";
    static final String CHUNG = BASE + "entity/chung";
    static final String HAYASHI = BASE + "entity/hayashi";

    private static final List<Entity> ENTITIES =
            List.of(
                    new Entity(NORTH, "North Korea", Optional.of("North Korea")),
                    new Entity(US, "United States", Optional.of("United States")),
                    new Entity(TREASURY, "Treasury Department", Optional.of("United States")),
                    new Entity(BLINKEN, "Antony Blinken", Optional.of("United States")),
                    new Entity(CHUNG, "Chung Eui-yong", Optional.of("South Korea")),
                    new Entity(HAYASHI, "Yoshimasa Hayashi", Optional.of("Japan")));

    private static final Map<String, Set<String>> BROADER =
            Map.of(
                    "ShortRange", Set.of("Ballistic"),
                    "LongRange", Set.of("Ballistic"),
                    "Ballistic", Set.of("Missile"),
                    "Cruise", Set.of("Missile"),
                    "KN23", Set.of("ShortRange"));

    private static final Set<String> WORDINGS = Set.of("grave concern", "clear violation");

    private final List<ReportKey> reports = new ArrayList<>();

    Reports add(String name, EventKind kind, Object... traits) {
        Map<Trait, List<String>> values = new EnumMap<>(Trait.class);
        Optional<LocalDate> published = Optional.empty();
        for (int i = 0; i < traits.length; i += 2) {
            if (traits[i] instanceof Trait trait) {
                values.computeIfAbsent(trait, _ -> new ArrayList<>()).add((String) traits[i + 1]);
            } else {
                published = Optional.of(LocalDate.parse((String) traits[i + 1]));
            }
        }
        int slash = name.indexOf('/');
        String article = BASE + "article/" + name.substring(0, slash);
        reports.add(
                new ReportKey(
                        article + "#" + name.substring(slash + 1),
                        article,
                        kind,
                        published,
                        values));
        return this;
    }

    List<ReportKey> list() {
        return reports;
    }

    List<Event> merge() {
        return merge(reports);
    }

    static List<Event> merge(List<ReportKey> reports) {
        return merged(reports).events();
    }

    List<Formula> formulas() {
        return merged(reports).formulas();
    }

    static Merged merged(List<ReportKey> reports) {
        return new Merger().merge(new Reported(List.of(), reports, ENTITIES, BROADER, WORDINGS));
    }

    /// The events as lists of `article/kind-number`.
    List<List<String>> groups() {
        return merge().stream()
                .map(event ->
                        event.reports().stream()
                                .map(iri -> iri.replaceAll(".*/(.*)#(.*)", "$1/$2"))
                                .toList())
                .toList();
    }
}
