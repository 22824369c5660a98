package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Reads whom measures are against from the state that wants to be rid of them: "Libya wants U.S.
/// sanctions lifted", "Libya demanded that Canada lift its sanctions", "Libya seeks relief from EU
/// sanctions". Another state may ask for a friend, so it must be the one known to be hit.
final class SanctionDemands implements SanctionReader {

    private static final Set<String> DEMANDING = Words.section("sanctionwords.txt", "demanding");
    private static final Set<String> LIFTING = Words.section("sanctionwords.txt", "lifting");
    private static final Set<String> RELIEF = Words.section("sanctionwords.txt", "relief");
    private static final Set<String> FROM = Set.of("from", "of", "to");
    private static final int HIGHEST = 4;

    private final Scene scene;
    private final Imposers imposers;

    SanctionDemands(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int noun) {
        boolean measure = Measures.isAt(line, noun) && !line.isQuoted(noun);
        if (!measure || MeasureTarget.of(line, noun, scene.dates(line)) > 0) {
            return Optional.empty();
        }
        int lift = lift(line, noun);
        int demand = lift < 0 ? -1 : demand(line, lift);
        if (demand < 0) {
            return Optional.empty();
        }
        Optional<Actor> by =
                imposers.owner(line, noun)
                        .or(() ->
                                line.is(lift, "VERB") ? imposers.of(line, lift) : Optional.empty());
        return by.flatMap(b ->
                demander(line, demand, b).map(hit -> SanctionAct.standing(b, line, noun, hit)));
    }

    /// The word for the end of a measure: `lifted` of "U.S. sanctions lifted", `relief` of "relief
    /// from U.S. sanctions", `lift` of "that Canada lift sanctions"; or -1.
    private static int lift(Line line, int noun) {
        int after = line.isAny(noun + 1, Set.of("to")) ? noun + 3 : noun + 1;
        if (LIFTING.contains(line.lemma(after)) && line.fine(after).equals("VBN")) {
            return after;
        }
        int before = Measures.start(line, noun) - 1;
        if (line.isAny(before, FROM) && RELIEF.contains(line.lower(before - 1))) {
            return before - 1;
        }
        int verb = MeasureVerb.of(line, noun);
        int near = LIFTING.contains(line.lemma(before)) ? before : verb;
        return LIFTING.contains(line.lemma(near)) ? near : -1;
    }

    private static int demand(Line line, int lift) {
        int at = line.head(lift);
        for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
            if (line.is(at, "VERB") && DEMANDING.contains(line.lemma(at)) && at < lift) {
                return line.isQuoted(at) ? -1 : at;
            }
            at = line.head(at);
        }
        return -1;
    }

    private Optional<Actor> demander(Line line, int demand, Actor by) {
        return new Clause(line, demand)
                .subject()
                .flatMap(s -> imposers.at(line, s))
                .filter(a -> a.kind() == Actor.Kind.COUNTRY && !a.equals(by))
                .filter(a -> imposers.lastState().map(a::equals).orElse(true));
    }
}
