package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Report;
import org.wiregraph.model.Span;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Reads who said what in an article.
final class Speech {

    private static final Confidence CONFIDENCE = Confidence.in("statements");

    private static final int NEAR = 2;

    private final Scene scene;
    private final SpeechEvents events;
    private final Posts posts;
    private final Turns turns;
    private final List<Said> said = new ArrayList<>();
    private final List<Said> headings = new ArrayList<>();

    Speech(Scene scene) {
        this.scene = scene;
        this.events = new SpeechEvents(scene);
        this.posts = new Posts(scene);
        this.turns = new Turns(scene);
    }

    List<Report.Statement> reports() {
        Voices voices = new Voices(scene);
        for (Line line : scene.lines()) {
            for (Said s : posts.in(line, turns.in(line, in(line, voices)))) {
                said.add(dated(s));
                voices.heard(s);
            }
            events.read(line);
            voices.read(line);
        }
        return new Continuation(scene.lines(), said, headings)
                .complete().stream().map(Speech::report).toList();
    }

    private List<Said> in(Line line, Voices voices) {
        SpokenLine spoken = new SpokenLine(scene, line, voices);
        List<Said> found =
                spoken.statements().stream().filter(s -> !s.content().isEmpty()).toList();
        if (found.isEmpty()) {
            spoken.heading().ifPresent(headings::add);
        }
        return found.isEmpty() && line.index() > 0
                ? spoken.of(scene.lines().get(line.index() - 1)).stream().toList()
                : found;
    }

    /// Without a date of its own: that of the event it was said at; the day over the paragraph; the
    /// date told with the speaker's last words, which holds on while nobody else speaks: "X said on
    /// Monday ... He added ..."
    private Said dated(Said s) {
        if (s.when().iso().isPresent()) {
            return s;
        }
        Optional<When> event = events.of(s);
        if (event.isPresent()) {
            return s.on(event.get());
        }
        When over = new StoryDay(scene).ofSpeech(s.line(), s.cue().from());
        if (over.iso().isPresent()) {
            return s.on(over);
        }
        for (Said earlier : said.reversed()) {
            boolean near = s.line().block() - earlier.line().block() <= NEAR;
            boolean same = earlier.speaker().equals(s.speaker());
            boolean together = earlier.line().block() == s.line().block();
            if (!near || !same && !together) {
                return s;
            }
            if (same) {
                return s.on(earlier.when());
            }
        }
        return s;
    }

    private static Report.Statement report(Said said) {
        Span span = unquoted(said.line(), said.content());
        Evidence evidence =
                new Evidence(said.line().index(), said.rule(), CONFIDENCE.of(said.rule()));
        return new Report.Statement(
                said.speaker(),
                said.line().text(said.cue().from(), said.cue().to()),
                said.form(),
                span.in(said.line().article()),
                span,
                said.circumstances().addressee(),
                said.relayedBy(),
                said.stance(),
                said.circumstances().occasion(),
                said.circumstances().channel(),
                said.when(),
                evidence);
    }

    /// The content without the quotation marks around a direct quotation.
    private static Span unquoted(Line line, Range content) {
        int from = content.from();
        int to = content.to();
        boolean direct = Said.form(line, content) == Report.Form.DIRECT;
        while (direct && from < to - 1 && line.isQuoteMark(from)) {
            from++;
        }
        while (direct
                && to > from + 1
                && (line.isQuoteMark(to - 1) || ",".equals(line.word(to - 1)))) {
            to--;
        }
        return line.span(from, to);
    }
}
