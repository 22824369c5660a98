package org.wiregraph.clean;

import java.util.List;
import java.util.regex.Pattern;

/// Tells descriptions of pictures from the story. Some wording is proof; else signs add up: a
/// credit at the end, a full date inside, words of seeing.
///
/// Example: "Shoppers cross a bridge in Lisbon on May 3, 2021. (Tagus Wire)" has a credit and a
/// full date; "... , he said on Monday. (Tagus Wire)" has a credit alone and is story.
final class Captions {

    private static final List<String> LINES = Phrases.lines("caption");
    private static final List<String> PROOF = Phrases.marked(LINES, '!');
    private static final List<String> PROOF_AT_START = Phrases.marked(LINES, '^');
    private static final List<Pattern> SIGNS =
            Phrases.marked(LINES, '+').stream()
                    .map(sign -> Pattern.compile("(?<!\\w)" + Pattern.quote(sign) + "(?!\\w)"))
                    .toList();

    private static final String IN_BRACKETS = "\\(\\p{Lu}[^()]{1,40}\\)";
    private static final String BEHIND_A_BAR = "/ ?\\p{Lu}[^./]{1,40}";

    /// `... at the ministry in Rome. (Reuters)`, `... in Lima on Thursday. / The Courier`
    private static final Pattern CREDIT =
            Pattern.compile("[.)\"\u201d] ?(?:" + IN_BRACKETS + "|" + BEHIND_A_BAR + ")$");

    /// `... in Faro [File: Ann Smith/Tagus]`
    private static final String PHOTOGRAPHER =
            "\\[(?:File: )?\\p{Lu}[^\\[\\]/]{1,40}/\\p{Lu}[^\\[\\]]{1,40}\\]$";

    /// `... in Porto. Photograph: Bo Lee`
    private static final String PHOTOGRAPH =
            "[ .](?:Photo(?:graph)?|Picture|Image|Pic)s?: ?\\p{Lu}[^.:]{2,50}$";

    /// Nothing but a picture is signed so.
    private static final Pattern SIGNED = Pattern.compile(PHOTOGRAPHER + "|" + PHOTOGRAPH);

    /// `Associated Press/Ann Smith`, `The Tagus/File picture`
    private static final Pattern CREDIT_LINE =
            Pattern.compile("^\\p{Lu}[\\p{L} .&'-]{1,40}/ ?\\p{Lu}[\\p{L} .&'-]{1,40}$");

    /// `Photograph: Ann Smith/The Tagus`, `Credit...Ann Smith`, `© Tagus/Getty Images`
    private static final Pattern NAMED_CREDIT =
            Pattern.compile(
                    "^(?:Photo(?:graph)?|Picture|Image|Credit)s?(?:[:.]+| by) ?\\p{Lu}[^.]*$");

    private static final Pattern OWNED =
            Pattern.compile("^(?:\u00a9 ?)?\\p{Lu}[^.:]*(?:Getty Images|Pictures|Photos?)$");

    /// `... waves to the crowd. Hide Caption 3 of 12`: all the pictures of a gallery, however long.
    private static final Pattern GALLERY =
            Pattern.compile("Hide Caption \\d{1,4} of \\d{1,4}\\W{0,4}$");

    /// `Monday, Oct. 18, 2021`: stories seldom name the year of a day of the week.
    private static final Pattern DAY_AND_YEAR =
            Pattern.compile("day,? \\p{Lu}[a-z]{2,8}\\.? \\d{1,2}, \\d{4}");

    /// Stories tell what was, captions what is.
    private static final Pattern PAST =
            Pattern.compile(
                    "\\b(?:was|were|had|did|met|held|told|made|took|went|\\p{Ll}{3,}ed)\\b");

    private static final Pattern SPEECH = Pattern.compile("\\b(?:said|told|added|according to)\\b");

    private static final int LONGEST = 130;

    /// Of fewer words the line is the credit alone.
    private static final int FEWEST = 6;

    private static final int TAIL = 80;

    private Captions() {}

    static boolean isCaption(String text, String folded) {
        if (GALLERY.matcher(text).find()) {
            return true;
        }
        int words = Shape.words(text);
        if (words > LONGEST) {
            return false;
        }
        boolean proved =
                PROOF.stream().anyMatch(folded::contains)
                        || PROOF_AT_START.stream().anyMatch(folded::startsWith);
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        boolean credited = CREDIT.matcher(tail).find();
        boolean signed = words >= FEWEST && SIGNED.matcher(tail).find();
        boolean dated =
                Shape.isProse(text)
                        && DAY_AND_YEAR.matcher(text).find()
                        && !PAST.matcher(text).find();
        return proved || signed || dated || (credited && isSeen(text, folded));
    }

    static boolean isCreditLine(String text) {
        return text.length() <= TAIL
                && (CREDIT_LINE.matcher(text).matches()
                        || NAMED_CREDIT.matcher(text).matches()
                        || OWNED.matcher(text).matches());
    }

    /// Whether the paragraph reports what somebody said, as stories do.
    static boolean tellsOfSpeech(String folded) {
        return SPEECH.matcher(folded).find();
    }

    /// Whether a paragraph with a credit in it or beside it shows a second sign. Speech takes one
    /// sign away.
    static boolean isSeen(String text, String folded) {
        int signs = WrittenDate.find(text).isPresent() ? 1 : 0;
        signs += SIGNS.stream().anyMatch(sign -> sign.matcher(folded).find()) ? 1 : 0;
        return signs > (tellsOfSpeech(folded) ? 1 : 0);
    }
}
