package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds where the words for those hit begin and end: names and numbers joined by "and", with the
/// places and clauses that describe them.
///
/// Example: `two bankers living in Lima and a shipyard` of "two bankers living in Lima and a
/// shipyard in return for".
final class TargetPhrase {

    private static final Set<String> REASON = Set.of("for", "over");
    private static final Set<String> LINKS =
            Set.of(
                    "of", "in", "at", "from", "behind", "near", "across", "linked", "close", "to",
                    "through", "via", "into", "within");
    private static final Set<String> HEARSAY = Words.section("sanctionwords.txt", "hearsay");
    private static final Set<String> HIT = Words.section("sanctionwords.txt", "hit");
    private static final Set<String> BANNING = Words.section("sanctionwords.txt", "banning");
    private static final Set<String> LISTS = Words.section("sanctionwords.txt", "lists");
    private static final Set<String> ASIDES = Words.section("sanctionwords.txt", "asides");
    private static final Set<String> TIED = Words.section("sanctionwords.txt", "tied");
    private static final Set<String> HEDGES =
            Set.of("nearly", "almost", "about", "around", "over", "some", "roughly");
    private static final int LONGEST = 60;
    private static final int QUOTED = 5;

    private final Scene scene;

    TargetPhrase(Scene scene) {
        this.scene = scene;
    }

    /// "Volta, a firm blacklisted by Canada": the name that the noun explains, else the noun.
    static int explained(Line line, int noun) {
        int above = line.head(noun);
        boolean explains = line.isLabelled(noun, "appos") && above >= 0 && above < noun;
        boolean one = line.lower(noun).equals("one") && line.word(noun - 1).equals(",");
        if (one && line.is(noun - 2, "PROPN")) {
            return noun - 2;
        }
        return explains && line.is(above, "PROPN") ? above : noun;
    }

    static boolean isArticle(Line line, int i) {
        return line.isAny(i, Set.of("a", "an"));
    }

    /// The noun phrase from a token on, with those joined to it and the clause that describes it.
    Range from(Line line, int from) {
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
        boolean nameless =
                line.is(i, "ADJ") && (line.is(i - 1, "DET") || HIT.contains(line.lemma(i)));
        return line.isNominal(i) || line.word(i).equals(")") || nameless;
    }

    /// How many tokens more the phrase has at a token, 0 where it ends.
    private int step(Line line, int i, int from) {
        boolean first = i == from;
        if (isDated(line, i) || line.lower(i).equals("which")) {
            return 0;
        }
        if (line.isQuoteMark(i)) {
            return !first && isInQuotes(line, i, from) ? 1 : 0;
        }
        boolean within = isHedge(line, i) || isDegree(line, i) || isOwned(line, i);
        if (within || !first && clause(line, i)) {
            return 1;
        }
        boolean about = line.is(i, "ADJ") && line.is(i - 1, "PROPN") && line.is(i + 1, "ADP");
        boolean predicate = !first && isArticle(line, i) && line.isNominal(i - 1);
        if (REASON.contains(line.lower(i)) || !first && about || predicate) {
            return 0;
        }
        if (Phrases.isInside(line, i) && !isWho(line, i)) {
            return !first && isNextSubject(line, i) ? 0 : 1;
        }
        if (!first && line.isAny(i, Set.of("and", "or", "&"))) {
            return joins(line, i) ? 1 : 0;
        }
        boolean trade = line.lower(i).equals("with") && line.lemma(i - 1).equals("trade");
        boolean tied = line.isAny(i, Set.of("with", "by")) && isTied(line, i - 1);
        if (!first && (trade || tied || LINKS.contains(line.lower(i)))) {
            return links(line, i) ? 1 : 0;
        }
        if (line.word(i).equals("(") && line.word(i + 2).equals(")")) {
            return 3;
        }
        return !first && line.word(i).equals(",") && lists(line, i) ? 1 : 0;
    }

