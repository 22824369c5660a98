package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Report.Stance;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// The words beside a cue that only say when, where, by what and to whom: "said Monday", "told
/// reporters in Seoul", "said in a statement". They reach to `end`, those that only say when to
/// `dated`.
record CueSetting(Range told, int dated, int end) {

    private static final Set<String> CLAUSE_WORDS =
            Set.of("that", "whether", "how", "why", "if", "where", "when");
    private static final Set<String> LINKS =
            Set.of(
                    "in",
                    "on",
                    "at",
                    "during",
                    "after",
                    "before",
                    "to",
                    "by",
                    "through",
                    "from",
                    "via",
                    "of",
                    "about",
                    "for",
                    "with",
                    "following");
    private static final Set<Stance> DEEDS = Set.of(Stance.THREATEN, Stance.COMMIT, Stance.PROPOSE);
    private static final int LONGEST_TITLE = 10;
    private static final int FURTHEST = 8;
    private static final Set<String> TELLS =
            Set.of("tell", "remind", "assure", "inform", "notify", "advise");
    private static final Set<String> ASIDE = Set.of("for", "in", "of");
    private static final Set<String> SINCE = Set.of("after", "before", "ago", "earlier", "later");
    private static final Set<String> DEGREES = Words.section("speechwords.txt", "degrees");
    private static final Set<String> CARRIED = Words.section("speechwords.txt", "carried");
    private static final Set<String> OCCASIONS = Words.section("speechwords.txt", "occasion");
    private static final Set<String> CHANNELS = Words.section("speechwords.txt", "channel");

    static boolean tells(Cues.Cue cue) {
        return TELLS.contains(cue.lemma());
    }

    static CueSetting of(Line line, Cues.Cue cue, List<Dated> dates) {
        Range told =
                tells(cue)
                        ? withoutDay(new Range(cue.to(), phraseEnd(line, cue.to())), dates)
                        : new Range(cue.to(), cue.to());
        int i = told.isEmpty() ? told.to() : titleEnd(line, told);
        told = titled(line, told);
        int dated = date(line, i, dates).map(Dated::to).orElse(i);
        int next = step(line, i, dates);
        while (next > i && !(isDeed(cue) && line.lower(i).equals("to"))) {
            i = next;
            next = step(line, i, dates);
        }
        return new CueSetting(told, dated, i);
    }

    /// "Told the Times Monday": the day is nobody's name.
    private static Range withoutDay(Range told, List<Dated> dates) {
        return dates.stream()
                .filter(d -> d.from() > told.from() && d.to() == told.to())
                .map(d -> new Range(told.from(), d.from()))
                .findFirst()
                .orElse(told);
    }

    /// "Told “Morning Talk”", "told Lima TV's “Morning Talk”": the end of those told, with a title
    /// in marks that is no quotation.
    private static int titleEnd(Line line, Range told) {
        int open = title(line, told);
        int last = Math.min(line.end(), open + LONGEST_TITLE);
        for (int i = open + 1; open >= 0 && i < last; i++) {
            if (line.isQuoteMark(i)) {
                return i + 1;
            }
        }
        return told.to();
    }

    /// The words of the title, or those of whose it is.
    private static Range titled(Line line, Range told) {
        int open = title(line, told);
        if (open < 0) {
            return told;
        }
        return open > told.from()
                ? new Range(told.from(), open - 1)
                : new Range(open + 1, Math.max(open + 1, titleEnd(line, told) - 1));
    }

