package org.wiregraph.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks the further fields of a matched fact, each only where the gold states it.
final class Attributes {

    private static final double HALF = 0.5;

    private final Matching matching;

    Attributes(Matching matching) {
        this.matching = matching;
    }

    /// Whether each attribute is right, keyed `launches.count`.
    Map<String, Boolean> check(Kind kind, GoldFact gold, FoundFact found) {
        Map<String, Boolean> checks = new LinkedHashMap<>();
        switch (kind) {
            case OFFICIALS -> official(gold, found, checks);
            case STATEMENTS -> statement(gold, found, checks);
            case LAUNCHES -> launch(gold, found, checks);
            case SANCTIONS -> sanction(gold, found, checks);
            case MEETINGS -> place(gold, found, checks);
        }
        Map<String, Boolean> keyed = new LinkedHashMap<>();
        checks.forEach((name, right) -> keyed.put(kind.word() + "." + name, right));
        return keyed;
    }

    private void official(GoldFact gold, FoundFact found, Map<String, Boolean> checks) {
        List<String> titles = gold.texts("titles");
        if (!titles.isEmpty()) {
            checks.put("title", titles.stream().anyMatch(t -> half(t, found.cell("title"))));
        }
        String affiliation = gold.word("affiliation");
        if (!affiliation.isEmpty()) {
            String given = found.cell("affiliation");
            checks.put(
                    "affiliation",
                    matching.sameName(affiliation, given) || half(affiliation, given));
        }
    }

    private static void statement(GoldFact gold, FoundFact found, Map<String, Boolean> checks) {
        Optional<String> form = Optional.ofNullable(found.cells().get("form"));
        checks.put("form", gold.text("form").equals(form));
        String date = gold.word("date");
        if (!date.isEmpty()) {
            checks.put("date", Matching.sameDate(date, found.cell("date")));
        }
    }

    private void launch(GoldFact gold, FoundFact found, Map<String, Boolean> checks) {
        count("count", gold, found, checks);
        if (!gold.word("weapon").isEmpty()) {
            checks.put("weapon", matching.sameWeapon(gold, found));
        }
        place(gold, found, checks);
    }

    private static void sanction(GoldFact gold, FoundFact found, Map<String, Boolean> checks) {
        count("target_count", gold, found, checks);
        if (!gold.word("status").isEmpty()) {
            List<String> right = gold.texts("status", "also_accept_status");
            checks.put("status", right.contains(found.cell("status")));
        }
    }

    private static void count(
            String field, GoldFact gold, FoundFact found, Map<String, Boolean> checks) {
        if (gold.number(field).isPresent()) {
            checks.put(field, Matching.sameCount(gold, found, field));
        }
    }

    private static void place(GoldFact gold, FoundFact found, Map<String, Boolean> checks) {
        String place = gold.word("place");
        if (!place.isEmpty()) {
            checks.put("place", half(place, found.cell("place")));
        }
    }

    private static boolean half(String gold, String found) {
        return Names.overlap(gold, found) >= HALF;
    }
}
