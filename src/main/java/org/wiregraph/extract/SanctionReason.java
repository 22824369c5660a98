package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Reads what somebody is sanctioned for.
///
/// Example: in "blacklisted two bankers over fraud" the reason is `over fraud`; "for six months" is
/// none.
final class SanctionReason {

    private static final Set<String> REASON = Set.of("for", "over");
    private static final Set<String> TERMS = Set.of("month", "year", "time", "week", "day");
    private static final Set<String> RETURN = Set.of("return", "exchange", "without");
    private static final int REACH = 12;

    private SanctionReason() {}

    /// The reason given soon behind a token.
    static Optional<String> behind(Line line, int from) {
        int at = line.find(from, REASON);
        boolean counts = TargetPhrase.isHedge(line, at);
        boolean return_ = line.isAny(at - 1, RETURN);
        if (at < 0 || at > from + REACH || at + 1 >= line.end() || counts || return_) {
            return Optional.empty();
        }
        if (line.is(at + 1, "NUM")
                || line.is(at + 1, "DET") && TERMS.contains(line.lemma(at + 2))) {
            return Optional.empty();
        }
        int words = line.is(at + 1, "VERB") ? at + 2 : at + 1;
        Range phrase = Phrases.startingAt(line, words);
        int to = phrase.to();
        while (to > phrase.from() && !line.is(to - 1, "NOUN") && !line.is(to - 1, "PROPN")) {
            to--;
        }
        return to == phrase.from() ? Optional.empty() : Optional.of(line.text(at, to));
    }
}
