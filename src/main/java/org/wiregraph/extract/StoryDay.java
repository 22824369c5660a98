package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// The day of what a sentence tells without one: that of the heading it stands under, else that of
/// which the sentence before it told.
///
/// Example: "Diplomacy came to nothing on Thursday. In Antalya, Maes met Vos." tells of Thursday.
final class StoryDay {

    private static final Set<String> TELLING = Words.section("meetingwords.txt", "telling");
    private static final Set<String> ELSEWHEN = Words.section("meetingwords.txt", "at other times");

    private static final int WEEK = 7;

    private final Scene scene;

    StoryDay(Scene scene) {
        this.scene = scene;
    }

    /// Of what a verb tells as done.
    When of(Line line, int verb) {
        When heading = underHeading(line, verb);
        boolean told =
                line.fine(verb).equals("VBD") && scene.dates(line).isEmpty() && isMain(line, verb);
        return heading.iso().isPresent() || !told
                ? heading
                : before(line).orElseGet(When.Unknown::new);
    }

    /// The day over the paragraph, if the verb tells of something done: "met", "was hit".
    When underHeading(Line line, int verb) {
        boolean alone =
                line.fine(verb).equals("VBN")
                        && IntStream.range(0, line.size()).noneMatch(line::isTensed)
                        && line.dependents(verb, "aux").isEmpty();
        boolean done =
                line.fine(verb).equals("VBD")
                        || line.fine(verb).equals("VBG")
                        || alone
                        || line.dependents(verb, "aux:pass").stream()
                                .anyMatch(a -> line.fine(a).equals("VBD"));
        return done ? scene.heading(line) : new When.Unknown();
    }

    /// The day over the paragraph, if the cue tells of something said then. Below a heading of long
    /// before the article stands what was said about that day since.
    When ofSpeech(Line line, int cue) {
        When over = scene.heading(line);
        boolean recent =
                over instanceof When.Known known
                        && scene.published()
                                .filter(p -> !known.day().isBefore(p.minusDays(WEEK)))
                                .isPresent();
        boolean said = line.fine(cue).equals("VBD");
        return said && (recent || scene.isEntry(line)) ? over : new When.Unknown();
    }

    /// The dates of a launch; where it has none of its own, the day over the paragraph.
    List<When> orHeading(Line line, Trigger trigger, List<When> own) {
        boolean dated = own.stream().anyMatch(w -> w.iso().isPresent());
        boolean verb = trigger.kind() != Trigger.Kind.NOUN;
        When heading = verb && !dated ? underHeading(line, trigger.at()) : new When.Unknown();
        return heading.iso().isPresent() ? List.of(heading) : own;
    }

    private static boolean isMain(Line line, int verb) {
        boolean joined = line.isLabelled(verb, "conj") && line.isLabelled(line.head(verb), "root");
        return line.isLabelled(verb, "root") || joined;
    }

    /// The one day of the sentence before, in the same paragraph, if something was done on it.
    private Optional<When> before(Line line) {
        int index = line.index() - 1;
        boolean elsewhen = line.find(0, ELSEWHEN) >= 0;
        if (elsewhen || index < 0 || scene.lines().get(index).block() != line.block()) {
            return Optional.empty();
        }
        Line last = scene.lines().get(index);
        List<Dated> dates = scene.dates(last);
        return dates.stream()
                .filter(_ -> dates.size() == 1)
                .filter(d -> d.isOf(Role.CLAUSE) && Totals.isDay(d.when()))
                .filter(d -> isDone(last, last.head(d.to() - 1)))
                .map(d -> (When.Known) d.when())
                .<When>map(StoryDay::ofSentenceBefore)
                .findFirst();
    }

    private static When.Known ofSentenceBefore(When.Known when) {
        return new When.Known(
                when.day(),
                when.precision(),
                when.words(),
                when.anchor(),
                when.rule() + ", told in the sentence before");
    }

    /// A verb in the simple past that tells no speech.
    private static boolean isDone(Line line, int verb) {
        return line.is(verb, "VERB")
                && line.fine(verb).equals("VBD")
                && isMain(line, verb)
                && !TELLING.contains(line.lemma(verb));
    }
}
