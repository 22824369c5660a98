package org.wiregraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds the person whom a calling that is no office means: "the singer" where the article names
/// "the singer Ana Berg" or "Ana Berg, a singer from Lima".
final class Callings {

    private static final Set<String> WORDS = Words.section("personwords.txt", "callings");

    private final Cast cast;
    private final Map<Member, Set<String>> known = new HashMap<>();

    Callings(Cast cast) {
        this.cast = cast;
        for (Line line : cast.lines()) {
            cast.in(line.index()).stream()
                    .filter(ref -> ref.member().isPerson())
                    .forEach(ref -> learn(line, ref));
        }
    }

    private void learn(Line line, Cast.Ref ref) {
        note(line, ref.from() - 1, ref.member());
        boolean apart = line.word(ref.to()).equals(",") && line.is(ref.to() + 1, "DET");
        if (apart) {
            Range phrase = Phrases.startingAt(line, ref.to() + 1);
            note(line, Phrases.head(line, phrase), ref.member());
        }
    }

    private void note(Line line, int noun, Member person) {
        if (line.isNominal(noun) && WORDS.contains(line.lower(noun))) {
            known.computeIfAbsent(person, _ -> new HashSet<>()).add(line.lower(noun));
        }
    }

    /// The one named last before who has the calling.
    Optional<Member> of(Line line, Range range, int head) {
        String word = line.lower(head);
        boolean definite = line.lower(range.from()).equals("the") && head == range.from() + 1;
        if (!definite || !WORDS.contains(word)) {
            return Optional.empty();
        }
        return cast.before(
                        line.index(),
                        range.from(),
                        line.index(),
                        ref -> known.getOrDefault(ref.member(), Set.of()).contains(word))
                .map(Cast.Ref::member);
    }
}
