package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Knows titles of office by their heads: "minister", "secretary", "envoy".
final class Titles {

    /// What follows "justice" where that is no judge.
    private static final Set<String> SERVING = Set.of("assistant");

    private static final Set<String> OF_JUSTICE = Set.of("department", "ministry", "system");

    private static final Set<String> FIELDS = Words.section("officewords.txt", "fields");
    private static final Set<String> HEADS = heads();
    private static final Set<String> MODIFIERS = Words.section("officewords.txt", "modifiers");
    private static final Set<String> LOOSE = Words.section("officewords.txt", "no title");
    private static final Set<String> PERSONS = Set.of("man", "woman", "person");
    private static final int CHAIN = 5;
    private static final Set<String> RANKS = Words.section("officewords.txt", "ranks");
    static final Set<String> MANNERS = Words.section("officewords.txt", "manners");
    private static final Set<String> NOUNS = lowerNouns();
    private static final String THEN = "then-";
    private static final Set<String> UNDER = Set.of("under");
    private static final Set<String> INSIDE = Set.of("of", "for", "the", "'s", "'", "to");

    private Titles() {}

    /// "minister", "ministers", "secretary-general", "then-president".
    static boolean isHead(String lower) {
        String word = lower.startsWith(THEN) ? lower.substring(THEN.length()) : lower;
        return HEADS.contains(word)
                || word.endsWith("-general") && HEADS.contains(word.replace("-general", ""))
                || word.endsWith("s") && HEADS.contains(word.substring(0, word.length() - 1));
    }

    /// Where the title begins whose last token stands before `to`; `to` itself where there is none.
    /// "Secretary of State" before "Mary Holt"; of "the death of the opposition leader" only
    /// "opposition leader". What "director of" stands before is no person.
    static int begin(Line line, int to) {
        int rank = rank(line, to);
        int before = rank < to && line.isNominal(rank - 1) ? start(line, rank) : rank;
        return before < rank ? before : start(line, to);
    }

    /// Where the rank begins that a name follows: at "Major" of "chief of staff Major General Kai
    /// Vik".
    private static int rank(Line line, int to) {
        int from = to;
        while (RANKS.contains(line.lower(from - 1)) && line.isCapital(from - 1)) {
            from--;
        }
        return from;
    }

    private static int start(Line line, int to) {
        int from = to;
        if (MANNERS.contains(line.lower(to - 1))) {
            boolean title = isHead(line.lower(to - 2)) && line.isCapital(to - 2);
            int begin = title ? start(line, to - 1) : to;
            return begin < to - 1 ? begin : to;
        }
        if (INSIDE.contains(line.lower(to - 1))) {
            return to;
        }
        while (from > 0 && belongs(line, from - 1, to)) {
            from--;
        }
        from = behindLoose(line, from, to);
        from = behindNoun(line, from, to);
        from = behindOther(line, from, to);
        from -= isInsideCountry(line, from) ? 1 : 0;
        from = withServed(line, from);
        while (from < to && (INSIDE.contains(line.lower(from)) || line.is(from, "NUM"))) {
            from++;
        }
        return hasHead(line, from, to) ? from : to;
    }

    /// "Assistant to the President": not the president himself.
    private static int withServed(Line line, int from) {
        boolean served =
                line.lower(from - 1).equals("the")
                        && line.lower(from - 2).equals("to")
                        && line.isCapital(from - 3)
                        && (isHead(line.lower(from - 3)) || line.isAny(from - 3, SERVING));
        return served ? from - 3 : from;
    }

    /// At "Kingdom" in "United Kingdom Prime Minister", whose first word is taken for a verb.
    private static boolean isInsideCountry(Line line, int i) {
        return i > 0 && Countries.at(line, i - 1).filter(hit -> hit.to() > i).isPresent();
    }

    /// "Sen." in "his ally Sen.", "Gov." in "GOP Gov.".
    private static int behindLoose(Line line, int begin, int to) {
        int from = begin;
        for (int i = begin; i < to - 1; i++) {
            boolean loose = LOOSE.contains(line.lower(i)) && (i == from || !line.isCapital(i));
            from = loose ? i + 1 : from;
        }
        return from;
    }

    /// "Sen." in "in that debate Sen.", "Prime Minister" in "the country's Prime Minister": a word
    /// in lower case before a capital that is none of titles belongs to what stands before.
    private static int behindNoun(Line line, int begin, int to) {
        int from = begin;
        for (int i = begin; i < to - 1; i++) {
            String lower = line.lower(i);
            boolean owner = lower.startsWith("'") && !line.isCapital(i - 1);
            boolean word = Character.isLowerCase(line.word(i).codePointAt(0)) && !isOfTitles(lower);
            from = (word || owner) && line.isCapital(i + 1) ? i + 1 : from;
        }
        return PrivateOffices.tells(line, new Range(begin, from)) ? begin : from;
    }

    private static boolean isOfTitles(String lower) {
        return isHead(lower)
                || isModifier(lower) && !lower.startsWith("half-")
                || NOUNS.contains(lower)
                || INSIDE.contains(lower)
                || lower.equals("and");
    }

