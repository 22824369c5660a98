package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// The words that may tell of a meeting.
final class MeetingTriggers {

    private static final Set<String> VERBS = Words.section("meetingwords.txt", "verb triggers");
    private static final Set<String> NOUNS = Words.section("meetingwords.txt", "noun triggers");

    private static final Set<String> CHATS = Words.section("meetingwords.txt", "chats");
    private static final Set<String> VISITS = Words.section("meetingwords.txt", "visit triggers");
    private static final Set<String> CALL = Words.section("meetingwords.txt", "call");

    private MeetingTriggers() {}

    static boolean isAt(Line line, int i) {
        boolean verb = line.is(i, "VERB") && VERBS.contains(line.lemma(i));
        boolean noun = line.is(i, "NOUN") || line.is(i, "PROPN");
        boolean named = NOUNS.contains(line.lemma(i)) || NOUNS.contains(line.lower(i));
        return (verb || noun && named) && !line.isQuoted(i);
    }

    /// A talk that one may have with a newspaper too.
    static boolean isChat(Line line, int i) {
        return CHATS.contains(line.lower(i)) || CHATS.contains(line.lemma(i));
    }

    /// What kind of meeting the word tells of.
    static MeetingKind kind(Line line, int i) {
        if (line.is(i, "NOUN") || line.is(i, "PROPN")) {
            return VISITS.contains(line.lemma(i)) ? MeetingKind.VISIT : MeetingNouns.kind(line, i);
        }
        if (VISITS.contains(line.lemma(i))) {
            return MeetingKind.VISIT;
        }
        boolean phone = CALL.contains(line.lemma(i)) || MeetingVerbs.isByPhone(line, i);
        boolean talks = line.lemma(i).equals("negotiate");
        return phone ? MeetingKind.CALL : talks ? MeetingKind.TALKS : MeetingKind.MEETING;
    }
}
