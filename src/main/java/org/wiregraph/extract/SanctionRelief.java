package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Words;

/// Reads relief from measures, which stand until it is given: "Canada granted Libya sanctions
/// relief", "Canada offered Libya relief from sanctions".
final class SanctionRelief implements SanctionReader {

    private static final Set<String> GIVING = Words.section("sanctionwords.txt", "giving");
    private static final Set<String> OFFERING = Words.section("sanctionwords.txt", "offering");
    private static final Set<String> WINNING = Words.section("sanctionwords.txt", "winning");

    private final Scene scene;
    private final Imposers imposers;

    SanctionRelief(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int relief) {
        boolean from =
                line.lower(relief + 1).equals("from")
                        && line.lower(relief + 2).endsWith("sanctions");
        boolean compound = line.lower(relief - 1).equals("sanctions");
        if (!line.lower(relief).equals("relief") || !from && !compound || line.isQuoted(relief)) {
            return Optional.empty();
        }
        int verb = line.head(relief);
        boolean wins = WINNING.contains(line.lemma(verb));
        boolean gives = GIVING.contains(line.lemma(verb)) || OFFERING.contains(line.lemma(verb));
        Optional<SanctionStatus> told = SanctionStanding.of(line, verb);
        if (!line.is(verb, "VERB") || told.isEmpty() || !wins && !gives) {
            return Optional.empty();
        }
        Optional<Actor> subject = new Clause(line, verb).agent().flatMap(a -> imposers.at(line, a));
        Optional<Actor> by = wins ? giver(line, relief) : subject;
        Optional<Actor> hit = wins ? subject : receiver(line, verb, relief);
        boolean done = wins || GIVING.contains(line.lemma(verb));
        SanctionStatus status =
                done && told.get() == SanctionStatus.IMPOSED
                        ? SanctionStatus.LIFTED
                        : SanctionStatus.IN_FORCE;
        return by.flatMap(b ->
                hit.filter(h -> !h.equals(b))
                        .map(h ->
                                SanctionAct.of(b, line, verb, relief).against(h).standing(status)));
    }

    /// "Sanctions relief from Canada".
    private Optional<Actor> giver(Line line, int relief) {
        return line.lower(relief + 1).equals("from")
                ? state(line, line.is(relief + 2, "DET") ? relief + 3 : relief + 2)
                : Optional.empty();
    }

    /// "(Granted) Libya (relief)", "relief for Libya".
    private Optional<Actor> receiver(Line line, int verb, int relief) {
        int name = line.is(verb + 1, "DET") ? verb + 2 : verb + 1;
        int after = line.isAny(relief + 1, Set.of("for", "to")) ? relief + 2 : relief;
        return state(line, name).or(() -> state(line, after));
    }

    private Optional<Actor> state(Line line, int token) {
        return scene.parties()
                .named(line, token)
                .filter(r -> r.form() != Actor.Form.DEMONYM)
                .map(Mentions.Ref::actor)
                .filter(a -> a.kind() == Actor.Kind.COUNTRY);
    }
}