    /// "Danish Prime Minister" in "Reuters Danish Prime Minister": what stands before the adjective
    /// of a country is the end of a heading or another's name.
    private static int behindOther(Line line, int begin, int to) {
        int from = begin;
        boolean name = false;
        for (int i = begin; i < to - 1; i++) {
            boolean country =
                    Countries.at(line, i)
                            .filter(hit -> hit.value().form() == Countries.Form.ADJECTIVE)
                            .filter(hit -> line.isCapital(hit.to()) && hit.to() < to)
                            .isPresent();
            from = country && name ? i : from;
            name |= line.isCapital(i) && !isOfTitles(line.lower(i));
        }
        return from;
    }

    static boolean hasHead(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean time = line.word(i).equals("pm");
            boolean owner = line.lower(i + 1).equals("'s");
            boolean body = line.lower(i).equals("justice") && line.isAny(i + 1, OF_JUSTICE);
            boolean other = time || owner || body || line.lower(i).equals("heads");
            if (isHead(line.lower(i)) && !other) {
                return true;
            }
        }
        return false;
    }

    private static boolean belongs(Line line, int i, int to) {
        if (INSIDE.contains(line.lower(i))) {
            return !hasHead(line, i + 1, to) || line.lower(i).startsWith("'");
        }
        if (line.lower(i).equals("and")) {
            return isJoint(line, i, to);
        }
        boolean adjective = line.is(i, "ADJ") && (line.isCapital(i) || isModifier(line.lower(i)));
        boolean person =
                isHead(line.lower(i)) && PERSONS.stream().anyMatch(line.lower(i)::endsWith);
        boolean under = line.isAny(i, UNDER) && line.lower(i + 1).startsWith("secretar");
        boolean noun = line.is(i, "PROPN") || line.is(i, "NOUN") || line.lower(i).equals("acting");
        boolean then =
                line.lower(i).equals("then")
                        && (line.is(i - 1, "DET") || line.lower(i - 1).startsWith("'"));
        boolean word = noun || adjective || person || under || then;
        boolean mark = line.isQuoteMark(i) || "[]()".contains(line.word(i));
        return word
                && !mark
                && !isPeriod(line.lower(i))
                && !CalendarWords.isDateWord(line.lower(i));
    }

    /// "Secretary for Trade and Industry Kai Vik": an "and" within the words after "for";
    /// "Transport and Infrastructure Minister Kai Vik": one between two fields of an office.
    private static boolean isJoint(Line line, int and, int to) {
        boolean fields = line.isCapital(and - 1) && line.isAny(and - 1, FIELDS);
        if (fields && line.isCapital(and + 1) && hasHead(line, and + 1, to)) {
            return true;
        }
        boolean right = and + 1 < to && line.isCapital(and + 1) && !hasHead(line, and + 1, to);
        int left = and - 1;
        while (left > 0 && line.isCapital(left) && !isHead(line.lower(left))) {
            left--;
        }
        boolean link = line.lower(left).equals("of") || line.lower(left).equals("for");
        return right && left < and - 1 && link && hasHead(line, Math.max(0, left - CHAIN), left);
    }

    /// The title that each of a row has: "Sens." gives "Sen.", "foreign ministers of Chad and Mali"
    /// "foreign minister of Chad and Mali".
    static String singular(String title) {
        List<String> words = new ArrayList<>(List.of(title.split(" ")));
        for (int i = 0; i < words.size(); i++) {
            String lower = words.get(i).toLowerCase(Locale.ROOT);
            if (INSIDE.contains(lower)) {
                return title;
            }
            if (isPlural(lower)) {
                words.set(i, one(words.get(i)));
                return String.join(" ", words);
            }
        }
        return title;
    }

    private static boolean isPlural(String lower) {
        String one = one(lower);
        return !lower.equals("heads")
                && !one.equals(lower)
                && HEADS.contains(one)
                && (!HEADS.contains(lower) || lower.endsWith("s."));
    }

    /// Without the "s" at its end, before the point of an abbreviation.
    private static String one(String word) {
        return word.replaceFirst("s(\\.?)$", "$1");
    }

    private static boolean isPeriod(String lower) {
        return lower.matches("(second|minute|hour|day|week|month|year|decade)s?");
    }

    /// "acting", "former": an adjective of titles, unlike the one in "unsure President Vos".
    static boolean isModifier(String lower) {
        return MODIFIERS.contains(lower) || lower.contains("-");
    }

    /// Nouns in lower case that may stand before a capital in a title: "state Sen.".
    private static Set<String> lowerNouns() {
        Set<String> nouns = new HashSet<>(Words.section("officewords.txt", "public bodies"));
        nouns.addAll(Words.section("officewords.txt", "subjects"));
        nouns.addAll(Words.section("officewords.txt", "public"));
        return Set.copyOf(nouns);
    }

    private static Set<String> heads() {
        Set<String> heads = new HashSet<>();
        for (String line : Words.lines("titles.txt")) {
            String[] words = line.strip().toLowerCase(Locale.ROOT).split(" ");
            heads.add(words[words.length - 1]);
        }
        return Set.copyOf(heads);
    }
}
