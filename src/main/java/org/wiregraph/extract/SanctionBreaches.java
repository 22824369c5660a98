package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Words;

/// Reads whom broken measures are against, from the trade that breaks them: "carried oil to Libya
/// in violation of U.N. sanctions", "broke EU sanctions by shipping arms to Libya", "Libya has
/// evaded U.S. sanctions".
final class SanctionBreaches implements SanctionReader {

    private static final Set<String> BREAKING = Words.section("sanctionwords.txt", "breaking");
    private static final Set<String> EVADING = Words.section("sanctionwords.txt", "evading");
    private static final Set<String> TRADE = Set.of("to", "from", "with");
    private static final int REACH = 14;

    private final Scene scene;
    private final Imposers imposers;

    SanctionBreaches(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int noun) {
        boolean measure = Measures.isAt(line, noun) && !line.isQuoted(noun);
        int word = measure ? breach(line, noun) : -1;
        if (word < 0 || MeasureTarget.of(line, noun, scene.dates(line)) > 0) {
            return Optional.empty();
        }
        return imposers.owner(line, noun)
                .flatMap(by ->
                        trade(line, word, noun, by)
                                .or(() -> evader(line, word))
                                .map(hit -> SanctionAct.standing(by, line, word, hit)));
    }

    /// The word for the breach before a measure: `violation` of "in violation of U.N. sanctions".
    static int breach(Line line, int noun) {
        int before = Measures.start(line, noun) - 1;
        int word = line.lower(before).equals("of") ? before - 1 : before;
        return BREAKING.contains(line.lemma(word)) ? word : -1;
    }

    /// "By shipping oil to Libya" after the measure, else "oil to Libya" before the breach.
    private Optional<Actor> trade(Line line, int word, int noun, Actor by) {
        boolean after = line.lower(noun + 1).equals("by") && line.lower(noun + 2).endsWith("ing");
        if (after) {
            return partner(line, noun + 2, noun + 2 + REACH, by);
        }
        boolean in = line.lower(word - 1).equals("in");
        return in ? partner(line, Math.max(0, word - REACH), word, by) : Optional.empty();
    }

    private Optional<Actor> partner(Line line, int from, int to, Actor by) {
        for (int i = Math.min(to, line.end()) - 1; i >= from; i--) {
            int name = line.is(i + 1, "DET") ? i + 2 : i + 1;
            Optional<Actor> state = line.isAny(i, TRADE) ? state(line, name) : Optional.empty();
            if (state.filter(s -> !s.equals(by)).isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /// "Libya has evaded U.S. sanctions": the state that does so is the one hit.
    private Optional<Actor> evader(Line line, int word) {
        boolean evades = line.is(word, "VERB") && EVADING.contains(line.lemma(word));
        return evades
                ? new Clause(line, word).subject().flatMap(s -> state(line, s))
                : Optional.empty();
    }

    private Optional<Actor> state(Line line, int token) {
        return scene.parties()
                .named(line, token)
                .filter(r -> r.form() != Actor.Form.DEMONYM)
                .map(Mentions.Ref::actor)
                .filter(a -> a.kind() == Actor.Kind.COUNTRY);
    }
}
