package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// What speaks for and against a word's telling of a sanction that was imposed, is asked for, was
/// lifted or stands, besides the clues that go for all events.
final class SanctionClues {

    private static final List<String> ACTS =
            List.of("imposing", "hitting", "lifting", "keeping", "asking", "intending", "deciding");
    private static final List<Set<String>> ACTING =
            ACTS.stream().map(a -> Words.section("sanctionwords.txt", a)).toList();
    private static final Set<String> UNREAL = Words.section("sanctionwords.txt", "unreal");
    private static final Set<String> THOUGHTS = Words.section("sanctionwords.txt", "thoughts");
    private static final Set<String> PERHAPS =
            Set.of("would", "could", "will", "may", "might", "should", "must", "if", "unless");
    private static final int CLIMB = 5;

    private final SanctionProspect prospect;
    private final Line line;
    private final int trigger;
    private final int verb;

    SanctionClues(SanctionProspect prospect) {
        this.prospect = prospect;
        this.line = prospect.line();
        this.trigger = prospect.trigger();
        this.verb = verb(line, trigger);
    }

    /// The verb that acts with the measure, the word itself if it is one, or -1.
    static int verb(Line line, int trigger) {
        return line.is(trigger, "VERB") ? trigger : MeasureVerb.of(line, trigger);
    }

    /// What kinds of act a verb may be: "imposing", "lifting asking"; "other".
    static String act(Line line, int verb) {
        String acts =
                IntStream.range(0, ACTS.size())
                        .filter(i -> ACTING.get(i).contains(line.lemma(verb)))
                        .mapToObj(ACTS::get)
                        .reduce("", (a, b) -> (a + " " + b).strip());
        return acts.isEmpty() ? "other" : acts;
    }

    List<String> of(List<EventModel.Cast> cast) {
        List<String> clues = new ArrayList<>();
        act(clues);
        phrase(clues);
        above(clues);
        sentence(clues);
        part(cast, SanctionProspect.IMPOSER, clues);
        part(cast, SanctionProspect.TARGET, clues);
        rules(cast, clues);
        return clues;
    }

    private void act(List<String> clues) {
        if (verb < 0) {
            clues.add("act=none");
            clues.add("act=none " + Clause.preposition(line, trigger));
            return;
        }
        String standing =
                SanctionStanding.of(line, verb).map(SanctionStatus::name).orElse(EventModel.NONE);
        String act = act(line, verb);
        String mood = new Clause(line, verb).reality().name();
        clues.add("act=" + act);
        clues.add("act=" + line.lemma(verb));
        clues.add("act=" + act + " " + mood + " " + line.fine(verb));
        clues.add("act=" + act + " " + mood + " " + line.relation(verb));
        clues.add("act=" + line.lemma(verb) + " " + mood);
        clues.add("standing=" + standing);
        clues.add("standing=" + standing + " " + act);
        clues.add("standing=" + standing + " " + (verb == trigger));
        clues.add("verb before=" + (verb < trigger) + " " + act);
    }

    /// The words of the measure before its noun, and those before them.
    private void phrase(List<String> clues) {
        int start = Measures.start(line, trigger);
        boolean unreal = false;
        for (int i = start; i < trigger; i++) {
            unreal |= UNREAL.contains(line.lower(i));
            if (!line.is(i, "PROPN")) {
                clues.add("in phrase=" + line.lower(i));
            }
        }
        String before = ArgumentClues.said(line, start - 1);
        clues.add("new=" + unreal);
        clues.add("new=" + unreal + " " + before);
        clues.add("before phrase=" + before);
        clues.add("before phrase=" + ArgumentClues.said(line, start - 2) + " " + before);
        clues.add("thought=" + THOUGHTS.contains(line.lemma(start - 2)) + " " + before);
        clues.add("opens=" + line.fine(start));
        clues.add("aimed=" + (MeasureTarget.of(line, trigger, List.of()) >= 0));
    }

    /// The acts above, with how they are told.
    private void above(List<String> clues) {
        int at = line.head(verb < 0 ? trigger : verb);
        StringBuilder all = new StringBuilder();
        for (int step = 0; step < CLIMB && at >= 0; step++) {
            if (line.is(at, "VERB")) {
                String mood = new Clause(line, at).reality().name();
                clues.add("above act=" + act(line, at) + " " + mood);
                clues.add("above act=" + line.lemma(at) + " " + mood);
                all.append(act(line, at)).append(' ').append(mood).append(' ');
            }
            at = line.head(at);
        }
        clues.add("above acts=" + all);
    }

    private void sentence(List<String> clues) {
        boolean perhaps = false;
        for (int i = 0; i < line.size(); i++) {
            if (line.is(i, "VERB")) {
                clues.add("verb=" + line.lemma(i) + " " + (i < trigger));
            }
            if (line.isAny(i, PERHAPS)) {
                perhaps = true;
                clues.add("perhaps=" + line.lower(i) + " " + (i < trigger));
            }
        }
        clues.add("perhaps=" + perhaps);
        clues.add("quoted=" + line.isQuoted(trigger));
        clues.add("asks=" + line.word(line.size() - 1).equals("?"));
    }

    /// How likely anybody plays a part, and where the likeliest stands.
    private void part(List<EventModel.Cast> cast, String role, List<String> clues) {
        Optional<EventModel.Cast> best =
                cast.stream().max(Comparator.comparingDouble(c -> c.as(role)));
        long share = best.map(c -> (long) (c.as(role) * 5)).orElse(-1L);
        clues.add(role + "=" + share);
        clues.add(role + "=" + share + " " + line.lemma(trigger));
        best.filter(c -> c.as(role) > 0.5)
                .map(EventModel.Cast::argument)
                .ifPresent(a -> {
                    String path = DependencyPath.between(line, trigger, a.head()).labels(line);
                    clues.add(role + " by " + path);
                    clues.add(role + " is " + a.type() + " " + a.form());
                    clues.add(role + " before=" + (a.from() < trigger) + " " + (verb < 0));
                });
    }

    /// What rules read of the other words of the sentence, and elsewhere between the same.
    private void rules(List<EventModel.Cast> cast, List<String> clues) {
        boolean here = false;
        for (ToldSanction told : prospect.told()) {
            String status = told.report().status().name();
            here |= told.isIn(line);
            if (told.isIn(line)) {
                clues.add("rule here " + status);
            } else if (isBetweenSame(cast, told)) {
                clues.add("told elsewhere " + status);
            }
        }
        clues.add("rules=" + here + " " + prospect.told().isEmpty());
    }

    private boolean isBetweenSame(List<EventModel.Cast> cast, ToldSanction told) {
        return cast.stream()
                        .filter(c -> c.as(SanctionProspect.IMPOSER) > 0.5)
                        .flatMap(c -> prospect.imposer(c.argument()).stream())
                        .anyMatch(told.report().imposer()::equals)
                && cast.stream()
                        .filter(c -> c.as(SanctionProspect.TARGET) > 0.5)
                        .flatMap(c -> c.argument().actor().stream())
                        .anyMatch(told.report().target()::equals);
    }
}
