package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.Form;
import org.wiregraph.model.Report.Stance;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// A statement at work, as tokens of its line.
record Said(
        Line line,
        Actor speaker,
        Range cue,
        Stance stance,
        Range content,
        Circumstances circumstances,
        Optional<Actor> relayedBy,
        String rule) {

    private static final Set<String> VERBATIM = Set.of(Posts.RULE, Turns.RULE);

    /// When, to whom, where and by what something was said.
    record Circumstances(
            When when,
            Optional<Actor> addressee,
            Optional<String> occasion,
            Optional<String> channel) {

        Circumstances on(When day) {
            return new Circumstances(day, addressee, occasion, channel);
        }
    }

    /// What the article prints word for word without quotation marks and a cue, by one of the rules
    /// for that.
    static Said verbatim(Line line, Actor speaker, Range content, String rule) {
        return new Said(
                line,
                speaker,
                new Range(0, 0),
                Stance.SAY,
                content,
                new Circumstances(
                        new When.Unknown(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                rule);
    }

    When when() {
        return circumstances.when();
    }

    Form form() {
        boolean whole = VERBATIM.contains(rule) || isParted();
        return whole ? Form.DIRECT : form(line, content);
    }

    /// "“We go,” she said, “and return.”": a quotation that only the attribution parts.
    private boolean isParted() {
        int first = -1;
        int last = -1;
        for (int i = content.from(); i < content.to(); i++) {
            boolean own = !line.isQuoted(i) && Character.isLetterOrDigit(line.word(i).charAt(0));
            first = own && first < 0 ? i : first;
            last = own ? i : last;
        }
        boolean around = first <= cue.from() && cue.from() <= last;
        for (int i = first; around && i < last; i++) {
            around = !line.isQuoted(i);
        }
        return around && line.isQuoted(content.from()) && line.isQuoted(content.to() - 1);
    }

    Said relayed(Actor by) {
        return new Said(line, speaker, cue, stance, content, circumstances, Optional.of(by), rule);
    }

    /// By another, as the former speaker passes on.
    Said saidBy(Actor other, Actor messenger) {
        return new Said(
                line, other, cue, stance, content, circumstances, Optional.of(messenger), rule);
    }

    Said on(When day) {
        return new Said(
                line, speaker, cue, stance, content, circumstances.on(day), relayedBy, rule);
    }

    /// On that day where no other is told.
    Said orOn(When day) {
        return when().iso().isPresent() ? this : on(day);
    }

    /// As the whole of another line, which has no cue of its own.
    Said moved(Line other, String how) {
        return new Said(
                other,
                speaker,
                new Range(0, 0),
                stance,
                new Range(0, other.size()),
                circumstances,
                relayedBy,
                how);
    }

    /// With the content cut or stretched to other tokens.
    Said reaching(Range tokens) {
        return new Said(
                line,
                speaker,
                cue,
                stance,
                Reported.trimmed(line, tokens),
                circumstances,
                relayedBy,
                rule);
    }

    static Form form(Line line, Range content) {
        int quoted = 0;
        int words = 0;
        for (int i = content.from(); i < content.to(); i++) {
            if (Character.isLetterOrDigit(line.word(i).charAt(0))) {
                words++;
                quoted += line.isQuoted(i) ? 1 : 0;
            }
        }
        if (quoted == 0) {
            return Form.INDIRECT;
        }
        return quoted == words ? Form.DIRECT : Form.MIXED;
    }
}
