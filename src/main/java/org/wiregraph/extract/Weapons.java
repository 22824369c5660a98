package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Count;
import org.wiregraph.model.Weapon;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.PhraseTable;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds the weapons of an article with their number: "about five cruise missiles". A short form
/// that the article has explained stands for the whole: after "cruise missile (CM)", a "CM" is a
/// cruise missile.
final class Weapons {

    /// A weapon in tokens `from` to `to`, numbers and hedge included; its noun is at `head`.
    record Armed(int from, int to, int head, Weapon weapon, Optional<Count> count) {

        Armed as(Weapon named) {
            return new Armed(from, to, head, named, count);
        }

        Armed times(Count launches) {
            return counted(Optional.of(launches));
        }

        Armed counted(Optional<Count> number) {
            return new Armed(from, to, head, weapon, number);
        }
    }

    private static final PhraseTable<String> TYPES = types();
    private static final Map<String, String> MARKED = Words.pairs("weapons.txt", "marked");
    private static final Set<String> HEDGES = Words.section("weapons.txt", "hedges");
    private static final Set<String> KINDS = Words.section("weapons.txt", "kinds");
    private static final Set<String> MODIFIERS = Words.section("weapons.txt", "modifiers");
    private static final Set<String> WIDER =
            Set.of("at least", "more than", "up to", "fewer than", "less than", "as many");
    private static final Set<String> HARMLESS = Words.section("weapons.txt", "harmless");
    private static final int REACH = 6;
    private static final Set<String> SOME = Set.of("several", "few", "many");
    private static final Set<String> ARTICLES = Set.of("a", "an", "another", "single");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "its", "their", "'s", "first", "second", "third", "last");

    private final Map<String, String> explained = new LinkedHashMap<>();

    Weapons(List<Line> lines) {
        for (Line line : lines) {
            for (int i = 1; i < line.size() - 1; i++) {
                if (line.word(i).equals("(") && line.word(i + 2).equals(")")) {
                    explain(line, i);
                }
            }
        }
    }

    /// "Cruise missile (CM)".
    private void explain(Line line, int open) {
        String form = singular(line.word(open + 1));
        int from = Math.max(0, open - form.length());
        for (int i = from; i < open && form.length() > 2; i++) {
            Optional<PhraseTable.Hit<String>> hit =
                    TYPES.at(line, i)
                            .filter(h -> h.to() == open && line.lower(h.to() - 1).length() > 4);
            if (hit.isPresent()) {
                explained.putIfAbsent(form, singular(line.text(i, open)));
                return;
            }
        }
    }

    private static String singular(String words) {
        return words.replaceFirst("s$", "");
    }

    /// How many were fired on each of some days: of "Agni-5s in April and July" and of "two tests,
    /// on May 3 and May 5" one each.
    static Optional<Count> each(Armed armed, int days) {
        boolean one = days > 1 && Models.isModel(armed.weapon());
        Optional<Count> shared =
                armed.count()
                        .filter(c -> days > 1 && c.value() == days)
                        .map(c -> new Count(1, c.of(), ""));
        return shared.or(armed::count)
                .or(() ->
                        one
                                ? Optional.of(new Count(1, armed.weapon().words(), ""))
                                : Optional.empty());
    }

    /// "A new Agni-5" is one that was not spoken of before.
    static boolean isIndefinite(Line line, Armed armed) {
        int i = armed.from() - 1;
        while (line.is(i, "ADJ") || line.is(i, "NOUN")) {
            i--;
        }
        return line.isAny(i, ARTICLES);
    }

    List<Armed> in(Line line) {
        List<Armed> found = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Optional<Armed> armed = at(line, i);
            armed.ifPresent(found::add);
            i = Math.max(i + 1, armed.map(Armed::to).orElse(i + 1));
        }
        return found;
    }

    private Optional<Armed> at(Line line, int i) {
        Optional<Armed> model = model(line, i);
        if (model.isPresent()) {
            return model;
        }
        int start = named(line, i);
        return TYPES.at(line, start)
                .filter(hit -> !isOther(line, hit.to()))
                .map(hit -> {
                    int from = line.is(i, "VERB") ? start : i;
                    String words = line.text(from, hit.to());
                    String whole = explained.getOrDefault(singular(words), words);
                    Optional<String> concept = Optional.of(marked(line, i, hit));
                    return armed(line, from, hit.to(), new Weapon(whole, concept));
                });
    }

    /// "A missile program", "satellite images", the "Rockets" of a league.
    private static boolean isOther(Line line, int to) {
        if (line.isAny(to - 2, HARMLESS)) {
            return true;
        }
        boolean name = line.is(to - 1, "PROPN") && line.isCapital(to - 1) && to > 1;
        boolean small = !line.word(to - 1).equals(line.word(to - 1).toUpperCase(Locale.ROOT));
        boolean named = name && small && line.is(to, "PROPN");
        boolean act = LaunchTerms.NOUNS.contains(line.lower(to)) || LaunchTerms.isAttack(line, to);
        boolean part = line.is(to, "NOUN") && !act;
        return named || part && !isKind(line, to) && !line.lower(to).endsWith("day");
    }

    /// The token after the modifiers that no type of weapon begins with.
    private static int named(Line line, int from) {
        int i = from;
        while (MODIFIERS.contains(line.lower(i)) && TYPES.at(line, i).isEmpty()) {
            i++;
        }
        return i;
    }

    private static String marked(Line line, int from, PhraseTable.Hit<String> hit) {
        for (int i = from; i < hit.to() && hit.value().endsWith("Missile"); i++) {
            String mark = MARKED.get(line.lower(i));
            if (mark != null) {
                return mark;
            }
        }
        return hit.value();
    }

    private static Optional<Armed> model(Line line, int i) {
        return Models.at(line, i).map(name -> model(line, i, name.to(), name.concept()));
    }

    private static Armed model(Line line, int from, int to, String concept) {
        int end = to;
        while (isKind(line, end) || MODIFIERS.contains(line.lower(end))) {
            end++;
        }
        int last = end > to && isKind(line, end - 1) ? end : to;
        String words = line.text(from, to).replaceFirst("s$", "");
        return armed(line, from, last, new Weapon(words, Optional.of(concept)));
    }

    static boolean isKind(Line line, int i) {
        return KINDS.contains(line.lower(i));
    }

    /// Takes in the number before the weapon, and its hedge.
    private static Armed armed(Line line, int at, int to, Weapon weapon) {
        boolean shortened = line.word(to).equals("(") && line.word(to + 2).equals(")");
        int end = shortened ? to + 3 : to;
        Optional<Weapon> named = shortened ? named(line.word(to + 1)) : Optional.empty();
        if (named.isPresent()) {
            while (isKind(line, end)) {
                end++;
            }
            return counted(line, at, to, new Armed(at, end, to - 1, named.get(), Optional.empty()));
        }
        return counted(line, at, to, new Armed(at, end, to - 1, weapon, Optional.empty()));
    }

    private static Armed counted(Line line, int at, int to, Armed armed) {
        int end = armed.to();
        Weapon weapon = armed.weapon();
        int number = number(line, at);
        boolean shared = line.lower(to).equals("and") && LaunchTerms.isAttack(line, to + 2);
        if (shared || LaunchTerms.isAttack(line, to)) {
            return new Armed(at, end, to - 1, weapon, Optional.empty());
        }
        if (number < 0) {
            return new Armed(at, end, to - 1, weapon, single(line, at, to));
        }
        if (line.isAny(number - 1, SOME)) {
            return new Armed(at, end, armed.head(), weapon, Optional.empty());
        }
        boolean dozen = line.lower(number).equals("dozen");
        int times = dozen ? factor(line, number - 1) : 1;
        int value = times * Numbers.of(line.lower(number)).orElseThrow();
        Range hedge = hedge(line, dozen && isFactor(line, number - 1) ? number - 1 : number);
        String words = hedge.isEmpty() ? "" : line.text(hedge.from(), hedge.to());
        boolean acts = line.fine(end).equals("NNS") && LaunchTerms.NOUNS.contains(line.lower(end));
        Count count = new Count(value, line.text(number + 1, acts ? end + 1 : to), words);
        return new Armed(hedge.from(), end, to - 1, weapon, Optional.of(count));
    }

    /// "Army Tactical Missile System (ATACMS)" is named by its short form.
    private static Optional<Weapon> named(String word) {
        return Models.of(word).map(concept -> new Weapon(word, Optional.of(concept)));
    }

    /// The "two" of "two dozen".
    private static int factor(Line line, int i) {
        return Numbers.of(line.lower(i)).orElse(1);
    }

    /// The "a" or "two" of "more than a dozen", "some two dozen".
    private static boolean isFactor(Line line, int i) {
        return line.lower(i).equals("a") || Numbers.of(line.lower(i)).isPresent();
    }

    /// The number that the modifiers before a weapon begin with, or -1.
    private static int number(Line line, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            boolean unit = line.lower(i + 1).endsWith("mm");
            if (Numbers.of(line.lower(i)).isPresent() && !unit) {
                return CalendarWords.month(line, i - 1).isPresent() ? -1 : i;
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

    /// "A suspected ballistic missile" is one, "pairs of rockets" are two each.
    private static Optional<Count> single(Line line, int at, int to) {
        int i = at - 1;
        while (i >= 0 && at - i < REACH && isModifier(line, i) && !line.lower(i).equals("of")) {
            i--;
        }
        boolean plural = line.fine(to - 1).endsWith("S") || line.lower(to - 1).endsWith("s");
        boolean article = ARTICLES.contains(line.lower(i));
        boolean noun = LaunchTerms.NOUNS.contains(line.lower(to));
        boolean of = line.lower(i).equals("of");
        if (of && Set.of("pair", "pairs").contains(line.lower(i - 1))) {
            return Optional.of(new Count(2, line.text(at, to), ""));
        }
        boolean definite = DEFINITE.contains(line.lower(i)) && !noun;
        return (article || definite) && !plural
                ? Optional.of(new Count(1, line.text(at, to), ""))
                : Optional.empty();
    }

    private static Range hedge(Line line, int number) {
        String before = line.lower(number - 1);
        String pair = line.lower(number - 2) + " " + before;
        if (WIDER.contains(pair)) {
            return new Range(number - 2, number);
        }
        return HEDGES.contains(before) ? new Range(number - 1, number) : new Range(number, number);
    }

    private static PhraseTable<String> types() {
        PhraseTable<String> table = new PhraseTable<>(PhraseTable.Capitals.IGNORED);
        Words.pairs("weapons.txt", "types")
                .forEach((words, concept) -> {
                    table.add(words, concept);
                    table.add(words + "s", concept);
                });
        return table;
    }
}
