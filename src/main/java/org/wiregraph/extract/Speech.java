package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.Form;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Reads who said what. A line yields one statement a speaker.
final class Speech {

    /// A statement before its members become actors.
    record Said(
            Line line,
            Actor speaker,
            String cue,
            Range content,
            Form form,
            Optional<Actor> addressee,
            Optional<Actor> relayedBy,
            When when,
            String rule) {

        Said relayed(Actor by) {
            return new Said(
                    line, speaker, cue, content, form, addressee, Optional.of(by), when, rule);
        }

        Said on(When day) {
            return new Said(line, speaker, cue, content, form, addressee, relayedBy, day, rule);
        }
    }

    private static final Set<String> CONTRAST =
            Set.of("while", "but", "whereas", "although", "though");

    private final Scene scene;
    private final Parties parties;
    private final List<Said> said = new ArrayList<>();

    Speech(Scene scene, Parties parties) {
        this.scene = scene;
        this.parties = parties;
    }

    List<Said> read() {
        for (Line line : scene.lines()) {
            List<Said> here = read(line).stream().map(this::dated).toList();
            said.addAll(here);
        }
        return new Continuation(scene.lines(), said).complete();
    }

    /// A date told with the speaker's last words in the same paragraph holds on: "X said on Monday
    /// ... He added ..."
    private Said dated(Said s) {
        boolean open = s.when().iso().isEmpty();
        return said.stream()
                .filter(o -> open && o.speaker().equals(s.speaker()))
                .filter(o -> o.line().block() == s.line().block())
                .reduce((first, second) -> second)
                .map(o -> s.on(o.when()))
                .orElse(s);
    }

    private List<Said> read(Line line) {
        List<Cues.Cue> cues = Cues.in(line);
        List<Dates.Dated> dates = scene.dates(line);
        Optional<Attribution> trailing = Attribution.trailing(line, cues, dates);
        if (trailing.isPresent()) {
            Optional<Actor> speaker = parties.of(line, trailing.get().speaker());
            if (speaker.isPresent()) {
                return framed(line, cues, trailing.get(), speaker.get());
            }
        }
        return leading(line, cues, new Range(0, line.end()));
    }

    /// "Blinken condemned the tests, the department said": Blinken speaks, the department relays.
    private List<Said> framed(Line line, List<Cues.Cue> cues, Attribution frame, Actor speaker) {
        List<Cues.Cue> inside =
                cues.stream()
                        .filter(c ->
                                frame.content().contains(c.at()) && c.at() < frame.extent().from())
                        .toList();
        boolean mixed = frame.content().to() > frame.extent().to();
        List<Said> inner = mixed ? List.of() : leading(line, inside, frame.content());
        if (!inner.isEmpty() && !inner.getFirst().speaker().equals(speaker)) {
            return inner.stream().limit(1).map(s -> s.relayed(speaker)).toList();
        }
        return outer(line, frame, speaker).stream().toList();
    }

    private Optional<Said> outer(Line line, Attribution frame, Actor speaker) {
        Range content = trimmed(line, frame.content());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        int end = Math.max(frame.extent().to(), frame.cue().to());
        When when = date(line, frame.cue(), new Range(frame.extent().from(), end));
        boolean source = frame.cue().shape() == Cues.Shape.SOURCE;
        String rule = source ? "according to" : "attribution after content";
        return Optional.of(
                new Said(
                        line,
                        speaker,
                        cue(line, frame.cue()),
                        content,
                        form(line, content),
                        Optional.empty(),
                        Optional.empty(),
                        when,
                        rule));
    }

    private List<Said> leading(Line line, List<Cues.Cue> cues, Range within) {
        List<Said> found = new ArrayList<>();
        int covered = -1;
        for (Cues.Cue cue : cues) {
            boolean contrast =
                    covered >= 0
                            && CONTRAST.stream()
                                    .anyMatch(w -> between(line, covered(found), cue.at(), w));
            if (cue.shape() == Cues.Shape.SOURCE || covered >= 0 && !contrast) {
                continue;
            }
            Optional<Said> one = leading(line, cue, within);
            if (one.isPresent()) {
                covered = cue.to();
                found.add(one.get());
            }
        }
        return found;
    }

    private static int covered(List<Said> found) {
        return found.isEmpty() ? 0 : found.getLast().content().from();
    }

    private static boolean between(Line line, int from, int to, String word) {
        int at = line.find(from, Set.of(word));
        return at >= 0 && at < to;
    }

    private Optional<Said> leading(Line line, Cues.Cue cue, Range within) {
        List<Dates.Dated> dates = scene.dates(line);
        Optional<Range> subject = Phrases.subject(line, cue.at(), Dates.ranges(dates));
        Optional<Actor> speaker = subject.flatMap(range -> parties.of(line, range));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        boolean tells = cue.lemma().equals("tell");
        Range told = tells ? Attribution.addressee(line, cue.to()) : new Range(cue.to(), cue.to());
        int from =
                cue.shape() == Cues.Shape.CLAUSE
                        ? Attribution.settingEnd(line, cue, dates)
                        : cue.to();
        if (from >= within.to()) {
            from = told.to();
        }
        Range content = trimmed(line, new Range(from, within.to()));
        if (content.isEmpty() || content.to() - content.from() < 2) {
            return Optional.empty();
        }
        When when = date(line, cue, new Range(0, Math.max(content.from(), cue.to())));
        Optional<Actor> addressee = told.isEmpty() ? Optional.empty() : parties.of(line, told);
        Said said =
                new Said(
                        line,
                        speaker.get(),
                        cue(line, cue),
                        content,
                        form(line, content),
                        addressee,
                        Optional.empty(),
                        when,
                        "cue before content");
        return Optional.of(said);
    }

    private When date(Line line, Cues.Cue cue, Range near) {
        return scene.dateIn(line, near.from(), near.to())
                .filter(_ -> cue.shape() != Cues.Shape.SOURCE)
                .orElseGet(When.Unknown::new);
    }

    private static String cue(Line line, Cues.Cue cue) {
        return line.text(cue.at(), cue.to());
    }

    /// Content without the marks and clause words around it.
    private static Range trimmed(Line line, Range content) {
        int from = content.from();
        int to = content.to();
        while (from < to
                && (",:".contains(line.word(from))
                        || line.lower(from).equals("that") && from > 0)) {
            from++;
        }
        while (to > from && ",.".contains(line.word(to - 1))) {
            to--;
        }
        return new Range(from, to);
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
