package org.wiregraph.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Where the writer goes on behind what was said, with what he makes or knows of it.
///
/// Example: what is said ends before the comma in "said millions had voted, a claim for which there
/// is no evidence", "cried “go home,” apparently meaning the crew" and "said there would be a vote,
/// but it was not clear when".
record WriterEnd(Line line, Cues.Cue cue) {

    private static final Set<String> JUDGING = Words.section("speechwords.txt", "judging");
    private static final Set<String> FOLLOWING =
            Set.of(
                    "that", "which", "for", "he", "she", "they", "the", "by", "of", "popular",
                    "shared", "echoed");
    private static final Set<String> GUESSING =
            Set.of("apparently", "presumably", "evidently", "seemingly", "possibly");
    private static final Set<String> UNCLEAR = Set.of("unclear", "unknown");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Set<String> SILENT = Words.section("speechwords.txt", "silent");
    private static final Set<String> UNSAID = Words.section("speechwords.txt", "unsaid");
    private static final Set<String> HAVE = Set.of("did", "does", "do", "has", "have", "had");
    private static final Set<String> NOT = Set.of("not", "n't");
    private static final Set<String> CONTRASTS = Set.of("but", "although", "though");

    int of() {
        for (int i = cue.to() + 2; i < line.end(); i++) {
            boolean behindQuote = line.isQuoteMark(i) && line.word(i - 1).equals(",");
            boolean comma = line.word(i).equals(",") && !line.isQuoted(i);
            boolean dash = DASHES.contains(line.word(i)) && !line.isQuoted(i);
            if ((behindQuote || comma || dash) && (isJudging(i + 1) || isGuessing(i + 1))) {
                return behindQuote ? i + 1 : i;
            }
            if (dash && line.fine(i + 1).equals("VBG") && Cues.at(line, i + 1).isEmpty()) {
                return i;
            }
            int but = comma || behindQuote ? i + 1 : i;
            if (!line.isQuoted(but) && (isContrast(but) || isUnsaid(but) || isNow(but))) {
                return behindQuote ? i + 1 : i;
            }
        }
        return line.end();
    }

    /// "But did not explain why", "though stopped short of it": what the teller leaves out.
    private boolean isUnsaid(int but) {
        int not = but + 2;
        boolean denied =
                line.isAny(but + 1, HAVE)
                        && line.isAny(not, NOT)
                        && UNSAID.contains(line.lemma(not + 1));
        boolean told = line.isTensed(but + 1) || line.fine(but + 1).equals("VBN");
        boolean left = told && SILENT.contains(line.lemma(but + 1));
        return line.isAny(but, CONTRASTS) && (denied || left);
    }

    /// "Announced that it would wait, but envoys remain worried": behind what was said then, what
    /// is so now.
    private boolean isNow(int but) {
        int verb = Phrases.startingAt(line, but + 1).to();
        boolean present = line.fine(verb).equals("VBP") || line.fine(verb).equals("VBZ");
        boolean would =
                IntStream.range(cue.to(), but)
                        .anyMatch(i -> line.lower(i).equals("would") && !line.isQuoted(i));
        return line.isAny(but, CONTRASTS)
                && line.word(but - 1).equals(",")
                && line.fine(cue.at()).equals("VBD")
                && verb > but + 1
                && present
                && would
                && !Attribution.hasQuote(line, but, line.end());
    }

    private boolean isJudging(int from) {
        int noun = line.lower(from + 1).equals("talking") ? from + 2 : from + 1;
        return TargetPhrase.isArticle(line, from)
                && line.isAny(noun, JUDGING)
                && line.isAny(noun + 1, FOLLOWING);
    }

    private boolean isGuessing(int from) {
        return line.isAny(from, GUESSING) && line.fine(from + 1).equals("VBG");
    }

    /// "But it was not clear when", "but others doubted it".
    private boolean isContrast(int but) {
        int be = but + 2;
        int how = be + 1;
        while (line.is(how, "ADV") || line.is(how, "PART")) {
            how++;
        }
        boolean others = line.lower(but + 1).equals("others") && line.isTensed(be);
        boolean open = line.isAny(how, UNCLEAR) || how > be + 1 && line.lower(how).equals("clear");
        boolean it = line.lower(but + 1).equals("it") && line.lemma(be).equals("be");
        return line.isAny(but, CONTRASTS) && (others || it && open);
    }
}
