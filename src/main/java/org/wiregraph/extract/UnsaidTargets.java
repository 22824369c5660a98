package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Words;

/// Finds whom a measure hits that has no "on": the state named before it ("new Libya sanctions"),
/// that of the resolution it is in ("imposed sanctions by resolution 1737"), or the one whose deed
/// it answers ("over Libya's test", "in response to Libyan meddling").
final class UnsaidTargets {

    private static final Set<String> ANSWERS = Words.section("sanctionwords.txt", "answers");
    private static final Set<String> DEEDS = Words.section("sanctionwords.txt", "deeds");
    private static final int REACH = 12;

    private final Parties parties;

    UnsaidTargets(Scene scene) {
        this.parties = scene.parties();
    }

    Optional<Actor> of(Line line, int noun) {
        return before(line, noun).or(() -> answered(line, noun));
    }

    /// "New Libya sanctions": a state by its name, where its adjective would say whose they are.
    Optional<Actor> before(Line line, int noun) {
        return parties.named(line, noun - 1)
                .filter(r -> r.form() == Actor.Form.NAME && !Imposers.isShort(line.word(noun - 1)))
                .filter(r -> r.from() == noun - 1 || line.is(noun - 2, "PROPN"))
                .map(Mentions.Ref::actor)
                .filter(a -> a.kind() == Actor.Kind.COUNTRY);
    }

    private Optional<Actor> answered(Line line, int noun) {
        for (int i = noun + 1; i < Math.min(line.end(), noun + REACH); i++) {
            Optional<Actor> state = NumberedResolutions.state(line, i).map(parties::country);
            if (state.isPresent()) {
                return state;
            }
            boolean to = line.isAny(i, Set.of("over", "to", "of"));
            boolean answers =
                    ANSWERS.contains(line.lower(i)) || ANSWERS.contains(line.lower(i - 1));
            Optional<Actor> doer = doer(line, line.is(i + 1, "DET") ? i + 2 : i + 1);
            if (to && answers && doer.isPresent()) {
                return doer;
            }
        }
        return Optional.empty();
    }

    /// "Libya's (test)", "Libyan meddling".
    private Optional<Actor> doer(Line line, int name) {
        return parties.named(line, name)
                .filter(r -> line.lower(r.to()).startsWith("'") || isDeed(line, r))
                .flatMap(this::state);
    }

    /// A state, or the one whose capital stands for it.
    private Optional<Actor> state(Mentions.Ref ref) {
        Actor actor = ref.actor();
        return ref.form() == Actor.Form.CAPITAL
                ? actor.country().map(parties::country)
                : Optional.of(actor).filter(a -> a.kind() == Actor.Kind.COUNTRY);
    }

    private static boolean isDeed(Line line, Mentions.Ref ref) {
        int noun = ref.to();
        while (line.is(noun, "ADJ") || line.is(noun, "NOUN") && line.is(noun + 1, "NOUN")) {
            noun++;
        }
        return ref.form() == Actor.Form.DEMONYM && DEEDS.contains(line.lemma(noun));
    }
}