    /// A "troll farm" in quotation marks: one that opens a few words, or that closes them.
    private static boolean isInQuotes(Line line, int mark, int from) {
        boolean open = true;
        for (int i = from; i < mark; i++) {
            open ^= line.isQuoteMark(i);
        }
        int close = line.find(mark + 1, Set.of("\""));
        return !open || close > 0 && close < mark + QUOTED;
    }

    private static boolean isWho(Line line, int i) {
        return line.isAny(i, Set.of("who", "whom", "that", "which", "it", "he", "they", "she"))
                && !line.word(i).equals("IT");
    }

    static boolean isHedge(Line line, int i) {
        boolean than = line.lower(i).equals("than") && line.isAny(i - 1, Set.of("more", "less"));
        boolean hedge =
                HEDGES.contains(line.lower(i)) && (line.is(i + 1, "NUM") || dozen(line, i + 1));
        return than || hedge;
    }

    /// "Associated (with)", "owned (by)".
    private static boolean isTied(Line line, int i) {
        return Set.of("VBN", "VBD").contains(line.fine(i)) && TIED.contains(line.lemma(i));
    }

    /// "Libya's estimated $3 billion": between the owner and what is owned.
    private static boolean isOwned(Line line, int i) {
        boolean participle = line.is(i, "VERB") && line.lower(i - 1).equals("'s");
        return participle || line.word(i).equals("$") && line.is(i + 1, "NUM");
    }

    /// "Five predominantly rural states".
    private static boolean isDegree(Line line, int i) {
        return line.is(i, "ADV") && line.is(i + 1, "ADJ") && line.is(i - 1, "NUM");
    }

    private static boolean dozen(Line line, int i) {
        return isArticle(line, i)
                && line.isAny(i + 1, Set.of("dozen", "hundred", "third", "quarter"));
    }

    /// Whether a preposition goes on with those hit: "officers in Minsk", not "in return", "from
    /// its ports", "from 2.5 million barrels", "to the list".
    private boolean links(Line line, int i) {
        boolean from = line.lower(i).equals("from");
        if (from && line.is(i + 1, "NUM")) {
            return false;
        }
        boolean kept = from && (line.is(i - 1, "PROPN") || line.fine(i + 1).equals("PRP$"));
        int noun = i + 1;
        while (noun < i + LONGEST
                && (Phrases.isInside(line, noun + 1) || line.isLabelled(noun + 1, "amod"))) {
            noun++;
        }
        boolean list = isList(line, noun) || isList(line, noun + 1);
        boolean state = line.lower(i).equals("of") && isState(line, i - 1);
        return !state
                && opens(line, i + 1)
                && !isDated(line, i + 1)
                && !isAside(line, i)
                && !kept
                && !(from && line.lower(i + 1).endsWith("ing") && !line.is(i + 1, "PROPN"))
                && !(list && line.isAny(i, Set.of("to", "on", "onto", "from")));
    }

    /// "(Starving) Libya of cash": a state has nobody.
    private boolean isState(Line line, int i) {
        return scene.parties()
                .named(line, i)
                .filter(r -> r.form() == Actor.Form.NAME && r.to() == i + 1)
                .filter(r -> r.actor().kind() == Actor.Kind.COUNTRY)
                .isPresent();
    }

    private static boolean isList(Line line, int i) {
        return LISTS.contains(line.lemma(i)) || LISTS.contains(line.lower(i));
    }

    /// "In return", "in the hope": about the act, not those hit.
    private static boolean isAside(Line line, int preposition) {
        boolean word = line.is(preposition + 1, "DET") || line.is(preposition + 1, "NUM");
        int noun = word ? preposition + 2 : preposition + 1;
        return ASIDES.contains(line.lemma(noun)) && !line.lower(preposition).equals("of");
    }

    private static boolean opens(Line line, int i) {
        return Phrases.isInside(line, i) && !isWho(line, i);
    }

