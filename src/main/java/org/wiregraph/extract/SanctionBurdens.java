package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Line;

/// Reads who bears measures: "Syria faces Canadian sanctions".
final class SanctionBurdens implements SanctionReader {

    private static final Set<String> FACING = Set.of("face", "suffer", "endure");

    private final Imposers imposers;

    SanctionBurdens(Imposers imposers) {
        this.imposers = imposers;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int noun) {
        if (!Measures.isAt(line, noun) || line.isQuoted(noun)) {
            return Optional.empty();
        }
        int verb = line.head(Measures.top(line, noun));
        boolean faces =
                line.isLabelled(Measures.top(line, noun), "obj")
                        && line.is(verb, "VERB")
                        && FACING.contains(line.lemma(verb));
        Optional<SanctionStatus> told = SanctionStanding.of(line, verb);
        return imposers.owner(line, noun)
                .filter(_ -> faces)
                .flatMap(by -> act(line, verb, noun, by))
                .flatMap(act ->
                        told.map(t ->
                                act.standing(
                                        t == SanctionStatus.PROPOSED
                                                ? t
                                                : SanctionStatus.IN_FORCE)));
    }

    private static Optional<SanctionAct> act(Line line, int predicate, int noun, Actor by) {
        return line.dependents(predicate, "nsubj").stream()
                .filter(s -> s < predicate)
                .findFirst()
                .map(s -> SanctionAct.of(by, line, predicate, s).ofSubject().measure(noun));
    }
}
