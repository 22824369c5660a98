package org.wiregraph.extract;

import java.util.Set;
import org.wiregraph.model.Report.Stance;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Says whether what follows a cue tells how the speaker sees something, without a clause: "called
/// the vote UNFAIR", "described it AS A THREAT", "put the range AT 900 KM".
record Opinion(Line line, Cues.Cue cue) {

    private static final Set<String> NOTHING = Set.of("nothing", "little", "much", "so");
    private static final Set<String> REFUSED = Words.section("speechwords.txt", "refused");
    private static final Set<String> TOLD = Words.section("speechwords.txt", "told");
    private static final Set<String> ANSWERS = Set.of("deny", "refute", "rebut", "confirm");

    /// "Has denied the charge": what is answered was said before by others.
    boolean isAnswer() {
        boolean object =
                line.dependents(cue.at(), "obj").stream().anyMatch(o -> line.is(o, "NOUN"));
        return ANSWERS.contains(cue.lemma()) && object && line.relation(cue.at()).equals("root");
    }

    /// "Warned against a strike": the cue has its preposition.
    boolean isPhrase() {
        return cue.to() > cue.at() + 1 && line.is(cue.to() - 1, "ADP");
    }

    /// "Said basically nothing about it".
    boolean isNothing(Range content) {
        int i = content.from();
        while (line.is(i, "ADV")) {
            i++;
        }
        return line.isAny(i, NOTHING) && line.lower(i + 1).equals("about");
    }

    /// "Rejected the ultimatum".
    boolean isRefused() {
        return cue.stance() == Stance.REJECT
                && line.dependents(cue.at(), "obj").stream().anyMatch(o -> line.isAny(o, REFUSED));
    }

    /// "Revealed plans to leave".
    boolean isMadeKnown() {
        return cue.stance() == Stance.ANNOUNCE
                && line.dependents(cue.at(), "obj").stream().anyMatch(o -> line.isAny(o, TOLD));
    }

    /// "Declared the war over".
    boolean isDeclared(Range content) {
        return cue.lemma().equals("declare") && isPredicate(content);
    }

    /// "Calls the sanctions illegal": an adjective behind its noun.
    boolean isPredicate(Range content) {
        for (int i = content.from(); i + 1 < content.to(); i++) {
            boolean last =
                    i + 2 >= content.to() || !line.isNominal(i + 2) && !line.is(i + 2, "ADJ");
            if (line.isNominal(i) && line.is(i + 1, "ADJ") && last) {
                return true;
            }
        }
        return false;
    }

    /// "Calls the day the “Day of the Sun”": a name in capitals, not what somebody thinks of it.
    boolean isTitle(Range content) {
        int capitals = 0;
        for (int i = content.from(); i < content.to(); i++) {
            boolean word = line.isQuoted(i) && Character.isLetter(line.word(i).charAt(0));
            if (word && !line.isCapital(i) && !line.is(i, "ADP") && !line.is(i, "DET")) {
                return false;
            }
            capitals += word && line.isCapital(i) ? 1 : 0;
        }
        return capitals > 1;
    }

    /// "Put its range at 900 km".
    boolean isMeasure(Range content) {
        for (int i = content.from() + 1; i < Math.min(content.to(), content.from() + 12); i++) {
            boolean number =
                    line.is(i + 1, "NUM") || line.is(i + 2, "NUM") || line.is(i + 3, "NUM");
            if (line.lower(i).equals("at") && number) {
                return true;
            }
        }
        return false;
    }

    /// "Described the talks as useful".
    boolean isAs(Range content) {
        for (int i = content.from(); i < Math.min(content.to(), content.from() + 12); i++) {
            if (line.lower(i).equals("as")) {
                return true;
            }
        }
        return !line.dependents(cue.at(), "xcomp").isEmpty();
    }

    /// "Rejected the plan as a trap", not "dismissed Maes as minister".
    boolean isJudged(Range content) {
        boolean thing = line.dependents(cue.at(), "obj").stream().anyMatch(i -> line.is(i, "NOUN"));
        int as = content.from();
        while (as < content.to() && !line.is(as, "VERB") && !line.lower(as).equals("as")) {
            as++;
        }
        return thing && line.is(as, "ADP") && !line.lower(as + 1).equals("well");
    }
}
