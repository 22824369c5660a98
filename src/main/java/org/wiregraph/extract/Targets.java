package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads whom a sanction hits: a name, or a group in its own words with its number.
///
/// Example: in "blacklisted two bankers living in Lima and a shipyard over fraud" the target is
/// `two bankers living in Lima and a shipyard`, three of them, and the reason `over fraud`.
final class Targets {

    private static final Set<String> REASON = Set.of("for", "over");
    private static final Set<String> LINKS =
            Set.of("of", "in", "at", "from", "behind", "near", "across", "linked", "close", "to");
    private static final Set<String> TOGETHER = Set.of("along", "together", "plus");
    private static final Set<String> HEARSAY = Words.section("sanctionwords.txt", "hearsay");
    private static final Set<String> HEDGES =
            Set.of("nearly", "almost", "about", "around", "over", "some", "roughly");
    private static final int LONGEST = 60;

    private final Scene scene;
    private final Parties parties;

    Targets(Scene scene) {
        this.scene = scene;
        this.parties = scene.parties();
    }

    /// The targets that are named from a token on; several where each has its own article or
    /// preposition: "a general, a bank and a shipyard" are three.
    List<Range> from(Line line, int start) {
        List<Range> all = new ArrayList<>();
        int from = start;
        while (from >= 0 && all.size() < 8) {
            Range next = phrase(line, from);
            if (next.isEmpty()) {
                break;
            }
            boolean both = all.isEmpty() ? false : splits(line, next);
            if (both) {
                int and = line.find(next.from(), Set.of("and"));
                all.add(new Range(next.from(), and));
                all.add(new Range(and + 1, next.to()));
            } else {
                all.add(next);
            }
            from = another(line, next);
        }
        return all;
    }

    /// "A banker and a shipyard", after an earlier target.
    private static boolean splits(Line line, Range next) {
        int and = line.find(next.from(), Set.of("and"));
        return and > next.from() && and + 1 < next.to() && isArticle(line, and + 1);
    }

    /// Where the next target of the same verb begins, or -1.
    private int another(Line line, Range last) {
        int to = last.to();
        if (line.word(to).equals(")")) {
            to++;
        }
        if (line.word(to).equals(",")) {
            to++;
        }
        int adverb = line.is(last.to(), "ADV") && line.word(last.to() + 1).equals(",") ? 1 : 0;
        if (line.word(last.to() + adverb).equals(",")
                && line.lower(last.to() + adverb + 1).equals("with")) {
            return line.is(last.to() + adverb + 2, "NUM") ? last.to() + adverb + 2 : -1;
        }
        if (TOGETHER.contains(line.lower(to)) && line.lower(to + 1).equals("with")) {
            return to + 2;
        }
        boolean also = line.lower(to).equals("as") && line.lower(to + 1).equals("well");
        if (also && line.lower(to + 2).equals("as")) {
            return line.lower(to + 3).equals("on") ? to + 4 : to + 3;
        }
        boolean listed =
                line.word(to - 1).equals(",") && (isArticle(line, to) || line.is(to, "NUM"));
        boolean counted = isArticle(line, last.from()) || line.is(last.from(), "NUM");
        return listed && counted ? to : -1;
    }

    static boolean isArticle(Line line, int i) {
        return line.isAny(i, Set.of("a", "an"));
    }

    /// The noun phrase from a token on, with those joined to it and the clause that describes it.
    Range phrase(Line line, int from) {
        int to = from;
        while (to < line.size() && to < from + LONGEST) {
            int step = step(line, to, from);
            if (step == 0) {
                break;
            }
            to += step;
        }
        while (to > from && !ends(line, to - 1)) {
            to--;
        }
        return new Range(from, to);
    }

    private static boolean ends(Line line, int i) {
        return line.isNominal(i) || line.word(i).equals(")") || line.is(i, "ADJ");
    }

    /// How many tokens more the phrase has at a token, 0 where it ends.
    private int step(Line line, int i, int from) {
        boolean first = i == from;
        if (isDated(line, i) || line.isQuoteMark(i) || line.lower(i).equals("which")) {
            return 0;
        }
        if (REASON.contains(line.lower(i))) {
            return line.is(i + 1, "NUM") && first ? 1 : 0;
        }
        if (!first && clause(line, i)) {
            return 1;
        }
        if (hedged(line, i)) {
            return 1;
        }
        if (Phrases.isInside(line, i) && !isWho(line, i)) {
            return isNextSubject(line, i) ? 0 : 1;
        }
        if (!first && line.isAny(i, Set.of("and", "or", "&"))) {
            return joins(line, i) ? 1 : 0;
        }
        if (!first && LINKS.contains(line.lower(i))) {
            return opens(line, i + 1) && !isDated(line, i + 1) ? 1 : 0;
        }
        if (line.word(i).equals("(") && line.word(i + 2).equals(")")) {
            return 3;
        }
        return !first && line.word(i).equals(",") && lists(line, i) ? 1 : 0;
    }

    private static boolean isWho(Line line, int i) {
        return line.isAny(i, Set.of("who", "whom", "that", "which", "it", "he", "they", "she"));
    }

