package org.wiregraph.clean;

import static org.wiregraph.model.Block.Label.BYLINE;
import static org.wiregraph.model.Block.Label.CAPTION;
import static org.wiregraph.model.Block.Label.COMMENT;
import static org.wiregraph.model.Block.Label.CREDIT;
import static org.wiregraph.model.Block.Label.DATELINE;
import static org.wiregraph.model.Block.Label.HEADER;
import static org.wiregraph.model.Block.Label.LEGAL;
import static org.wiregraph.model.Block.Label.NAVIGATION;
import static org.wiregraph.model.Block.Label.RELATED;
import static org.wiregraph.model.Block.Label.TAGS;
import static org.wiregraph.model.Block.Label.UPDATE_NOTE;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wiregraph.model.Block;

/// What a line gives itself away as, by fixed wording and form and without regard to its place.
final class Cues {

    private static final Phrases NOTE = Phrases.load("note");
    private static final Phrases LAW = Phrases.load("legal");
    private static final Phrases READERS = Phrases.load("comment");
    private static final Phrases AUTHORS = Phrases.load("byline");
    private static final Phrases OTHERS = Phrases.load("related");
    private static final Phrases LEADS_ELSEWHERE = Phrases.load("navigation");
    private static final Phrases ABOVE = Phrases.load("header");
    private static final Phrases BETWEEN = Phrases.load("between");
    private static final Phrases LAST = Phrases.load("end");

    /// `(END)`, `###`, `-30-`, `ENDS` alone on a line.
    private static final Pattern END =
            Pattern.compile("^[(\\[]?(?:END|ENDS|-30-|-0-|--|#{2,5}|/END/)[)\\]]?$");

    /// `3 comments`, `Comments (12)`, `Comments 1`
    private static final Pattern COUNTED_COMMENTS =
            Pattern.compile("^(?:\\d{1,6} (?:view )?comments?|comments? \\(?\\d{1,6}\\)?)$");

    /// `9 hours ago`, `an hour ago`
    private static final Pattern AGO =
            Pattern.compile("^(?:\\d{1,3}|an?) (?:minute|min|hour|day|week|month)s? ago$");

    /// `Home | World | Sport`, `Front page · Europe · Culture`, `Home > Asia > Koreas`
    private static final Pattern BARS = Pattern.compile("\\s[|\u00b7\u2022>\u203a\u00bb]\\s");

    /// `Tags Missiles Diplomacy`, `Filed under: Asia`
    private static final Pattern TAG_LIST =
            Pattern.compile(
                    "(?:tags?|(?:follow the )?topics?|keywords|filed under|see more on)\\b");

    /// `#Muscat`, `#coast guard #Jeju`
    private static final Pattern HASHES = Pattern.compile("^#\\p{L}[^#.]*(?: #[^#.]+)*$");

    /// `214`, `1.2K`, `97 shares`
    private static final Pattern COUNT =
            Pattern.compile(
                    "^[\\d.,]{1,9}[km]?(?:" + " (?:shares?|views?|likes?|reads?|photos?))?$");

    /// `More Tagus Post stories`, `Other world news`
    private static final Pattern MORE =
            Pattern.compile(
                    "^(?:more|other) (?:[\\w'.-]+ ){0,4}(?:stories|news|coverage|articles)$");

    /// A year is no count: it may stand over what happened in it.
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d$");

    /// `14.52 BST`, `9:05 am`
    private static final Pattern TIME =
            Pattern.compile("^\\d{1,2}[.:]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?$");

    /// `a0417 u i bc-caspian`, `BC-CASPIAN-MINES, 1st Ld`, `06-19-17 1412EDT`
    private static final Pattern SLUG =
            Pattern.compile(
                    "^(?:[a-z]\\d{4} |(?:BC|AM|PM)-\\p{Lu}|\\d\\d-\\d\\d-\\d\\d \\d{4}[A-Z]).*");

    /// `From: Ana Lopes`, `Subject: Fwd: talks`
    private static final Pattern MAIL_HEAD =
            Pattern.compile("^(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To): \\S.*");

    /// `By Ann Smith and Bo Lee`, `(desk@paper.example)`
    private static final Pattern BY =
            Pattern.compile("^(?:By|BY) \\p{Lu}[\\p{L}.'\u2019-]*+(?: |$).*");

    private static final Pattern MAIL = Pattern.compile("^\\(?[\\w.+-]{1,64}@[\\w.-]{1,80}\\)?$");

