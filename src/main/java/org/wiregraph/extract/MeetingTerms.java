package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Knows the nouns that name meetings: "talks", "a round of talks", but no "press conference", no
/// "session of parliament" and no "meeting room".
final class MeetingTerms {

    private static final Set<String> NOUNS = Words.section("meetingwords.txt", "nouns");
    private static final Set<String> NO_SESSION = Words.section("meetingwords.txt", "no session");
    private static final Set<String> SERIES =
            Set.of("round", "series", "day", "days", "hours", "set", "rounds");
    private static final Set<String> PRESS = Set.of("press", "news", "media");

    private MeetingTerms() {}

    /// "Talks", "summit".
    static boolean isNoun(Line line, int i) {
        return NOUNS.contains(line.lower(i));
    }

    /// The meeting that a noun phrase names: "a second round of talks" for "round"; -1 for none.
    static int meant(Line line, int noun) {
        boolean named =
                isNoun(line, noun)
                        && !line.isAny(noun - 1, PRESS)
                        && !isSessionOfMany(line, noun)
                        && !isRoom(line, noun);
        if (named && (line.is(noun, "NOUN") || line.is(noun, "PROPN"))) {
            return noun;
        }
        return SERIES.contains(line.lower(noun))
                ? line.dependents(noun, "nmod").stream()
                        .filter(n -> isNoun(line, n))
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    /// "A parliamentary session", "a session of the parliament".
    private static boolean isSessionOfMany(Line line, int noun) {
        boolean behind = line.lower(noun + 1).equals("of");
        int of = behind ? line.is(noun + 2, "DET") ? noun + 3 : noun + 2 : -1;
        return line.lemma(noun).equals("session")
                && (line.isAny(noun - 1, NO_SESSION) || line.isAny(of, NO_SESSION));
    }

    /// "A meeting room", "the dinner table", "call records": named after meetings, but none.
    static boolean isRoom(Line line, int noun) {
        int head = line.head(noun);
        return line.isLabelled(noun, "compound")
                && head == noun + 1
                && line.is(head, "NOUN")
                && !isNoun(line, head);
    }
}