    /// Where a title opens among or right behind those told: with them, or behind whose it is.
    private static int title(Line line, Range told) {
        for (int i = told.from(); i <= told.to(); i++) {
            boolean owned = i == told.from() || line.lower(i - 1).startsWith("'");
            if (owned && line.isQuoteMark(i) && !line.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    /// "Threatened to fire": what is threatened, not whom it was told.
    private static boolean isDeed(Cues.Cue cue) {
        return DEEDS.contains(cue.stance());
    }

    private static Optional<Dated> date(Line line, int i, List<Dated> dates) {
        return dates.stream()
                .filter(d -> !line.lower(d.to()).startsWith("'"))
                .filter(d -> d.from() == i || d.from() == i + 1 && line.is(i, "ADP"))
                .findFirst();
    }

    private static int step(Line line, int i, List<Dated> dates) {
        if (i >= line.end()) {
            return i;
        }
        Optional<Dated> date = date(line, i, dates);
        if (date.isPresent()) {
            return date.get().to();
        }
        int condition = line.lower(i + 1).equals("the") ? i + 2 : i + 1;
        if (line.lower(i).equals("on") && line.lower(condition).equals("condition")) {
            int comma = line.find(condition, Set.of(",", "that", "\""));
            return comma < 0 ? line.end() : comma;
        }
        int behind = behindAside(line, i);
        if (behind > i) {
            return behind;
        }
        if (line.is(i, "ADV") && !CLAUSE_WORDS.contains(line.lower(i)) && !isSaid(line, i)) {
            return i + 1;
        }
        if (line.isAny(i, CARRIED) && line.isAny(i + 1, LINKS)) {
            return i + 1;
        }
        if (line.word(i).equals("(")) {
            int close = line.find(i, Set.of(")"));
            return close > 0 && close - i < 6 ? close + 1 : i;
        }
        boolean phrase = line.isAny(i, LINKS) && !line.is(i, "ADV") && !isSpeech(line, i + 1);
        int end = phrase ? phraseEnd(line, i + 1) : i;
        return end > i + 1 ? end : i;
    }

    /// "Said only two had left", "said most agreed": a word of what follows; not "said later that".
    private static boolean isSaid(Line line, int adverb) {
        boolean open =
                line.isQuoteMark(adverb + 1)
                        || line.lower(adverb + 1).equals("that")
                        || line.is(adverb + 1, "PUNCT")
                        || line.is(adverb + 1, "ADV") && line.is(adverb + 2, "PUNCT");
        int head = line.head(adverb);
        boolean so = line.lower(adverb).equals("so") && !line.is(adverb + 1, "ADJ");
        boolean own = line.isAny(adverb, DEGREES) || head >= 0 && !line.is(head, "VERB");
        boolean manner =
                line.lower(adverb).endsWith("ly")
                        && !line.isAny(adverb, DEGREES)
                        && !line.fine(adverb + 1).equals("VBG");
        return !open
                && !so
                && !manner
                && own
                && head > adverb
                && !isBeside(line, adverb + 1, SINCE);
    }

    /// "Hinted at it just days after the vote": when it was said.
    static boolean isBeside(Line line, int from, Set<String> sides) {
        int unit = line.is(from, "NUM") || line.is(from, "DET") ? from + 1 : from;
        return line.isAny(unit, Attribution.UNITS) && line.isAny(unit + 1, sides);
    }

    /// "Vowed, meanwhile, to wait", "said, for example, that", "claimed, without offering proof,
    /// that": behind the second comma.
    private static int behindAside(Line line, int comma) {
        int second = comma + 2;
        boolean aside = line.is(comma + 1, "ADV");
        if (line.isAny(comma + 1, ASIDE) && line.is(comma + 2, "NOUN")) {
            aside = true;
            second = comma + 3;
        } else if (line.lower(comma + 1).equals("without")) {
            second = line.find(comma + 1, Set.of(","));
            aside = second > 0 && second - comma < FURTHEST;
        }
        boolean closed =
                line.word(comma).equals(",")
                        && line.word(second).equals(",")
                        && !line.isQuoted(second);
        return aside && closed ? second + 1 : comma;
    }

    /// The end of one noun phrase: a second determiner or pronoun, or a name after a noun, begins
    /// another.
    static int phraseEnd(Line line, int from) {
        int to = from;
        boolean noun = false;
        while (to < line.end() && !isSpeech(line, to) && !CLAUSE_WORDS.contains(line.lower(to))) {
            boolean nominal = line.isNominal(to) || isName(line, to) || isInName(line, to);
            boolean other =
                    line.is(to, "DET")
                            || line.is(to, "PRON")
                            || isName(line, to) && !isName(line, to - 1) && !isInName(line, to - 1);
            boolean title = line.isQuoteMark(to - 1);
            boolean starts = other && !title;
            boolean participle =
                    (line.fine(to).equals("VBN") || line.fine(to).equals("VBG"))
                            && line.isNominal(to + 1);
            boolean inside =
                    nominal
                            || line.isQuoteMark(to)
                            || line.is(to, "DET")
                            || line.is(to, "ADJ")
                            || participle && (line.is(to - 1, "DET") || isOwner(line, to - 1));
            boolean possessive = line.lower(to).startsWith("'");
            if (noun && starts && !line.lower(to - 1).startsWith("'")
                    || !inside && !possessive
                    || noun && !nominal && !possessive && !line.isQuoteMark(to) && !title) {
                break;
            }
            noun = nominal && !isOwner(line, to) || (possessive || line.isQuoteMark(to)) && noun;
            to++;
        }
        return to;
    }

    /// By either tag: "United" of "the United Nations" is a verb by one.
    private static boolean isName(Line line, int i) {
        return line.is(i, "PROPN") || line.fine(i).startsWith("NNP");
    }

    /// "Armed" in "the Senate Armed Services Committee".
    private static boolean isInName(Line line, int i) {
        return line.isCapital(i - 1)
                && line.isCapital(i)
                && line.isCapital(i + 1)
                && !line.isQuoteMark(i - 1)
                && line.isNominal(i + 1);
    }

    /// "His" in "his written statement".
    private static boolean isOwner(Line line, int i) {
        return line.fine(i).equals("PRP$");
    }

    /// A mark that opens or ends speech, not one around a title.
    private static boolean isSpeech(Line line, int i) {
        return line.isQuoteMark(i) && line.isQuoted(i);
    }

    /// Whether the word tells how something said reached people: "aired", "carried".
    static boolean isCarried(String word) {
        return CARRIED.contains(word);
    }

    /// Whether the word names an occasion or a channel of speech.
    static boolean isOfSpeech(String word) {
        return OCCASIONS.contains(word) || CHANNELS.contains(word);
    }

    /// "At a news conference" among the tokens.
    static Optional<String> occasion(Line line, Range near) {
        return phrase(line, near, OCCASIONS);
    }

    /// "In a statement", "on Twitter" among the tokens.
    static Optional<String> channel(Line line, Range near) {
        return phrase(line, near, CHANNELS);
    }

    private static Optional<String> phrase(Line line, Range near, Set<String> heads) {
        for (int i = near.from(); i < near.to(); i++) {
            boolean link = line.is(i, "ADP") && !line.isQuoted(i);
            int end = link ? Math.min(phraseEnd(line, i + 1), near.to()) : i;
            if (end > i + 1 && heads.contains(line.lower(end - 1))) {
                return Optional.of(line.text(i, end));
            }
        }
        return Optional.empty();
    }
}