    private static final int LONGEST_CUE = 60;
    private static final int LONGEST_LINE = 15;

    private Cues() {}

    /// The label of a line, empty where nothing gives it away.
    static Optional<Block.Label> of(String text) {
        String folded = Phrases.fold(text);
        int words = Shape.words(text);
        if (NOTE.match(folded)) {
            return Optional.of(UPDATE_NOTE);
        }
        if (Menu.isMenu(text)) {
            return Optional.of(NAVIGATION);
        }
        if (Captions.isCreditLine(text)) {
            return Optional.of(CREDIT);
        }
        if (Captions.isCaption(text, folded)) {
            return Optional.of(CAPTION);
        }
        if (words > LONGEST_CUE) {
            return folded.startsWith("\u00a9") ? Optional.of(LEGAL) : Optional.empty();
        }
        if (LAW.match(folded) && !Captions.tellsOfSpeech(folded)) {
            return Optional.of(LEGAL);
        }
        if (AUTHORS.match(folded) || isByline(text, words)) {
            return Optional.of(BYLINE);
        }
        if (READERS.match(folded) || COUNTED_COMMENTS.matcher(folded).matches()) {
            return Optional.of(COMMENT);
        }
        return list(text, folded, words).or(() -> header(text, folded, words));
    }

    private static Optional<Block.Label> list(String text, String folded, int words) {
        boolean sentence = words > LONGEST_LINE && Shape.endsSentence(text);
        if (sentence) {
            return Optional.empty();
        }
        boolean tags = TAG_LIST.matcher(folded).lookingAt() || HASHES.matcher(folded).matches();
        if (tags && !Shape.endsSentence(text)) {
            return Optional.of(TAGS);
        }
        boolean counted = AGO.matcher(folded).matches();
        if (OTHERS.match(folded) || counted || MORE.matcher(folded).matches()) {
            return Optional.of(RELATED);
        }
        boolean leads = LEADS_ELSEWHERE.match(folded) || END.matcher(text).matches();
        return leads ? Optional.of(NAVIGATION) : Optional.empty();
    }

    private static Optional<Block.Label> header(String text, String folded, int words) {
        boolean dated = WrittenDate.find(text).isPresent() && !Shape.isPost(text);
        boolean above = words <= LONGEST_LINE && (dated || ABOVE.match(folded));
        boolean head = SLUG.matcher(text).matches() || MAIL_HEAD.matcher(text).matches();
        if (head || (above && !Shape.endsSentence(text))) {
            return Optional.of(HEADER);
        }
        if (words <= LONGEST_LINE && DatelineHead.whole(text).isPresent()) {
            return Optional.of(DATELINE);
        }
        boolean menu = BARS.splitAsStream(text).limit(4).count() >= 3 && !Shape.endsSentence(text);
        return menu ? Optional.of(NAVIGATION) : Optional.empty();
    }

    /// What a line of figures is in plain text; in markup it may be a cell of the story's table.
    static Optional<Block.Label> ofFigures(String text) {
        String folded = Phrases.fold(text);
        if (TIME.matcher(folded).matches()) {
            return Optional.of(HEADER);
        }
        boolean count = COUNT.matcher(folded).matches() && !YEAR.matcher(folded).matches();
        return count ? Optional.of(NAVIGATION) : Optional.empty();
    }

    private static boolean isByline(String text, int words) {
        boolean by = words <= LONGEST_LINE && BY.matcher(text).matches();
        return (by && !Shape.endsSentence(text)) || (words == 1 && MAIL.matcher(text).matches());
    }

    /// Whether the story is over for good at this line: an end mark or the head of the comments.
    static boolean ends(String text) {
        String folded = Phrases.fold(text);
        return END.matcher(text).matches()
                || LAST.match(folded)
                || (Shape.words(text) <= LONGEST_LINE
                        && (READERS.match(folded) || COUNTED_COMMENTS.matcher(folded).matches()));
    }

    /// Whether a line, such as one above an advertisement, says that the story goes on.
    static boolean isBetween(String text) {
        return BETWEEN.match(Phrases.fold(text));
    }

    /// Whether this label mostly stands after a story.
    static boolean closes(Block.Label label) {
        return switch (label) {
            case RELATED, NAVIGATION, LEGAL, COMMENT, TAGS -> true;
            case TITLE, BYLINE, HEADER, UPDATE_NOTE, BODY, HEADING -> false;
            case DATELINE, CAPTION, CREDIT, PULL_QUOTE -> false;
        };
    }
}
