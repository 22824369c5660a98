package org.wiregraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.model.Block.Label;

/// Takes out of paragraphs what a page puts behind the name of a person when its text is copied:
/// the full name once more, headlines of other stories run into it, and `MORE`.
///
/// Example: of "Rep. Bo Lee Robert (Bo) Ray LeePorts to close in May House votes on fish at last
/// MORE (D-Ohio) said no." the sentence "Rep. Bo Lee (D-Ohio) said no." is left; what was put in
/// stands behind the paragraph, as related headlines.
final class Insertions {

    private static final String FAMILY =
            "(?<![\\p{L}'\u2019-])(?<family>\\p{Lu}[\\p{L}'\u2019-]{0,30}\\p{Ll})";
    private static final String SUFFIX = "(?:,? (?:Jr\\.|Sr\\.|II|III))?";

    /// A space, or nothing behind a name that is longer than the "Mc" or "De" of another.
    private static final String JOINT = "(?: |(?<=\\p{L}{4}))";

    private static final String GIVEN =
            "(?:(?:\\(?\\p{Lu}[\\p{L}.'\u2019-]{0,30}\\)?|de|del|di|la|van|von|der|al) ){1,6}";

    private static final String HEADLINE = "(?<glued>(?=[\\p{Lu}\\d'\"\u2018\u201c]))";

    /// `Lee Robert (Bo) Ray LeePorts`, `Lee Bo Lee Ports`
    private static final Pattern AGAIN =
            Pattern.compile(
                    FAMILY
                            + SUFFIX
                            + JOINT
                            + ("(?<full>" + GIVEN + "\\k<family>" + SUFFIX + ")")
                            + ("(?:" + HEADLINE + "| (?=\\p{Lu}))"));

    private static final Pattern MORE = Pattern.compile(" MORE(?![\\p{L}\\d])");

    private static final int LONGEST_GIVEN = 40;
    private static final int SHORTEST_HEADLINES = 20;
    private static final int LONGEST_HEADLINES = 1000;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<List<String>> insertions = new ArrayList<>();

    private Insertions() {}

    static Insertions of(List<Paragraph> paragraphs) {
        Insertions found = new Insertions();
        paragraphs.forEach(found::part);
        return found;
    }

    /// The paragraphs without what was put into them.
    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /// The pieces, one a paragraph, and behind each what was put into it.
    List<Piece> among(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            all.add(pieces.get(i));
            insertions.get(i).forEach(text -> all.add(new Piece(Label.RELATED, text)));
        }
        return all;
    }

    private void part(Paragraph paragraph) {
        String text = paragraph.text();
        StringBuilder rest = new StringBuilder();
        List<String> found = new ArrayList<>();
        int done = 0;
        Optional<Cut> cut = next(text, 0);
        while (cut.isPresent()) {
            Cut at = cut.get();
            rest.append(text.substring(done, at.begin()).stripTrailing());
            found.add(text.substring(at.begin(), at.end()));
            done = at.end();
            cut = next(text, done);
        }
        insertions.add(found);
        paragraphs.add(
                found.isEmpty()
                        ? paragraph
                        : paragraph.with(rest.append(text, done, text.length()).toString()));
    }

    /// The first insertion at or after a place.
    private static Optional<Cut> next(String text, int from) {
        Matcher more = MORE.matcher(text);
        if (!more.find(from)) {
            return Optional.empty();
        }
        more.useTransparentBounds(true);
        Matcher again = AGAIN.matcher(text);
        for (int at = from; again.find(at); at = again.end("family")) {
            int headlines = Math.min(text.length(), again.end("full") + SHORTEST_HEADLINES);
            int last = Math.min(text.length(), headlines + LONGEST_HEADLINES);
            boolean named = again.start("glued") >= 0 || isSamePerson(text, again);
            if (named && more.region(headlines, last).find()) {
                return Optional.of(new Cut(again.start("full"), more.end()));
            }
        }
        return Optional.empty();
    }

    /// Whether the word before the family name stands in the full name too: `Bo` in `Robert (Bo)
    /// Ray Lee`.
    private static boolean isSamePerson(String text, Matcher again) {
        int family = again.start("family");
        String before = text.substring(Math.max(0, family - LONGEST_GIVEN), family).stripTrailing();
        String given = before.substring(before.lastIndexOf(' ') + 1);
        String full = again.group("full");
        return !given.isEmpty()
                && (full.startsWith(given + " ") || full.contains("(" + given + ")"));
    }

    private record Cut(int begin, int end) {}
}
