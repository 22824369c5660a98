package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Where, when and about what something takes place that a verb, a noun or both tell.
///
/// Example: in "Maes, who left on Monday, held talks in Lima on Tuesday" the talks are in Lima and
/// on Tuesday.
final class Setting {

    /// What is known around an encounter.
    record Circumstances(Optional<Actor> place, When when, Optional<String> topic) {}

    private static final Set<String> NO_TOPIC = Words.section("meetingwords.txt", "no topic");
    private static final int LONGEST_TOPIC = 14;

    private final Scene scene;
    private final MeetingDates dates;
    private final MeetingPlaces places;
    private final NounPhrases phrases;
    private final StoryDay day;

    Setting(Scene scene) {
        this.scene = scene;
        this.dates = new MeetingDates(scene);
        this.places = new MeetingPlaces(scene);
        this.phrases = new NounPhrases(scene);
        this.day = new StoryDay(scene);
    }

    Circumstances of(Line line, int verb, int noun) {
        Circumstances around =
                new Circumstances(
                        places.of(line, verb, noun),
                        when(line, verb, noun),
                        topic(line, verb, noun));
        boolean before = line.is(noun, "NOUN") && Eve.isBefore(line, phrases.start(line, noun) - 1);
        return before ? Eve.moved(around) : around;
    }

    private When when(Line line, int verb, int noun) {
        When told = dates.of(line, verb, noun);
        return told.iso().isPresent() || verb < 0 ? told : day.of(line, verb);
    }

    /// "Met in Lima in June 2018, and again in Quito in March": several places, each with its own
    /// date behind it.
    List<Circumstances> occasions(Line line, int verb, int noun) {
        List<Dated> after =
                scene.dates(line).stream()
                        .filter(d ->
                                d.from() > noun
                                        && d.isOf(Role.CLAUSE)
                                        && !MeetingDates.isSince(line, d))
                        .toList();
        List<Circumstances> found = new ArrayList<>();
        int from = Math.max(verb, noun) + 1;
        for (Dated date : after) {
            Optional<Actor> place =
                    scene.parties().named(line, new Range(from, date.from())).stream()
                            .filter(r -> MeetingPlaces.isIn(line, r))
                            .findFirst()
                            .flatMap(r -> where(line, r));
            if (place.isEmpty() || MeetingDates.hasVerb(line, from, date.from())) {
                return List.of();
            }
            found.add(new Circumstances(place, date.when(), Optional.empty()));
            from = date.to();
        }
        return found;
    }

    Optional<Actor> where(Line line, Mentions.Ref ref) {
        return places.of(line, ref);
    }

    /// "Talks on trade", "spoke about the launch", "discussed the launch".
    private Optional<String> topic(Line line, int verb, int noun) {
        for (int anchor : List.of(noun, verb)) {
            for (int below : line.dependents(anchor, "obl", "nmod")) {
                boolean about =
                        Set.of("about", "on", "over", "regarding")
                                .contains(Clause.preposition(line, below));
                boolean itself = below == noun || below < anchor;
                if (about && !itself && !isTime(line, below)) {
                    return words(line, below);
                }
            }
        }
        return line.lemma(verb).equals("discuss")
                ? new Clause(line, verb).patient().flatMap(o -> words(line, o))
                : Optional.empty();
    }

    private boolean isTime(Line line, int token) {
        return scene.dates(line).stream().anyMatch(d -> d.from() <= token && token < d.to())
                || NO_TOPIC.contains(line.lower(token));
    }

    private static Optional<String> words(Line line, int head) {
        Range all = line.subtree(head);
        int from =
                line.dependents(head, "case").stream()
                        .findFirst()
                        .map(c -> c + 1)
                        .orElse(all.from());
        int to = all.to();
        for (int i = head + 1; i < to; i++) {
            boolean with = line.lower(i).equals("with");
            if (with || line.is(i, "PUNCT") || line.is(i, "VERB") || line.is(i, "SCONJ")) {
                to = i;
            }
        }
        while (to > head + 1 && (line.is(to - 1, "PART") || line.is(to - 1, "ADP"))) {
            to--;
        }
        boolean fits = to > from && to - from <= LONGEST_TOPIC;
        return fits ? Optional.of(line.text(from, to)) : Optional.empty();
    }
}
