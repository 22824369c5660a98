package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds for whom "it" stands in its own sentence where the construction tells: `ministry` in "the
/// ministry said it was barring", `Oslo` in "Oslo lifted none of them, and in May it added four".
final class ImposingPronoun {

    private static final Set<String> TELLING = Words.section("sanctionwords.txt", "telling acts");

    private final Line line;
    private final int pronoun;

    ImposingPronoun(Line line, int pronoun) {
        this.line = line;
        this.pronoun = pronoun;
    }

    /// The head of the noun phrase meant.
    Optional<Integer> antecedent() {
        int verb = line.head(pronoun);
        int above = line.head(verb);
        boolean told = line.isLabelled(verb, "ccomp") && TELLING.contains(line.lemma(above));
        boolean joined = line.isLabelled(verb, "conj") && line.is(above, "VERB");
        return told || joined
                ? new Clause(line, above).subject().filter(s -> s < pronoun && !line.is(s, "PRON"))
                : Optional.empty();
    }
}
