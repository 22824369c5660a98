package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Report.Stance;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// A line that says nothing itself but who speaks in the quotation below it.
///
/// Example: "The paper adds that:", "According to Reuters:", "From Reuters:".
record Heading(Line line, Voices voices, List<Dated> dates) {

    /// Who speaks, and the word that tells it.
    record Head(Cues.Cue cue, Voices.Voice voice) {}

    private static final Set<String> FROM = Set.of("from", "via");

    Optional<Head> in(List<Cues.Cue> cues) {
        Optional<Head> from = from();
        if (from.isPresent()) {
            return from;
        }
        return cues.stream()
                .filter(_ -> opensQuotation(line))
                .filter(c -> c.is(Cues.Shape.CLAUSE, Cues.Shape.EITHER, Cues.Shape.SOURCE))
                .flatMap(c -> voice(c).map(v -> new Head(c, v)).stream())
                .reduce((first, second) -> second);
    }

    /// "From Reuters:".
    private Optional<Head> from() {
        Range phrase = Phrases.startingAt(line, 1);
        boolean alone = line.isAny(0, FROM) && phrase.to() == line.size() - 1;
        Cues.Cue cue = new Cues.Cue(0, 1, line.lower(0), Cues.Shape.SOURCE, Stance.SAY);
        return alone && opensQuotation(line)
                ? voices.source(line, phrase, phrase).map(voice -> new Head(cue, voice))
                : Optional.empty();
    }

    static boolean opensQuotation(Line line) {
        return line.word(line.size() - 1).equals(":");
    }

    private Optional<Voices.Voice> voice(Cues.Cue cue) {
        int colon = line.size() - 1;
        if (cue.is(Cues.Shape.SOURCE)) {
            Range phrase = Phrases.startingAt(line, cue.to());
            Range whole = new SourcePhrase(line, phrase).withApposition();
            return voices.source(line, phrase, whole).filter(_ -> whole.to() >= colon);
        }
        int end = CueSetting.of(line, cue, dates).end();
        boolean closed = end >= colon || end == colon - 1 && line.lower(end).equals("that");
        return voices.of(line, cue).stream().filter(v -> closed && v.from() < cue.at()).findFirst();
    }
}
