package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Count;
import org.wiregraph.model.Weapon;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.PhraseTable;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds weapons in a line with their number: "about five cruise missiles".
final class Weapons {

    /// A weapon in tokens `from` to `to`, numbers and hedge included.
    record Armed(int from, int to, Weapon weapon, Optional<Count> count) {}

    private static final PhraseTable<String> TYPES = types();
    private static final Map<String, String> MODELS = models();
    private static final Set<String> HEDGES =
            Set.of(
                    "about",
                    "around",
                    "nearly",
                    "roughly",
                    "some",
                    "approximately",
                    "almost",
                    "over");
    private static final Set<String> KINDS =
            Set.of(
                    "missile",
                    "missiles",
                    "rocket",
                    "rockets",
                    "satellite",
                    "icbm",
                    "ballistic",
                    "launcher",
                    "launchers",
                    "intercontinental",
                    "solid-fuel");
    private static final int REACH = 6;

    private Weapons() {}

    static List<Armed> in(Line line) {
        List<Armed> found = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Optional<Armed> armed = at(line, i);
            armed.ifPresent(found::add);
            i = Math.max(i + 1, armed.map(Armed::to).orElse(i + 1));
        }
        return found;
    }

    private static Optional<Armed> at(Line line, int i) {
        Optional<String> model = model(line.word(i));
        if (model.isPresent()) {
            int to = i + 1;
            while (KINDS.contains(line.lower(to))) {
                to++;
            }
            return Optional.of(
                    armed(
                            line,
                            i,
                            to,
                            new Weapon(line.text(i, i + 1).replaceFirst("s$", ""), model)));
        }
        return type(line, i)
                .map(hit ->
                        armed(
                                line,
                                i,
                                hit.to(),
                                new Weapon(line.text(i, hit.to()), Optional.of(hit.value()))));
    }

    private static Optional<PhraseTable.Hit<String>> type(Line line, int i) {
        return TYPES.at(line, i);
    }

    private static Optional<String> model(String word) {
        for (Map.Entry<String, String> entry : MODELS.entrySet()) {
            boolean numbered =
                    entry.getKey().endsWith("-")
                            && word.startsWith(entry.getKey())
                            && word.length() > entry.getKey().length();
            boolean named = word.equals(entry.getKey()) || word.startsWith(entry.getKey() + "-");
            if (numbered || named) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /// Takes in the number before the weapon, and its hedge.
    private static Armed armed(Line line, int at, int to, Weapon weapon) {
        int end = line.word(to).equals("(") && line.word(to + 2).equals(")") ? to + 3 : to;
        int number = number(line, at);
        if (number < 0) {
            return new Armed(at, end, weapon, singular(line, at, weapon));
        }
        int value = Numbers.of(line.lower(number)).orElseThrow();
        Range hedge = hedge(line, number);
        String words = hedge.isEmpty() ? "" : line.text(hedge.from(), hedge.to());
        Count count = new Count(value, line.text(number + 1, to), words);
        return new Armed(hedge.from(), end, weapon, Optional.of(count));
    }

    /// The number that the modifiers before a weapon begin with, or -1.
    private static int number(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            boolean unit = line.lower(i + 1).endsWith("mm");
            if (Numbers.of(line.lower(i)).isPresent() && !unit) {
                return i;
            }
            if (!isModifier(line, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isModifier(Line line, int i) {
        boolean link = line.lower(i).equals("of") || line.lower(i).equals("more");
        return link
                || line.is(i, "ADJ")
                || line.is(i, "NOUN")
                || line.is(i, "PROPN")
                || line.is(i, "NUM")
                || line.is(i, "VERB");
    }

    /// "A suspected ballistic missile" is one.
    private static Optional<Count> singular(Line line, int at, Weapon weapon) {
        int i = at - 1;
        while (i >= 0 && at - i < REACH && isModifier(line, i) && !line.lower(i).equals("of")) {
            i--;
        }
        boolean article = line.lower(i).equals("a") || line.lower(i).equals("an");
        boolean plural = weapon.words().endsWith("s");
        return article && !plural
                ? Optional.of(new Count(1, weapon.words(), ""))
                : Optional.empty();
    }

    private static Range hedge(Line line, int number) {
        String before = line.lower(number - 1);
        String pair = line.lower(number - 2) + " " + before;
        if (Set.of("at least", "more than", "up to", "fewer than", "less than").contains(pair)) {
            return new Range(number - 2, number);
        }
        return HEDGES.contains(before) ? new Range(number - 1, number) : new Range(number, number);
    }

    private static PhraseTable<String> types() {
        PhraseTable<String> table = new PhraseTable<>(PhraseTable.Capitals.IGNORED);
        for (String line : Words.lines("weapons.txt")) {
            String[] cells = line.split("\\|");
            table.add(cells[0], cells[1]);
            table.add(cells[0] + "s", cells[1]);
        }
        return table;
    }

    private static Map<String, String> models() {
        Map<String, String> models = new LinkedHashMap<>();
        for (String line : Words.lines("models.txt")) {
            String[] cells = line.split("\\|");
            models.put(cells[0], cells[1]);
        }
        return models;
    }
}
