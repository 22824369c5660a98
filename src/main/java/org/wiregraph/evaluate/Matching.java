package org.wiregraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Pattern;

/// Says how well a found fact matches a gold fact, from 0 for not at all, and pairs the facts of an
/// article so that each is used once.
final class Matching {

    private static final double MOST_OF_A_STATEMENT = 0.6;
    private static final double PART_OF_A_TARGET = 0.3;
    private static final double HALF = 0.5;
    private static final Pattern LIST = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern PLURAL = Pattern.compile("s+$");
    private static final Set<String> ANY_WEAPON = Set.of("type", "new", "suspected");

    private final Names names;

    Matching(Names names) {
        this.names = names;
    }

    /// The places of a gold fact and a found fact in their lists.
    record Pair(int gold, int found) {}

    private record Match(Pair pair, double score) {}

    /// Pairs by best score, then by order in the lists.
    List<Pair> pairs(Kind kind, List<GoldFact> gold, List<FoundFact> found) {
        return pairs(gold, found, (wanted, fact) -> score(kind, wanted, fact));
    }

    /// Pairs statements by their words alone, whoever is said to have spoken them.
    List<Pair> sameWords(List<GoldFact> gold, List<FoundFact> found) {
        return pairs(gold, found, Matching::words);
    }

    private static List<Pair> pairs(
            List<GoldFact> gold,
            List<FoundFact> found,
            ToDoubleBiFunction<GoldFact, FoundFact> score) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                matches.add(
                        new Match(new Pair(i, j), score.applyAsDouble(gold.get(i), found.get(j))));
            }
        }
        matches.removeIf(match -> match.score() <= 0);
        // the sort is stable: equal scores stay in the order of the lists
        matches.sort(Comparator.comparingDouble(match -> -match.score()));
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Match match : matches) {
            Pair pair = match.pair();
            if (!usedGold.contains(pair.gold()) && usedFound.add(pair.found())) {
                usedGold.add(pair.gold());
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private double score(Kind kind, GoldFact gold, FoundFact found) {
        return switch (kind) {
            case OFFICIALS -> names.same(gold.word("name"), found.cell("name")) ? 1 : 0;
            case STATEMENTS -> statement(gold, found);
            case LAUNCHES -> launch(gold, found);
            case SANCTIONS -> sanction(gold, found);
            case MEETINGS -> meeting(gold, found);
        };
    }

    private double statement(GoldFact gold, FoundFact found) {
        return sameSpeaker(gold, found) ? words(gold, found) : 0;
    }

    private static double words(GoldFact gold, FoundFact found) {
        double part = Names.overlap(gold.word("content"), found.cell("content"));
        return part >= MOST_OF_A_STATEMENT ? part : 0;
    }

    boolean sameSpeaker(GoldFact gold, FoundFact found) {
        return anySame(gold.texts("speaker", "also_accept"), found.cell("speaker"));
    }

    private double launch(GoldFact gold, FoundFact found) {
        List<String> actors = gold.texts("actor", "also_actor");
        boolean actor = actors.isEmpty() || anySame(actors, found.cell("actor"));
        boolean date =
                sameDate(gold.word("date"), found.cell("date"))
                        || gold.texts("also_accept_date").stream()
                                .anyMatch(other -> sameDate(other, found.cell("date")));
        if (!actor || !date) {
            return 0;
        }
        return 1 + (sameCount(gold, found, "count") ? 1 : 0) + (sameWeapon(gold, found) ? 1 : 0);
    }

    private double sanction(GoldFact gold, FoundFact found) {
        List<String> imposers = gold.texts("imposer", "also_imposer");
        boolean imposer = imposers.isEmpty() || anySame(imposers, found.cell("imposer"));
        if (!imposer || !sameDate(gold.word("date"), found.cell("date"))) {
            return 0;
        }
        List<String> targets = gold.texts("target", "also_target");
        double near =
                targets.stream()
                        .mapToDouble(target -> Names.overlap(target, found.cell("target")))
                        .max()
                        .orElse(0);
        return near >= PART_OF_A_TARGET || anySame(targets, found.cell("target")) ? 1 + near : 0;
    }

    private double meeting(GoldFact gold, FoundFact found) {
        List<String> there =
                LIST.splitAsStream(found.cell("participants")).filter(p -> !p.isEmpty()).toList();
        if (there.isEmpty() || !sameDate(gold.word("date"), found.cell("date"))) {
            return 0;
        }
        List<String> wanted = gold.texts("participants");
        long hits = wanted.stream().filter(p -> anySame(there, p)).count();
        double share = (double) hits / (wanted.size() + there.size() - hits);
        return share >= HALF ? share : 0;
    }

    boolean sameName(String one, String other) {
        return names.same(one, other);
    }

    private boolean anySame(List<String> candidates, String name) {
        return candidates.stream().anyMatch(candidate -> names.same(candidate, name));
    }

    /// Equal as far as the gold date is precise; any date where the gold has none.
    static boolean sameDate(String gold, String found) {
        return gold.isEmpty() || found.startsWith(gold);
    }

    static boolean sameCount(GoldFact gold, FoundFact found, String field) {
        Optional<Double> count = gold.number(field);
        return count.isPresent() && count.equals(found.number(field));
    }

    boolean sameWeapon(GoldFact gold, FoundFact found) {
        Set<String> words = weaponWords(found.cell("weapon"));
        return gold.texts("weapon", "also_weapon").stream()
                .anyMatch(weapon -> weaponWords(weapon).stream().anyMatch(words::contains));
    }

    private Set<String> weaponWords(String weapon) {
        Set<String> words = new HashSet<>();
        Names.words(weapon).forEach(word -> words.add(PLURAL.matcher(word).replaceAll("")));
        words.removeIf(word -> names.little(word) || ANY_WEAPON.contains(word));
        if (words.size() > 1) {
            words.remove("missile");
        }
        return words;
    }
}
