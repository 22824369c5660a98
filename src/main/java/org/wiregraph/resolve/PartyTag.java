package org.wiregraph.resolve;

import java.util.Locale;
import java.util.regex.Pattern;
import org.wiregraph.text.Line;

/// Finds the party and state behind a legislator's name: "(D-N.J.)", ", R-Ohio,", ", Democrat of
/// New Jersey,".
final class PartyTag {

    private static final Pattern PARTY = Pattern.compile("[DRI]([-–]\\p{Lu}.*)?");
    private static final Pattern STATE = Pattern.compile("[DRI][-–]\\p{Lu}.*");
    private static final int LONGEST = 6;

    private PartyTag() {}

    /// Behind the tag that begins at a token, as "D-Calif." may in two tokens; the token itself
    /// where none does.
    static int end(Line line, int from) {
        if (line.word(from).equals("(") && PARTY.matcher(line.word(from + 1)).matches()) {
            int close = from + 2;
            while (close < from + LONGEST && !line.word(close).equals(")")) {
                close++;
            }
            return line.word(close).equals(")") ? close + 1 : from;
        }
        boolean comma = line.word(from).equals(",");
        if (comma && isMember(line, from + 1) && line.lower(from + 2).equals("of")) {
            return behindCapitals(line, from + 3);
        }
        if (!comma || !STATE.matcher(line.word(from + 1)).matches()) {
            return from;
        }
        return line.word(from + 2).equals(".") && line.word(from + 3).equals(",")
                ? from + 3
                : from + 2;
    }

    /// Is a tag such as "(R-Ky.)" of a state that is written out? The letters of the short form
    /// stand in the long one in that order, the first at its beginning.
    static boolean isOf(String tag, String state) {
        String letters = tag.replaceFirst("^\\W*(Democrat of|Republican of|[DRI]\\b)", "");
        String brief = letters.replaceAll("\\W", "").toLowerCase(Locale.ROOT);
        String whole = state.replaceAll("\\W", "").toLowerCase(Locale.ROOT);
        int at = -1;
        for (int i = 0; i < brief.length(); i++) {
            at = whole.indexOf(brief.charAt(i), at + 1);
            if (at < 0 || i == 0 && at > 0) {
                return false;
            }
        }
        return true;
    }

    /// "Republican" before or behind a name.
    static boolean isMember(Line line, int i) {
        return line.word(i).equals("Democrat") || line.word(i).equals("Republican");
    }

    private static int behindCapitals(Line line, int from) {
        int to = from;
        while (line.isCapital(to)) {
            to++;
        }
        return to;
    }

    /// Where the tag begins that ends before a token; the token itself where none does.
    static int start(Line line, int to) {
        for (int from = to - 2; from >= Math.max(1, to - LONGEST); from--) {
            if (end(line, from) == to) {
                return from;
            }
        }
        return to;
    }
}