    /// "And" joins two targets, not two clauses: "and three banks", not "and Seoul named".
    private static boolean joins(Line line, int i) {
        boolean own = line.fine(i + 1).equals("PRP$") && !isAnyHit(line, i + 2);
        boolean other = isArticle(line, i + 1) && !isHit(line, i + 2) || own;
        return (opens(line, i + 1) && !other || isHedge(line, i + 1))
                && !BANNING.contains(line.lemma(i + 1))
                && !isNextSubject(line, i + 1);
    }

    /// "(And its) many allies", not "(and its) economic and political vulnerability".
    private static boolean isAnyHit(Line line, int from) {
        int i = from;
        while (Phrases.isInside(line, i) || line.lower(i).equals("and")) {
            if (line.is(i, "PROPN") || HIT.contains(line.lemma(i))) {
                return true;
            }
            i++;
        }
        return false;
    }

    /// "(And) a shipyard", not "(and) a rise in tariffs", "its vulnerability" or "a ban on
    /// flights".
    private static boolean isHit(Line line, int from) {
        int i = from;
        while (Phrases.isInside(line, i + 1)) {
            i++;
        }
        return line.is(i, "PROPN") || HIT.contains(line.lemma(i)) || !line.is(i, "NOUN");
    }

    /// Whether a noun phrase that begins here is the subject of another clause.
    static boolean isNextSubject(Line line, int i) {
        if (i == 0 || Phrases.isInside(line, i - 1)) {
            return false;
        }
        int to = i;
        while (to < i + LONGEST && Phrases.isInside(line, to)) {
            to++;
        }
        if (line.isLabelled(to - 1, "conj") && line.isNominal(line.head(to - 1))) {
            return false;
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
        boolean tied = isTied(line, i) && line.isAny(i + 1, Set.of("with", "by", "in", "to"));
        boolean participle =
                tied || Set.of("VBG", "VBN").contains(line.fine(i)) && line.is(i, "VERB");
        boolean described =
                line.isNominal(i - 1)
                        && !line.fine(i - 1).equals("NNP")
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
        return from(line, from);
    }

    private boolean before(Line line, int i) {
        boolean inside = Phrases.isInside(line, i) && !isDated(line, i);
        boolean of = line.lower(i).equals("of") || line.lower(i).equals("and");
        boolean hedge = isHedge(line, i);
        return !line.isQuoted(i)
                && !isWho(line, i)
                && (inside || hedge || of && line.isNominal(i - 1));
    }

    /// "Two banks that Oslo had blacklisted": the noun above, where "that" is no object in the
    /// tree.
    static Optional<Integer> relative(Line line, int verb) {
        boolean that =
                line.dependents(verb, "mark").stream()
                        .anyMatch(m -> line.isAny(m, Set.of("that", "which", "whom")));
        boolean subject = !line.dependents(verb, "nsubj").isEmpty();
        boolean clause = line.isLabelled(verb, "acl") || line.isLabelled(verb, "acl:relcl");
        return that && subject && clause ? Optional.of(line.head(verb)) : Optional.empty();
    }

    /// "Mali's defense minister, Ann Lee": a role and who has it.
    boolean isRoleOfNamed(Line line, int from) {
        Range phrase = Phrases.startingAt(line, from);
        boolean role =
                !phrase.isEmpty()
                        && line.fine(phrase.to() - 1).equals("NN")
                        && IntStream.range(phrase.from(), phrase.to())
                                .noneMatch(i -> line.is(i, "NUM"))
                        && HIT.contains(line.lemma(phrase.to() - 1))
                        && line.word(phrase.to()).equals(",");
        return role
                && scene.parties()
                        .named(line, phrase.to() + 1)
                        .filter(r -> Parties.isPerson(r.actor()))
                        .filter(r -> r.to() >= line.end() || ",.".contains(line.word(r.to())))
                        .isPresent();
    }
}
