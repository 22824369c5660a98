package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Whose launch a noun phrase tells of.
///
/// Example: Iran's in "Iran's latest launch", "after its last launch, Iran said", and of both in
/// "Iran's nuclear test and its rocket launch".
final class LaunchOwners {

    private static final Set<String> AND = Set.of("and");
    private static final Set<String> MARK = Set.of("'s", "'");

    private final Parties parties;
    private final Shooters who;

    LaunchOwners(Parties parties, Shooters who) {
        this.parties = parties;
        this.who = who;
    }

    /// The owner of the launch that the token at `noun` tells of.
    Optional<Actor> ofNoun(Line line, int noun) {
        return joined(line, noun).or(() -> of(line, noun));
    }

    /// The country or body in the noun phrase that ends before `end`: "Iran's latest launch", "its
    /// missiles".
    Optional<Actor> of(Line line, int end) {
        int from = begin(line, end);
        int its = from - 1;
        Optional<Actor> theirs =
                line.is(its, "PRON")
                        ? ahead(line, its).or(() -> parties.of(line, word(its)))
                        : Optional.empty();
        Range phrase = new Range(from, end);
        return theirs.flatMap(who::launcher).or(() -> who.last(line, phrase));
    }

    private static int begin(Line line, int end) {
        int from = end;
        while ((Phrases.isInside(line, from - 1) || LaunchTerms.isModifier(line, from - 1))
                && !line.is(from - 1, "PRON")) {
            from--;
        }
        return from;
    }

    /// "Iran's nuclear test and rocket launch", "Iran's test in January and its launch in May": the
    /// owner of what the launch is joined to.
    private Optional<Actor> joined(Line line, int noun) {
        int first = line.isLabelled(noun, "conj") ? line.head(noun) : -1;
        if (!line.isNominal(first) || first > noun) {
            return Optional.empty();
        }
        int from = begin(line, noun);
        boolean its = line.is(from - 1, "PRON");
        boolean beside = line.isAny(its ? from - 2 : from - 1, AND);
        boolean own = line.is(from, "DET") || who.last(line, new Range(from, noun)).isPresent();
        return beside && !own ? named(line, first) : Optional.empty();
    }

    /// The one in the phrase of a noun with an "'s".
    private Optional<Actor> named(Line line, int noun) {
        int from = begin(line, noun);
        int mark = line.find(from, MARK);
        return mark >= 0 && mark < noun ? who.last(line, new Range(from, noun)) : Optional.empty();
    }

    /// "After its last launch, on Jan. 5, Iran said": the one named behind the opening phrase.
    private Optional<Actor> ahead(Line line, int its) {
        boolean opens = line.is(0, "ADP") || line.is(0, "SCONJ");
        int at = its;
        while (at < line.size() && !line.is(at, "VERB") && !line.is(at, "AUX")) {
            at++;
        }
        Range name = word(at - 1);
        boolean fronted = opens && its < 3 && line.find(its, Set.of(",")) > its;
        return fronted
                ? parties.of(line, name).filter(a -> a.kind() == Actor.Kind.COUNTRY)
                : Optional.empty();
    }

    private static Range word(int at) {
        return new Range(at, at + 1);
    }
}
