package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads drafts that were held back: "vetoed a resolution that would have cut Libya's imports" is a
/// sanction of the council on Libya that was proposed.
final class Resolutions implements SanctionReader {

    private static final Set<String> HOLDING_BACK =
            Words.section("sanctionwords.txt", "holding back");
    private static final Set<String> TIGHTENING = Words.section("sanctionwords.txt", "tightening");
    private static final Set<String> TEXTS = Set.of("resolution", "draft");
    private static final int REACH = 14;

    private final Imposers imposers;
    private final Parties parties;

    Resolutions(Scene scene, Imposers imposers) {
        this.imposers = imposers;
        this.parties = scene.parties();
    }

    @Override
    public Optional<SanctionAct> read(Line line, int verb) {
        boolean holds = line.is(verb, "VERB") && HOLDING_BACK.contains(line.lemma(verb));
        boolean voted = line.lemma(verb).equals("vote") && line.lower(verb + 1).equals("against");
        if (!holds && !voted || line.isQuoted(verb)) {
            return Optional.empty();
        }
        int text = find(line, verb + 1, TEXTS);
        int would = text < 0 ? -1 : find(line, text, Set.of("would"));
        int tightens = would < 0 ? -1 : find(line, would, TIGHTENING);
        if (tightens < 0) {
            return Optional.empty();
        }
        Optional<Mentions.Ref> state =
                parties.named(line, new Range(tightens, line.size())).stream()
                        .filter(r -> r.actor().kind() == Actor.Kind.COUNTRY)
                        .findFirst();
        Optional<Actor> council = parties.find(a -> a.name().endsWith("Security Council"));
        Optional<SanctionAct> act =
                council.map(by ->
                        SanctionAct.of(by, line, verb, tightens + 1)
                                .measure(tightens)
                                .standing(SanctionStatus.PROPOSED));
        return state.isPresent()
                ? act.map(a -> a.beginning(state.get().from()))
                : act.flatMap(a -> imposers.lastState().map(a::against));
    }

    private static int find(Line line, int from, Set<String> lemmas) {
        for (int i = from; i < Math.min(line.size(), from + REACH); i++) {
            if (lemmas.contains(line.lemma(i))) {
                return i;
            }
        }
        return -1;
    }
}
