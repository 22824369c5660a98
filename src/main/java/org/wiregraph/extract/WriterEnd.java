package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Where the writer goes on behind what was said, with what he makes or knows of it.
///
/// Example: what is said ends before the comma in "said millions had voted, a claim for which there
/// is no evidence", "cried “go home,” apparently meaning the crew" and "said there would be a vote,
/// but it was not clear when".
record WriterEnd(Line line, Cues.Cue cue) {

    private static final Set<String> JUDGING = Words.section("speechwords.txt", "judging");
    private static final Set<String> FOLLOWING =
            Set.of("that", "which", "for", "he", "she", "they", "the", "by", "of");
    private static final Set<String> GUESSING =
            Set.of("apparently", "presumably", "evidently", "seemingly", "possibly");
    private static final Set<String> UNCLEAR = Set.of("unclear", "unknown");
    private static final Set<String> CONTRASTS = Set.of("but", "although", "though");

    int of() {
        for (int i = cue.to() + 2; i < line.end(); i++) {
            boolean behindQuote = line.isQuoteMark(i) && line.word(i - 1).equals(",");
            boolean comma = line.word(i).equals(",") && !line.isQuoted(i);
            if ((behindQuote || comma) && (isJudging(i + 1) || isGuessing(i + 1))) {
                return behindQuote ? i + 1 : i;
            }
            if (!line.isQuoted(i) && isContrast(comma ? i + 1 : i)) {
                return i;
            }
        }
        return line.end();
    }

    private boolean isJudging(int from) {
        return TargetPhrase.isArticle(line, from)
                && line.isAny(from + 1, JUDGING)
                && line.isAny(from + 2, FOLLOWING);
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
