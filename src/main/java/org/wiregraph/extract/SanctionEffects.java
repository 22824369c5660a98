package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads what measures do to those hit: "Libya has been crippled by U.S. sanctions", "U.S.
/// sanctions have crippled Libya's economy", "Libya is reeling from U.S. sanctions".
final class SanctionEffects implements SanctionReader {

    private static final Set<String> HARMING = Words.section("sanctionwords.txt", "harming");
    private static final Set<String> SUFFERING = Words.section("sanctionwords.txt", "suffering");
    private static final Set<String> UNDER = Set.of("from", "under");
    private static final int NEAR = 5;

    private final Scene scene;
    private final Imposers imposers;
    private final Targets targets;

    SanctionEffects(Scene scene, Imposers imposers, Targets targets) {
        this.scene = scene;
        this.imposers = imposers;
        this.targets = targets;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int noun) {
        boolean measure = Measures.isAt(line, noun) && !line.isQuoted(noun);
        boolean own = measure && MeasureTarget.of(line, noun, scene.dates(line)) > 0;
        if (!measure || own) {
            return Optional.empty();
        }
        return imposers.owner(line, noun)
                .or(() -> reviver(line, noun))
                .flatMap(by -> harmed(line, noun, by).or(() -> harming(line, noun, by)));
    }

    /// "Canada restored sanctions that have crippled Libya's economy": who acts with them.
    private Optional<Actor> reviver(Line line, int noun) {
        int verb = MeasureVerb.of(line, noun);
        boolean done =
                verb >= 0
                        && verb < noun
                        && isRelative(line, noun + 1, noun)
                        && SanctionStanding.of(line, verb)
                                .filter(s -> s == SanctionStatus.IMPOSED)
                                .isPresent();
        return done ? imposers.of(line, verb) : Optional.empty();
    }

    /// "Crippled by U.S. sanctions", "hit hard by U.S. sanctions", "reeling from U.S. sanctions".
    private Optional<SanctionAct> harmed(Line line, int noun, Actor by) {
        int before = Measures.start(line, noun) - 1;
        int verb = beforeAdverbs(line, before - 1);
        boolean harmed =
                line.lower(before).equals("by")
                        && HARMING.contains(line.lemma(verb))
                        && Set.of("VBN", "VBD").contains(line.fine(verb));
        boolean suffers = line.isAny(before, UNDER) && SUFFERING.contains(line.lemma(verb));
        if (!harmed && !suffers) {
            return Optional.empty();
        }
        return bearer(line, verb)
                .flatMap(b ->
                        standing(line, verb)
                                .map(s ->
                                        SanctionAct.of(by, line, verb, b)
                                                .ofSubject()
                                                .measure(noun)
                                                .standing(s)
                                                .told(Manner.STATE)));
    }

    private static int beforeAdverbs(Line line, int from) {
        int i = from;
        while (line.is(i, "ADV") || line.is(i, "ADJ")) {
            i--;
        }
        return i;
    }

    private Optional<Integer> bearer(Line line, int verb) {
        Clause clause = new Clause(line, verb);
        return clause.subject()
                .or(() -> new Clause(line, line.head(verb)).subject())
                .filter(b -> isOfState(line, new Range(Math.max(0, b - NEAR), b + 1)));
    }

    /// "U.S. sanctions have crippled Libya's economy", "sanctions that block Libya's exports".
    private Optional<SanctionAct> harming(Line line, int noun, Actor by) {
        int verb = noun + 1;
        while (line.is(verb, "AUX") || line.is(verb, "ADV") || isRelative(line, verb, noun)) {
            verb++;
        }
        boolean harms = line.is(verb, "VERB") && HARMING.contains(line.lemma(verb));
        int target = targets.after(line, verb);
        boolean foreign = harms && isOfState(line, targets.phrase(line, target));
        int act = verb;
        return foreign
                ? standing(line, verb)
                        .map(s ->
                                SanctionAct.of(by, line, act, target)
                                        .measure(noun)
                                        .standing(s)
                                        .told(Manner.STATE))
                : Optional.empty();
    }

    private static boolean isRelative(Line line, int i, int noun) {
        return i == noun + 1 && line.isAny(i, Set.of("that", "which"));
    }

    private static Optional<SanctionStatus> standing(Line line, int verb) {
        return switch (new Clause(line, verb).reality()) {
            case FACT -> Optional.of(SanctionStatus.IN_FORCE);
            case FUTURE -> Optional.of(SanctionStatus.PROPOSED);
            case NEGATED, POSSIBLE -> Optional.empty();
        };
    }

    /// Whether a state is named, or what belongs to one.
    private boolean isOfState(Line line, Range range) {
        return scene.parties().named(line, range).stream()
                .map(Mentions.Ref::actor)
                .anyMatch(a -> a.kind() == Actor.Kind.COUNTRY);
    }
}
