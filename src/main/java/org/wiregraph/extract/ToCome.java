package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Meetings that the words around them put into the future though no verb of theirs does.
///
/// Example: "a round of talks is set for Friday", "his expected meeting with Vos", "he'd be meeting
/// with Vos", "will also be in Lima for the fair".
final class ToCome {

    private static final Set<String> SET = Words.section("meetingwords.txt", "set");
    private static final Set<String> UPCOMING = Words.section("meetingwords.txt", "upcoming");
    private static final Set<String> WILL = Set.of("will", "'ll", "’ll");
    private static final Set<String> WOULD = Set.of("'d", "’d", "would");
    private static final Set<String> ARRANGEMENTS =
            Words.section("meetingwords.txt", "arrangements");
    private static final Set<String> RECORDS = Words.section("meetingwords.txt", "records");
    private static final int NEAR = 3;

    private ToCome() {}

    static boolean isTold(Encounter one) {
        Line line = one.line();
        int anchor = one.anchor();
        boolean held = one.status() == MeetingStatus.HELD;
        return held
                && (line.is(anchor, "NOUN")
                        ? isSet(line, anchor)
                                || isExpected(line, anchor)
                                || isArranged(line, anchor)
                        : isWill(line, anchor) || isWouldBe(line, anchor));
    }

    /// "The release of a recording of their call": of one that took place, whatever follows.
    static boolean isRecorded(Encounter one) {
        Line line = one.line();
        return one.status() == MeetingStatus.PLANNED
                && one.when().iso().isEmpty()
                && line.is(one.anchor(), "NOUN")
                && Clause.preposition(line, one.anchor()).equals("of")
                && RECORDS.contains(line.lemma(line.head(one.anchor())));
    }

    /// "Will speak in Quito before flying to Lima on Friday".
    static boolean isBeforeGoing(Encounter one) {
        Line line = one.line();
        int at = one.anchor();
        int above = line.head(at);
        boolean before = line.fine(at).equals("VBG") && line.lower(at - 1).equals("before");
        return before
                && above >= 0
                && (new Clause(line, above).reality() == Clause.Reality.FUTURE
                        || line.fine(above).equals("VBG")
                                && line.dependents(above, "aux").stream()
                                        .anyMatch(a -> line.isAny(a, Set.of("is", "are"))));
    }

    /// "The venue for a meeting with Vos".
    private static boolean isArranged(Line line, int noun) {
        return Clause.preposition(line, noun).equals("for")
                && (ARRANGEMENTS.contains(line.lemma(line.head(noun)))
                        || ARRANGEMENTS.contains(line.lower(line.head(noun))));
    }

    /// "Talks with Vos are set for Friday".
    private static boolean isSet(Line line, int noun) {
        int series = line.isLabelled(noun, "nmod") ? line.head(noun) : noun;
        for (int at : new int[] {noun, series}) {
            int verb = line.head(at);
            boolean subject = line.relation(at).startsWith("nsubj") && verb > at;
            boolean is =
                    line.dependents(verb, "aux:pass", "cop").stream()
                            .anyMatch(a -> line.isAny(a, Set.of("is", "are", "was", "were")));
            if (subject
                    && is
                    && SET.contains(line.lower(verb))
                    && line.lower(verb + 1).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /// "Their expected meeting at the summit": the noun, or the one that it belongs to.
    private static boolean isExpected(Line line, int noun) {
        int above = line.isLabelled(noun, "nmod") ? line.head(noun) : noun;
        boolean meeting = MeetingTerms.meant(line, above) == above;
        return isUpcoming(line, noun) || meeting && isUpcoming(line, above);
    }

    private static boolean isUpcoming(Line line, int noun) {
        return line.dependents(noun, "amod", "compound").stream()
                .anyMatch(a -> a < noun && UPCOMING.contains(line.lower(a)));
    }

    /// "Will also be in Lima".
    private static boolean isWill(Line line, int be) {
        boolean will = false;
        for (int i = be - 1; i >= Math.max(0, be - NEAR) && !line.is(i, "VERB"); i--) {
            will |= line.isAny(i, WILL);
        }
        return line.lower(be).equals("be") && will;
    }

    /// "Said he'd be meeting with Vos".
    private static boolean isWouldBe(Line line, int verb) {
        return line.fine(verb).equals("VBG")
                && line.lower(verb - 1).equals("be")
                && line.isAny(verb - 2, WOULD);
    }
}
