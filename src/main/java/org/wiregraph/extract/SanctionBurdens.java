package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Line;

/// Reads whom measures burden, as subject: "12 firms would be subject to an asset freeze", "Syria
/// faces Canadian sanctions".
final class SanctionBurdens implements SanctionReader {

    private static final Set<String> FACING = Set.of("face", "suffer", "endure");
    private static final Set<String> TO_COME = Set.of("will", "would", "'ll");

    private final Imposers imposers;

    SanctionBurdens(Imposers imposers) {
        this.imposers = imposers;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int noun) {
        if (!Measures.isAt(line, noun) || line.isQuoted(noun)) {
            return Optional.empty();
        }
        int start = Measures.start(line, noun);
        boolean subject =
                line.lower(start - 1).equals("to") && line.lower(start - 2).equals("subject");
        if (subject) {
            return subject(line, start - 2, noun);
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

    private Optional<SanctionAct> subject(Line line, int adjective, int noun) {
        boolean toCome =
                line.dependents(adjective, "aux").stream().anyMatch(a -> line.isAny(a, TO_COME));
        boolean denied =
                line.dependents(adjective, "advmod").stream()
                        .anyMatch(a -> line.isAny(a, Set.of("not", "n't", "no", "never")));
        return imposers.owner(line, noun)
                .or(() -> ImposingTeller.of(line, adjective).flatMap(t -> imposers.at(line, t)))
                .or(() -> imposers.before(line))
                .filter(_ -> !denied)
                .flatMap(by -> act(line, adjective, noun, by))
                .map(act ->
                        act.standing(toCome ? SanctionStatus.PROPOSED : SanctionStatus.IMPOSED));
    }

    private static Optional<SanctionAct> act(Line line, int predicate, int noun, Actor by) {
        return line.dependents(predicate, "nsubj").stream()
                .filter(s -> s < predicate)
                .findFirst()
                .map(s -> SanctionAct.of(by, line, predicate, s).ofSubject().measure(noun));
    }
}
