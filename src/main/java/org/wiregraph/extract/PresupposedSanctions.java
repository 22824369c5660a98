package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Reads sanctions that somebody may lift or keep: what is to be lifted or kept stands. "The United
/// States refused to lift sanctions on Libya", "Canada vowed to keep sanctions on Libya".
final class PresupposedSanctions implements SanctionReader {

    private static final Set<String> LIFTING = Words.section("sanctionwords.txt", "lifting");
    private static final Set<String> KEEPING = Words.section("sanctionwords.txt", "keeping");
    private static final Set<String> ASKING = Words.section("sanctionwords.txt", "asking");
    private static final Set<String> INTENDING = Words.section("sanctionwords.txt", "intending");

    private final Scene scene;
    private final Imposers imposers;

    PresupposedSanctions(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int noun) {
        int target =
                Measures.isAt(line, noun) ? MeasureTarget.of(line, noun, scene.dates(line)) : -1;
        int verb = target < 0 ? -1 : lifting(line, noun);
        boolean open = verb >= 0 && !line.isQuoted(verb) && !isDone(line, verb);
        if (!open || line.word(line.size() - 1).equals("?")) {
            return Optional.empty();
        }
        return imposer(line, verb, noun)
                .map(by ->
                        SanctionAct.of(by, line, noun, target)
                                .standing(SanctionStatus.IN_FORCE)
                                .told(Manner.STATE));
    }

    /// Lifted or kept in fact: that is news of its own. "Considering lifting" is not.
    private static boolean isDone(Line line, int verb) {
        boolean considered =
                line.lower(verb).endsWith("ing") && ASKING.contains(line.lemma(verb - 1));
        return !considered
                && SanctionStanding.of(line, verb)
                        .filter(s -> s != SanctionStatus.PROPOSED)
                        .isPresent();
    }

    /// The verb of lifting or keeping right before the measure, or the one that the tree has it
    /// under; or -1.
    private static int lifting(Line line, int noun) {
        int before = Measures.start(line, noun) - 1;
        if (isEither(line, before) && line.lower(before).endsWith("ing")) {
            return before;
        }
        int verb = MeasureVerb.of(line, noun);
        return isEither(line, verb) ? verb : -1;
    }

    private static boolean isEither(Line line, int verb) {
        boolean keeps = KEEPING.contains(line.lemma(verb)) && !line.lemma(verb).equals("have");
        return keeps || LIFTING.contains(line.lemma(verb));
    }

    /// Whose sanctions they are, or who could lift them; not who asks another to.
    private Optional<Actor> imposer(Line line, int verb, int noun) {
        int above = line.head(verb);
        boolean gerund = line.fine(verb).equals("VBG") && line.is(above, "VERB");
        boolean asks = ASKING.contains(line.lemma(above)) && !INTENDING.contains(line.lemma(above));
        boolean proposes = line.lemma(above).equals("propose");
        Optional<Actor> owner = imposers.owner(line, noun);
        if (owner.isPresent() || proposes) {
            return owner;
        }
        if (line.lower(verb - 1).equals("from")) {
            return imposers.at(line, verb - 2);
        }
        boolean it =
                new Clause(line, verb).agent().filter(a -> line.lower(a).equals("it")).isPresent();
        if (it) {
            return Optional.empty();
        }
        Optional<Actor> asker = asks ? imposers.of(line, above) : Optional.empty();
        return imposers.of(line, verb)
                .filter(by -> !asks || asker.filter(by::equals).isEmpty() && asker.isPresent())
                .or(() -> gerund ? imposers.of(line, above) : Optional.empty());
    }
}
