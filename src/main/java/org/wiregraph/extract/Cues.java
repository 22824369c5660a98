package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Report.Stance;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Finds the words of a line that report speech.
///
/// Example: "said" in "Kim said so", "warning" in "Kim's warning that", "according to", but not
/// "said" in "is said to", "may say" or "did not say".
final class Cues {

    /// The shape of what is said.
    enum Shape {
        CLAUSE,
        EITHER,
        OBJECT,
        QUOTE,
        NAMING,
        ASK,
        MEASURE,
        CLOSING,
        FINDING,
        SOURCE,
        NOUN
    }

    /// A cue in tokens `at` to `to`.
    record Cue(int at, int to, String lemma, Shape shape, Stance stance) {

        boolean is(Shape... shapes) {
            return List.of(shapes).contains(shape);
        }
    }

    private record Entry(Shape shape, Stance stance) {}

    private static final Map<String, Entry> VERBS = new HashMap<>();
    private static final Map<String, Entry> NOUNS = new HashMap<>();
    private static final List<String> SOURCES = new ArrayList<>();
    private static final Set<String> QUOTED = Words.section("speechwords.txt", "quoted");
    private static final int LONGEST_NAMED = 14;

    static {
        Words.sections("cues.txt").forEach(Cues::enter);
        Words.sections("speechwords.txt").forEach(Cues::enter);
    }

    private Cues() {}

    private static void enter(String section, List<String> words) {
        String[] parts = section.toUpperCase(Locale.ROOT).split(" ");
        if (parts.length < 2) {
            return;
        }
        Entry entry = new Entry(Shape.valueOf(parts[0]), Stance.valueOf(parts[1]));
        switch (entry.shape()) {
            case SOURCE -> SOURCES.addAll(words);
            case NOUN -> words.forEach(word -> NOUNS.put(word, entry));
            case CLAUSE, EITHER, OBJECT, QUOTE, NAMING, ASK, MEASURE, CLOSING, FINDING ->
                    words.forEach(word -> VERBS.put(word, entry));
        }
    }

    static List<Cue> in(Line line) {
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (!line.isQuoted(i)) {
                at(line, i).ifPresent(cues::add);
            }
        }
        return cues;
    }

    static Optional<Cue> at(Line line, int i) {
        Optional<Cue> source = source(line, i);
        if (source.isPresent()) {
            return source;
        }
        Entry noun = NOUNS.get(line.lower(i));
        if (noun != null && line.is(i, "NOUN") && line.lower(i + 1).equals("that")) {
            return Optional.of(cue(i, i + 1, line.lower(i), noun));
        }
        if (line.is(i, "NOUN") && QUOTED.contains(line.lower(i)) && colon(line, i) > 0) {
            return Optional.of(new Cue(i, i + 1, line.lower(i), Shape.NOUN, Stance.SAY));
        }
        Optional<Cue> quoting = Quoting.at(line, i);
        if (quoting.isPresent()) {
            return quoting;
        }
        boolean told = line.is(i, "VERB") && ToldSpeech.isTold(line, i) || isReports(line, i);
        return told ? verb(line, i).or(() -> led(line, i)) : Optional.empty();
    }

    /// "Offered meekly: “We go”": any verb, with a quotation right behind its colon.
    private static Optional<Cue> led(Line line, int verb) {
        int colon = verb + 1;
        while (line.is(colon, "ADV")) {
            colon++;
        }
        boolean opens = line.word(colon).equals(":") && line.isQuoteMark(colon + 1);
        return opens && line.fine(verb).matches("VB[DN]")
                ? Optional.of(new Cue(verb, verb + 1, line.lemma(verb), Shape.CLAUSE, Stance.SAY))
                : Optional.empty();
    }

    /// The colon before a quotation that a noun announces: "a short message for Chad: “Wait.”"; -1
    /// for none.
    static int colon(Line line, int noun) {
        for (int i = noun + 1; i < Math.min(line.end(), noun + LONGEST_NAMED); i++) {
            if (line.word(i).equals(":")) {
                return line.isQuoteMark(i + 1) ? i : -1;
            }
            if (line.is(i, "VERB") || line.is(i, "PUNCT")) {
                return -1;
            }
        }
        return -1;
    }

    /// "The port is shut, the Lima Herald reports." or "local media report.", "the Herald reports
    /// from Lima: “QUOTE”", tagged as a noun.
    private static boolean isReports(Line line, int i) {
        boolean media = line.lower(i - 1).equals("media") && line.lower(i).equals("report");
        int name = media ? i - 2 : i - 1;
        while (line.is(name, "PROPN") || media && line.is(name, "ADJ")) {
            name--;
        }
        int comma = line.lower(name).equals("the") ? name - 1 : name;
        int colon = line.lower(i + 1).equals("from") ? Phrases.startingAt(line, i + 2).to() : i + 1;
        boolean opens = line.word(colon).equals(":") && line.isQuoteMark(colon + 1);
        boolean as = line.lower(comma).equals("as") && line.word(i + 1).equals(",");
        return (media || line.lower(i).equals("reports"))
                && line.is(i, "NOUN")
                && name < i - 1
                && (opens || as || i + 1 >= line.end() && line.word(comma).equals(","));
    }

    private static Optional<Cue> source(Line line, int i) {
        for (String words : SOURCES) {
            int to = i + words.split(" ").length;
            if (words.startsWith(line.lower(i))
                    && to < line.size()
                    && line.joined(i, to).equalsIgnoreCase(words)) {
                return Optional.of(new Cue(i, to, words, Shape.SOURCE, Stance.SAY));
            }
        }
        return Optional.empty();
    }

    private static Optional<Cue> verb(Line line, int i) {
        String lemma = line.lemma(i).toLowerCase(Locale.ROOT);
        for (int to = i + 3; to > i + 1; to--) {
            String phrase = lemma + " " + line.joined(i + 1, to).toLowerCase(Locale.ROOT);
            Entry entry = VERBS.get(phrase);
            if (entry != null) {
                return Optional.of(cue(i, to, phrase, entry));
            }
        }
        return Optional.ofNullable(VERBS.get(lemma)).map(e -> cue(i, i + 1, lemma, e));
    }

    private static Cue cue(int at, int to, String lemma, Entry entry) {
        return new Cue(at, to, lemma, entry.shape(), entry.stance());
    }
}