    private static boolean hedged(Line line, int i) {
        boolean than = line.lower(i).equals("than") && line.isAny(i - 1, Set.of("more", "less"));
        boolean hedge =
                HEDGES.contains(line.lower(i)) && (line.is(i + 1, "NUM") || dozen(line, i + 1));
        return than || hedge;
    }

    private static boolean dozen(Line line, int i) {
        return isArticle(line, i) && line.isAny(i + 1, Set.of("dozen", "hundred"));
    }

    private static boolean opens(Line line, int i) {
        return Phrases.isInside(line, i) && !isWho(line, i);
    }

    /// "And" joins two targets, not two clauses: "and three banks", not "and Seoul named".
    private static boolean joins(Line line, int i) {
        return (opens(line, i + 1) || hedged(line, i + 1)) && !isNextSubject(line, i + 1);
    }

    /// Whether a noun phrase that begins here is the subject of another clause.
    private static boolean isNextSubject(Line line, int i) {
        if (i == 0 || Phrases.isInside(line, i - 1)) {
            return false;
        }
        int to = i;
        while (Phrases.isInside(line, to)) {
            to++;
        }
        int after = line.is(to, "ADV") ? to + 1 : to;
        boolean verb =
                line.is(after, "AUX")
                        || Set.of("VBD", "VBZ", "VBP").contains(line.fine(after))
                                && line.is(after, "VERB");
        return verb;
    }

    /// A comma that goes on with a list of names: "Anna Li, Bo Tan and Cy Wu".
    private static boolean lists(Line line, int comma) {
        if (!line.is(comma - 1, "PROPN") && !line.is(comma - 1, "NOUN")) {
            return line.is(comma - 1, "ADJ") && line.is(comma + 1, "ADJ");
        }
        if (line.lower(comma + 1).equals("and")) {
            return opens(line, comma + 2) && !isNextSubject(line, comma + 2);
        }
        int to = comma + 1;
        while (Phrases.isInside(line, to) && !line.is(to, "DET") && !line.is(to, "NUM")) {
            to++;
        }
        boolean goesOn = line.lower(to).equals("and") || line.word(to).equals(",");
        boolean ends = line.lower(to).equals("and") || lists(line, to, comma);
        return to > comma + 1 && to < comma + 10 && goesOn && ends;
    }

    private static boolean lists(Line line, int next, int comma) {
        boolean further = line.word(next).equals(",") && next > comma;
        int and = line.find(next, Set.of("and"));
        return further
                && and > 0
                && and < next + 16
                && line.lower(next + 1).length() > 2
                && line.is(next + 1, line.token(comma + 1).tag());
    }

    /// "Residing in Russia", "involved in the program", "based in Iran": words of the description.
    private boolean clause(Line line, int i) {
        boolean participle = Set.of("VBG", "VBN").contains(line.fine(i)) && line.is(i, "VERB");
        boolean described =
                line.isNominal(i - 1)
                        && !HEARSAY.contains(line.lemma(i))
                        && (line.is(i + 1, "ADP") || opens(line, i + 1));
        return participle && described && !line.isQuoted(i);
    }

    private boolean isDated(Line line, int i) {
        return scene.dates(line).stream().anyMatch(d -> d.from() <= i && i < d.to());
    }

    /// The phrase that ends at or around the head of a subject.
    Range around(Line line, int head) {
        int from = head;
        while (from > 0 && before(line, from - 1)) {
            from--;
        }
        while (from < head && (line.isAny(from, Set.of("and", "of", ",")) || isWho(line, from))) {
            from++;
        }
        return phrase(line, from);
    }

    private boolean before(Line line, int i) {
        boolean inside = Phrases.isInside(line, i) && !isDated(line, i);
        boolean of = line.lower(i).equals("of") || line.lower(i).equals("and");
        boolean hedge = hedged(line, i);
        return !line.isQuoted(i)
                && !isWho(line, i)
                && (inside || hedge || of && line.isNominal(i - 1));
    }

    /// Who is meant: the one named, else a group in the article's words.
    Optional<Actor> of(Line line, Range range) {
        int head = Phrases.head(line, range);
        Optional<Mentions.Ref> named =
                parties.named(line, head)
                        .filter(r -> r.form() != Actor.Form.DEMONYM && r.to() >= range.to() - 1)
                        .filter(r -> r.from() <= range.from() + 1);
        if (named.isPresent()) {
            return Optional.of(named.get().actor());
        }
        boolean pronoun = line.is(head, "PRON") && range.to() == range.from() + 1;
        return pronoun
                ? parties.of(line, range).filter(a -> !line.isAny(head, Set.of("there", "this")))
                : Optional.of(parties.group(line, range));
    }

    static Optional<String> reason(Line line, int from) {
        int at = line.find(from, REASON);
        if (at < 0 || at > from + 8 || at + 1 >= line.end()) {
            return Optional.empty();
        }
        int words = line.is(at + 1, "VERB") ? at + 2 : at + 1;
        Range phrase = Phrases.startingAt(line, words);
        return phrase.isEmpty() ? Optional.empty() : Optional.of(line.text(at, phrase.to()));
    }
}
