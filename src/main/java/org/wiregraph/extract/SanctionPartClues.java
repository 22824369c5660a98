package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// What speaks for and against somebody's imposing a sanction or being hit by it, besides the clues
/// that go for all events.
final class SanctionPartClues {

    private static final Set<String> HIT = Words.section("sanctionwords.txt", "hit");
    private static final Set<String> UNDER = Words.section("sanctionwords.txt", "under sanctions");

    private final SanctionProspect prospect;
    private final Line line;
    private final int trigger;

    SanctionPartClues(SanctionProspect prospect) {
        this.prospect = prospect;
        this.line = prospect.line();
        this.trigger = prospect.trigger();
    }

    List<String> of(Argument one) {
        List<String> clues = new ArrayList<>();
        String kind = one.type() + " " + one.form();
        clues.add("power=" + ImposingBody.power(prospect.imposer(one)));
        clues.add("power=" + ImposingBody.power(prospect.imposer(one)) + " " + one.form());
        clues.add("often=" + often(one) + " " + one.type());
        clues.add("head=" + ArgumentClues.said(line, one.head()));
        clues.add("hit=" + HIT.contains(line.lemma(one.head())) + " " + one.type());
        clues.add("owner=" + owner(one) + " " + kind);
        clues.add("aimed=" + isAimedAt(one) + " " + one.type());
        clues.add("under=" + isUnder(one) + " " + one.type());
        clause(one, clues);
        if (!one.isTime()) {
            rules(one, clues);
        }
        return clues;
    }

    /// A state that others have had under sanctions at some time.
    private static boolean isUnder(Argument one) {
        return one.actor().filter(a -> UNDER.contains(a.name())).isPresent();
    }

    /// How often the article mentions somebody.
    private static int often(Argument one) {
        int mentions = one.actor().map(a -> a.mentions().size()).orElse(0);
        return Integer.SIZE - Integer.numberOfLeadingZeros(mentions);
    }

    /// "Canadian sanctions", "the Libya sanctions": the words of the measure itself.
    private String owner(Argument one) {
        boolean inside = one.to() <= trigger && one.from() >= Measures.start(line, trigger);
        String shape = Imposers.isShort(line.word(one.to() - 1)) ? "short" : "long";
        return inside ? shape + " " + (one.to() == trigger) : "no";
    }

    /// "Sanctions on two banks": behind the preposition.
    private boolean isAimedAt(Argument one) {
        int target = MeasureTarget.of(line, trigger, List.of());
        return target >= 0 && one.to() > target && one.from() <= target + 1;
    }

    /// The part in the clause of the verb that acts with the measure.
    private void clause(Argument one, List<String> clues) {
        int verb = SanctionClues.verb(line, trigger);
        if (verb < 0) {
            clues.add("clause=none");
            return;
        }
        Clause clause = new Clause(line, verb);
        boolean agent = clause.agent().filter(a -> a == one.head()).isPresent();
        boolean patient = clause.patient().filter(p -> p == one.head()).isPresent();
        String part = agent ? "agent" : patient ? "patient" : "no";
        String act = SanctionClues.act(line, verb);
        clues.add("clause=" + part + " " + act);
        clues.add("clause=" + part + " " + (verb == trigger));
        clues.add("clause=" + part + " " + line.lemma(verb));
    }

    /// What the rules have the same one do in this sentence and elsewhere.
    private void rules(Argument one, List<String> clues) {
        Optional<Actor> actor = prospect.imposer(one).or(one::actor);
        String here = EventModel.NONE;
        boolean imposes = false;
        boolean suffers = false;
        for (ToldSanction told : prospect.told()) {
            String role = told.role(actor);
            imposes |= role.equals(SanctionProspect.IMPOSER);
            suffers |= role.equals(SanctionProspect.TARGET);
            if (told.isIn(line) && !role.equals(EventModel.NONE)) {
                here = role;
            }
        }
        clues.add("rules here=" + here);
        clues.add("rules imposes=" + imposes + " suffers=" + suffers);
    }
}
