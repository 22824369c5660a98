package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;

class OverlappingTest {

    private static final Actor MAES = person("Luc Maes");
    private static final Actor VOS = person("Ana Vos");
    private static final Actor PERU = person("Peru");

    @Test
    void takesAJourneyAndWhatItLedToTogether() {
        Encounter visit =
                encounter(MeetingKind.VISIT, WeighedMeetings.RULE, Optional.of(PERU), MAES);
        Encounter talks = encounter(MeetingKind.TALKS, "hold", Optional.empty(), MAES, VOS);

        assertThat(Overlapping.joined(List.of(visit, talks)))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.kind()).isEqualTo(MeetingKind.TALKS);
                    assertThat(e.participants()).containsExactly(MAES, VOS);
                    assertThat(e.place()).contains(PERU);
                });
    }

    @Test
    void keepsWhoARuleSaysTookPart() {
        Encounter weighed =
                encounter(
                        MeetingKind.MEETING,
                        WeighedMeetings.RULE,
                        Optional.empty(),
                        MAES,
                        VOS,
                        PERU);
        Encounter read = encounter(MeetingKind.MEETING, "meet", Optional.empty(), VOS, MAES);

        assertThat(Overlapping.joined(List.of(weighed, read))).containsExactly(read);
        assertThat(Overlapping.joined(List.of(read, weighed))).containsExactly(read);
    }

    @Test
    void leavesWhatRulesReadApart() {
        Encounter one = encounter(MeetingKind.MEETING, "meet", Optional.empty(), MAES, VOS);
        Encounter other = encounter(MeetingKind.VISIT, "visit", Optional.empty(), MAES);

        assertThat(Overlapping.joined(List.of(one, other))).containsExactly(one, other);
    }

    @Test
    void leavesACallAndAMeetingApart() {
        Encounter call =
                encounter(MeetingKind.CALL, WeighedMeetings.RULE, Optional.empty(), MAES, VOS);
        Encounter talks = encounter(MeetingKind.TALKS, "hold", Optional.empty(), MAES, VOS);

        assertThat(Overlapping.joined(List.of(call, talks))).containsExactly(call, talks);
    }

    private static Encounter encounter(
            MeetingKind kind, String rule, Optional<Actor> place, Actor... who) {
        Setting.Circumstances around =
                new Setting.Circumstances(place, new When.Unknown(), Optional.empty());
        return new Encounter(line(), 0, List.of(who), kind, MeetingStatus.HELD, around, rule);
    }

    private static Line line() {
        return new Line(0, "", new Sentence(new Span(0, 0), 0, List.of()), List.of());
    }

    private static Actor person(String name) {
        return new Actor(name, Actor.Kind.PERSON, name, Optional.empty(), List.of(), List.of());
    }
}
