package org.wiregraph.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Clauses with a word of speech in which the words behind it are nothing that was said.
///
/// Example: "neither Maes nor Vos condemned the raid", "that is what Maes said after the vote",
/// "the plan that Maes promised as a candidate", "Norway admits more refugees", "they called us
/// names".
final class Hollow {

    private static final Set<String> BORDERS = Set.of("neither", "but", "and", ";");
    private static final Set<String> NO = Set.of("no", "none", "nobody");
    private static final Set<String> REFLEXIVE =
            Set.of("itself", "himself", "herself", "themselves");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Set<String> RELATIVE = Set.of("which", "who");
    private static final Set<String> NAMING =
            Set.of("call", "describe", "term", "label", "dub", "brand");
    private static final Set<String> AWAY = Set.of("down", "away", "off", "up");
    private static final Set<String> APPOINTMENTS = Set.of("nomination", "appointment", "nominee");
    private static final Set<String> DESPITE =
            Set.of("despite", "when", "after", "before", "although", "though");
    private static final Set<String> CLAIMED = Words.section("speechwords.txt", "claimed");
    private static final Set<String> POINTING =
            Set.of("the same", "the same thing", "so", "as much", "otherwise", "that", "this");

    private Hollow() {}

    static boolean is(Line line, Cues.Cue cue, Voices.Voice voice, Range content) {
        return isNeither(line, cue.at())
                || isNobody(line, voice)
                || isWhat(line, cue, voice, content)
                || isLetIn(line, cue, voice, content)
                || isPleaded(line, cue)
                || isSwornIn(line, cue)
                || isClaimed(line, cue)
                || isAppointed(line, cue)
                || isUnnamed(line, cue, voice)
                || isTopic(line, cue, content)
                || isUnreal(line, voice)
                || isNoContent(line, cue, content);
    }

    /// "Neither Maes nor Vos condemned".
    private static boolean isNeither(Line line, int cue) {
        int neither = cue - 1;
        while (neither >= 0 && !line.is(neither, "VERB") && !line.isAny(neither, BORDERS)) {
            neither--;
        }
        return line.lower(neither).equals("neither");
    }

    /// "Claimed expenses", "claimed the title": what one gets.
    private static boolean isClaimed(Line line, Cues.Cue cue) {
        return line.lemma(cue.at()).equals("claim")
                && line.dependents(cue.at(), "obj").stream()
                        .anyMatch(o -> CLAIMED.contains(line.lemma(o)));
    }

    /// "No group claims the raid".
    private static boolean isNobody(Line line, Voices.Voice voice) {
        return line.isAny(voice.from(), NO) || line.isAny(voice.from() - 1, NO);
    }

    /// "What Maes said in the tape": what it was stands elsewhere; not "what Maes called a farce".
    private static boolean isWhat(Line line, Cues.Cue cue, Voices.Voice voice, Range content) {
        int what = Math.min(voice.from(), cue.at()) - 1;
        while (!line.lower(what).equals("what") && isOfName(line, what)) {
            what--;
        }
        boolean open =
                line.is(content.from(), "ADP")
                        || line.is(content.from(), "SCONJ")
                        || line.is(content.from(), "AUX");
        return line.lower(what).equals("what")
                && !NAMING.contains(line.lemma(cue.at()))
                && !line.lower(content.from()).equals("that")
                && open;
    }

    private static boolean isOfName(Line line, int i) {
        return line.isNominal(i) || line.is(i, "ADJ") || line.is(i, "PART");
    }

    /// "Norway admits more refugees" lets them in.
    private static boolean isLetIn(Line line, Cues.Cue cue, Voices.Voice voice, Range content) {
        return line.lemma(cue.at()).equals("admit")
                && !Parties.isPerson(voice.actor())
                && content.to() > content.from()
                && IntStream.range(content.from(), content.to()).noneMatch(line::isTensed)
                && IntStream.range(content.from(), content.to())
                        .anyMatch(i -> line.fine(i).equals("NNS") && line.head(i) == cue.at());
    }

    /// "Argued two cases before the court".
    private static boolean isPleaded(Line line, Cues.Cue cue) {
        return line.lemma(cue.at()).equals("argue")
                && line.dependents(cue.at(), "obj").stream()
                        .anyMatch(o -> line.lemma(o).equals("case"));
    }

    /// "The story Facebook labeled as new was old": what is called so stands before.
    private static boolean isUnnamed(Line line, Cues.Cue cue, Voices.Voice voice) {
        return NAMING.contains(line.lemma(cue.at()))
                && line.lower(cue.to()).equals("as")
                && (line.is(voice.from() - 1, "NOUN") || line.isQuoteMark(voice.from() - 1));
    }

    /// "The Senate confirmed the nomination".
    private static boolean isAppointed(Line line, Cues.Cue cue) {
        return line.lemma(cue.at()).equals("confirm")
                && line.dependents(cue.at(), "obj").stream()
                        .anyMatch(o -> APPOINTMENTS.contains(line.lemma(o)));
    }

    /// "Swore Maes in on Monday".
    private static boolean isSwornIn(Line line, Cues.Cue cue) {
        return line.lemma(cue.at()).equals("swear")
                && line.dependents(cue.at(), "obj").stream().anyMatch(o -> line.is(o, "PROPN"));
    }

    /// "Wrote about talks she had with Maes", "reported on talks held with Maes": what follows
    /// tells which talks.
    private static boolean isTopic(Line line, Cues.Cue cue, Range content) {
        int from = content.from();
        boolean on = line.lower(cue.to()).equals("on") && from > cue.to() + 1;
        if (on && line.fine(from).equals("VBN") && line.isLabelled(from, "acl")) {
            return line.head(from) < from;
        }
        return line.lower(cue.to()).equals("about")
                && content.from() > cue.to() + 1
                && line.is(content.from(), "PRON")
                && line.isNominal(content.from() - 1)
                && !line.isQuoted(content.from());
    }

    /// "Had Maes promised a car, he would have won".
    private static boolean isUnreal(Line line, Voices.Voice voice) {
        int had = voice.from() - 1;
        return line.lower(had).equals("had")
                && (had == 0 || line.word(had - 1).equals(",") || line.is(had - 1, "CCONJ"));
    }

    private static boolean isNoContent(Line line, Cues.Cue cue, Range content) {
        int from = content.from();
        String whole = line.joined(from, content.to()).toLowerCase(Locale.ROOT);
        boolean names =
                line.lemma(cue.at()).equals("call")
                        && line.is(from, "PRON")
                        && line.lower(from + 1).equals("names");
        boolean role =
                line.lower(from).equals("as")
                        && line.is(from + 1, "DET")
                        && !NAMING.contains(line.lemma(cue.at()));
        boolean aside = line.isAny(from, RELATIVE) && line.isAny(from - 1, DASHES);
        boolean itself = line.lemma(cue.at()).equals("express") && line.isAny(from, REFLEXIVE);
        boolean away = line.lemma(cue.at()).equals("back") && line.isAny(cue.to(), AWAY);
        boolean pointing =
                POINTING.contains(line.lower(from))
                        && line.isAny(from + 1, DESPITE)
                        && line.find(from, Set.of(":")) < 0;
        boolean cry = cue.lemma().equals("call out") && line.is(from, "ADP");
        return names
                || role
                || aside
                || itself
                || away
                || pointing
                || cry
                || POINTING.contains(whole);
    }
}
