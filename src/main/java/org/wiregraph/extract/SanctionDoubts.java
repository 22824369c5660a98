package org.wiregraph.extract;

import java.util.List;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Knows what counted evidence says too little of: what is denied, left open or only spoken of, of
/// which the rules know more.
///
/// Example: "Canada put off imposing sanctions on Libya", "Peru wants Canadian sanctions lifted"
/// where the article has them hit Libya.
final class SanctionDoubts {

    private static final Set<String> THOUGHTS = Words.section("sanctionwords.txt", "thoughts");

    private static final Set<String> MEMBERS =
            Words.section("sanctionwords.txt", "permanent members");

    private final SanctionProspect prospect;
    private final Line line;
    private final int trigger;
    private final int verb;

    SanctionDoubts(SanctionProspect prospect) {
        this.prospect = prospect;
        this.line = prospect.line();
        this.trigger = prospect.trigger();
        this.verb = SanctionClues.verb(line, trigger);
    }

    /// Is the measure itself in doubt?
    boolean isAnyOfMeasure() {
        boolean open = verb >= 0 && SanctionStanding.isDoubted(line, verb);
        boolean thought =
                THOUGHTS.contains(line.lemma(Measures.start(line, trigger) - 2))
                        || verb >= 0 && isThought(line.head(verb));
        return open || thought || isDenied() || line.isQuoted(trigger);
    }

    /// "The threat of Canada imposing sanctions on Libya".
    private boolean isThought(int above) {
        return line.is(above, "NOUN") && THOUGHTS.contains(line.lemma(above)) && above < verb;
    }

    /// "U.S. sanctions have not crippled its economy".
    private boolean isDenied() {
        int above = line.head(Measures.top(line, trigger));
        return above >= 0 && new Clause(line, above).reality() == Clause.Reality.NEGATED;
    }

    /// Is it in doubt whether the measures of one who imposes them are against the argument?
    boolean isAnyOf(Actor by, Argument target) {
        boolean aimed = MeasureTarget.of(line, trigger, List.of()) >= 0;
        boolean others =
                prospect.told().stream()
                        .map(ToldSanction::report)
                        .filter(r -> r.imposer().equals(by))
                        .anyMatch(r -> r.target().kind() == Actor.Kind.COUNTRY);
        return !aimed && others || isSpeaker(target) || isBreaker(target) || mayVeto(by, target);
    }

    /// Against a permanent member of the Security Council the United Nations can impose nothing.
    private static boolean mayVeto(Actor by, Argument target) {
        return ImposingBody.isOfUnitedNations(by)
                && target.actor().filter(a -> MEMBERS.contains(a.name())).isPresent();
    }

    /// "Peru broke the Canadian sanctions": they may be against others.
    private boolean isBreaker(Argument target) {
        return target.to() <= SanctionBreaches.breach(line, trigger);
    }

    /// "Peru discussed the Canadian sanctions": one who does something with them.
    private boolean isSpeaker(Argument target) {
        int top = Measures.top(line, trigger);
        boolean object = line.isLabelled(top, "obj") && line.is(line.head(top), "VERB");
        return object
                && new Clause(line, line.head(top))
                        .agent()
                        .filter(a -> a == WeighedParts.first(line, target))
                        .isPresent();
    }
}
