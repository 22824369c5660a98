package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Reads who is among those hit: "Targets of the U.S. sanctions include two banks", "Those
/// blacklisted include a general", "Sanctioned companies include Volga Oil".
final class SanctionLists implements SanctionReader {

    private static final Set<String> HITTING = Words.section("sanctionwords.txt", "hit by");
    private static final Set<String> TARGETS = Set.of("target", "targets");

    private final Imposers imposers;

    SanctionLists(Imposers imposers) {
        this.imposers = imposers;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int verb) {
        boolean includes = line.is(verb, "VERB") && line.lemma(verb).equals("include");
        if (!includes || line.isQuoted(verb)) {
            return Optional.empty();
        }
        Optional<Integer> subject =
                line.dependents(verb, "nsubj").stream()
                        .filter(s -> s < verb)
                        .findFirst()
                        .or(() -> participle(line, verb));
        int first = line.word(verb + 1).equals(":") ? verb + 2 : verb + 1;
        return subject.filter(s -> isOfThoseHit(line, s, verb))
                .flatMap(_ -> imposer(line, verb))
                .map(by -> SanctionAct.of(by, line, verb, first).told(Manner.PART));
    }

    /// "Officials targeted in May include": a participle that the tree takes for the main verb.
    private static Optional<Integer> participle(Line line, int verb) {
        int above = line.head(verb);
        return above >= 0 && above < verb && HITTING.contains(line.lower(above))
                ? Optional.of(above)
                : line.dependents(verb, "ccomp", "csubj").stream()
                        .filter(c -> c < verb && HITTING.contains(line.lower(c)))
                        .findFirst();
    }

    /// Whether the subject is those hit, and not the measures: "the sanctions include a freeze".
    private static boolean isOfThoseHit(Line line, int subject, int verb) {
        boolean said =
                line.dependents(subject, "amod", "acl").stream()
                        .anyMatch(d -> HITTING.contains(line.lower(d)));
        boolean participle = HITTING.contains(line.lower(subject));
        boolean targets = TARGETS.contains(line.lower(subject)) && measure(line, verb) >= 0;
        return said || participle || targets;
    }

    private Optional<Actor> imposer(Line line, int verb) {
        int measure = measure(line, verb);
        Optional<Actor> owner = measure < 0 ? Optional.empty() : imposers.owner(line, measure);
        return owner.or(() -> imposers.before(line));
    }

    /// The measure named before the verb, or -1.
    private static int measure(Line line, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (Measures.isAt(line, i)) {
                return i;
            }
        }
        return -1;
    }
}
