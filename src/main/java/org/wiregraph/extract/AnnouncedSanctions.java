package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds who announced measures before those hit are named: "Canada announced new sanctions on
/// Monday. The measures hit six firms."
final class AnnouncedSanctions {

    private static final Set<String> IMPOSING = Words.section("sanctionwords.txt", "imposing");

    private final Imposers imposers;

    AnnouncedSanctions(Imposers imposers) {
        this.imposers = imposers;
    }

    /// The act of announcing, whose targets are not known yet.
    Optional<SanctionAct> of(Line line, int noun) {
        int verb = Measures.isAt(line, noun) ? MeasureVerb.of(line, noun) : -1;
        boolean imposes =
                verb >= 0
                        && verb < noun
                        && IMPOSING.contains(line.lemma(verb))
                        && !line.isQuoted(verb)
                        && SanctionStanding.of(line, verb)
                                .filter(s -> s == SanctionStatus.IMPOSED)
                                .isPresent();
        return imposes
                ? imposers.of(line, verb)
                        .map(by -> SanctionAct.of(by, line, verb, noun).measure(noun))
                : Optional.empty();
    }
}
