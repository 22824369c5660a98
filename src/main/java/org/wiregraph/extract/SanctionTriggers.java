package org.wiregraph.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// The words that may tell of sanctions: some wherever they stand, others beside words of what is
/// banned.
final class SanctionTriggers {

    private static final Set<String> TRIGGERS = Words.section("sanctionwords.txt", "triggers");
    private static final Set<String> OPEN = Words.section("sanctionwords.txt", "open triggers");
    private static final Set<String> BESIDE = Words.section("sanctionwords.txt", "beside triggers");
    private static final Set<String> TAGS = Set.of("VERB", "NOUN", "PROPN", "ADJ");

    private SanctionTriggers() {}

    static boolean isAt(Line line, int i) {
        return TAGS.contains(line.token(i).tag())
                && (TRIGGERS.contains(line.lemma(i))
                        || OPEN.contains(line.lemma(i)) && isBeside(line, i));
    }

    private static boolean isBeside(Line line, int trigger) {
        return IntStream.range(0, line.size())
                .anyMatch(i -> i != trigger && BESIDE.contains(line.lemma(i)));
    }
}
