package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// The words that may tell of a meeting.
final class MeetingTriggers {

    private static final Set<String> WORDS = Words.section("meetingwords.txt", "triggers");

    private static final Set<String> VISITS = Words.section("meetingwords.txt", "visit triggers");
    private static final Set<String> CALL = Words.section("meetingwords.txt", "call");

    private MeetingTriggers() {}

    static boolean isAt(Line line, int i) {
        boolean word = WORDS.contains(line.lemma(i)) || WORDS.contains(line.lower(i));
        boolean open = line.is(i, "VERB") || line.is(i, "NOUN") || line.is(i, "PROPN");
        return word && open && !line.isQuoted(i);
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
