package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Dates speech by the event at which it was spoken, where an earlier sentence dates that.
///
/// Example: after "The council met on Wednesday", what somebody "told the session" is of Wednesday;
/// after "Maes issued a statement on Monday", what she said in the statement of Monday.
final class SpeechEvents {

    private record Event(Line line, Set<String> kinds, Set<Actor> actors, When when) {}

    private static final Map<String, Set<String>> KINDS = new HashMap<>();
    private static final Set<String> DEFINITE =
            Set.of("the", "that", "this", "his", "her", "its", "their", "same");
    private static final Set<String> THEN = Set.of("the time", "that day", "same day", "that time");
    private static final Set<String> AFTERWARDS = Set.of("afterwards", "afterward");
    private static final int REACH = 4;
    private static final int LONG_AGO = 60;

    static {
        for (String row : Words.section("speechwords.txt", "events")) {
            String[] words = row.split(" ");
            for (String word : words) {
                KINDS.computeIfAbsent(word, _ -> new HashSet<>()).add(words[0]);
            }
        }
    }

    private final Scene scene;
    private final List<Event> events = new ArrayList<>();
    private Optional<Event> told = Optional.empty();

    SpeechEvents(Scene scene) {
        this.scene = scene;
    }

    /// Takes note of the dates and events of a line.
    void read(Line line) {
        List<Dated> dates =
                scene.dates(line).stream()
                        .filter(d -> d.isOf(Role.CLAUSE) && !line.isQuoted(d.from()))
                        .toList();
        for (Dated date : dates) {
            told = Optional.of(new Event(line, Set.of(), Set.of(), date.when()));
        }
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < line.size() && dates.size() == 1; i++) {
            if (!line.isQuoted(i) && isTogether(line, dates.getFirst().from(), i)) {
                kinds.addAll(KINDS.getOrDefault(line.lemma(i), Set.of()));
            }
        }
        if (!kinds.isEmpty()) {
            Set<Actor> actors = new HashSet<>();
            for (Mentions.Ref ref : scene.parties().named(line, new Range(0, line.size()))) {
                actors.add(ref.actor());
            }
            events.add(new Event(line, kinds, actors, dates.getFirst().when()));
        }
    }

    private static boolean isTogether(Line line, int one, int other) {
        for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
            if (line.word(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    /// The day of the event that the words around the cue refer to, or that the speaker took part
    /// in just before in the paragraph.
    Optional<When> of(Said said) {
        Optional<When> then =
                told.filter(_ -> isThen(said))
                        .filter(e -> said.line().block() - e.line().block() <= 1)
                        .or(() ->
                                told.filter(e -> e.line().block() == said.line().block())
                                        .filter(_ -> isAfterwards(said)))
                        .map(Event::when);
        if (then.isPresent()) {
            return then;
        }
        Set<String> kinds = referred(said);
        return events.reversed().stream()
                .filter(e -> said.line().block() - e.line().block() <= REACH)
                .filter(e -> e.line().index() < said.line().index())
                .filter(e ->
                        e.kinds().stream().anyMatch(kinds::contains)
                                || e.line().block() == said.line().block()
                                        && e.actors().contains(said.speaker()))
                .findFirst()
                .map(Event::when)
                .filter(this::isRecent);
    }

    /// A day, or the month of the story or the one before: "the vote" is not that of a resolution
    /// adopted long ago.
    private boolean isRecent(When when) {
        return scene.published()
                .map(day -> day.minusDays(LONG_AGO).toString())
                .flatMap(since ->
                        when.iso().map(iso -> iso.length() > 7 || iso.compareTo(since) > 0))
                .orElse(true);
    }

    /// "Said at the time", "wrote later that day".
    private static boolean isThen(Said said) {
        Line line = said.line();
        for (int i = 0; i < line.size() - 1; i++) {
            boolean outside = !said.content().contains(i) && !line.isQuoted(i);
            if (outside && THEN.contains(line.lower(i) + " " + line.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /// "They met on Friday ... “We go,” Maes told reporters afterwards".
    private static boolean isAfterwards(Said said) {
        Line line = said.line();
        int word = line.find(0, AFTERWARDS);
        return word >= 0 && !said.content().contains(word) && !line.isQuoted(word);
    }

    private static Set<String> referred(Said said) {
        Line line = said.line();
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < line.size(); i++) {
            boolean outside = !said.content().contains(i) && !line.isQuoted(i);
            boolean definite = line.isAny(i - 1, DEFINITE) || line.isAny(i - 2, DEFINITE);
            if (outside && definite && line.is(i, "NOUN")) {
                kinds.addAll(KINDS.getOrDefault(line.lemma(i), Set.of()));
            }
        }
        return kinds;
    }
}
