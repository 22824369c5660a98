package org.wiregraph.extract;

import java.util.Optional;
import java.util.OptionalInt;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Count;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;

/// A sanction before its targets are read. `verb` and `noun` are the same token where there is only
/// one of them; `target` is the first token of those hit or, where they are the subject, its head.
/// `known` is the one hit where the words at `target` do not say so.
record SanctionAct(
        Actor imposer,
        Line line,
        int verb,
        int noun,
        int target,
        Side side,
        SanctionStatus status,
        Manner manner,
        Optional<Actor> known) {

    /// Where those hit stand.
    enum Side {
        AFTER,
        SUBJECT
    }

    /// How the sanction is told.
    enum Manner {
        /// As an act: "imposed sanctions on".
        ACT("sanction verb"),
        /// As one that stands: "U.S. sanctions on Iran".
        STATE("sanction noun"),
        /// As a part of those told of before: "the package also hits".
        PART("sanctions go on"),
        /// In words that no rule reads.
        WEIGHED("weighed");

        private final String rule;

        Manner(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    /// An act told as done, whose targets begin at a token after the verb.
    static SanctionAct of(Actor imposer, Line line, int verb, int target) {
        return new SanctionAct(
                imposer,
                line,
                verb,
                verb,
                target,
                Side.AFTER,
                SanctionStatus.IMPOSED,
                Manner.ACT,
                Optional.empty());
    }

    /// A measure that stands, told of in passing at a token, against one who is known.
    static SanctionAct standing(Actor imposer, Line line, int at, Actor hit) {
        return of(imposer, line, at, at)
                .standing(SanctionStatus.IN_FORCE)
                .told(Manner.STATE)
                .against(hit);
    }

    SanctionAct by(Actor other) {
        return new SanctionAct(other, line, verb, noun, target, side, status, manner, known);
    }

    /// With the noun that is the measure.
    SanctionAct measure(int at) {
        return new SanctionAct(imposer, line, verb, at, target, side, status, manner, known);
    }

    /// With the first token of those hit.
    SanctionAct beginning(int at) {
        return new SanctionAct(imposer, line, verb, noun, at, side, status, manner, known);
    }

    /// With the target as subject.
    SanctionAct ofSubject() {
        return new SanctionAct(
                imposer, line, verb, noun, target, Side.SUBJECT, status, manner, known);
    }

    SanctionAct standing(SanctionStatus other) {
        return new SanctionAct(imposer, line, verb, noun, target, side, other, manner, known);
    }

    SanctionAct told(Manner other) {
        return new SanctionAct(imposer, line, verb, noun, target, side, status, other, known);
    }

    /// With the one hit, whom the words do not name.
    SanctionAct against(Actor hit) {
        return new SanctionAct(
                imposer, line, verb, noun, target, side, status, manner, Optional.of(hit));
    }

    /// The number of the measures themselves: "more than 500 sanctions".
    Optional<Count> measures() {
        int first = Math.max(verb < noun ? verb + 1 : 0, noun - 3);
        for (int i = noun - 1; i >= first && noun != verb; i--) {
            OptionalInt value = Numbers.of(line.lower(i));
            if (value.isPresent() && value.getAsInt() > 1) {
                String hedge = line.lower(i - 1).equals("than") ? line.lower(i - 2) + " than" : "";
                return Optional.of(new Count(value.getAsInt(), line.text(i + 1, noun + 1), hedge));
            }
        }
        return Optional.empty();
    }
}
