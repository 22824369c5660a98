package org.wiregraph.resolve;

import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Tells where somebody speaks of whom the article gives no name.
///
/// Example: "An aide to Holt said they had lost." The "he" of the next line is the aide, not Holt.
final class Nameless {

    private static final Set<String> PERSONS = Words.section("personwords.txt", "nameless");
    private static final Set<String> ONE = Set.of("one", "another");
    private static final Set<String> MEN = Words.section("personwords.txt", "he");
    private static final Set<String> WOMEN = Words.section("personwords.txt", "she");

    private final Cast cast;

    Nameless(Cast cast) {
        this.cast = cast;
    }

    /// Is the one who speaks in a line somebody without a name whom the pronoun can mean?
    boolean isMeant(Line line, String pronoun) {
        boolean alone = line.size() <= Casting.LONGEST;
        for (int i = 0; alone && i < line.size(); i++) {
            if (isSpeaker(line, i) && fits(line.lower(i), pronoun)) {
                return true;
            }
        }
        return false;
    }

    /// Is the one who speaks in a line a name of which nothing else is known?
    boolean isNewName(Line line) {
        boolean alone = line.size() <= Casting.LONGEST;
        return alone
                && IntStream.range(0, line.size())
                        .filter(i -> line.is(i, "PROPN") && line.isLabelled(i, "nsubj"))
                        .filter(i -> Speakers.isCue(line, line.head(i)))
                        .filter(i -> isMain(line, line.head(i)))
                        .anyMatch(i -> cast.meant(line.index(), i).isEmpty());
    }

    private static boolean fits(String noun, String pronoun) {
        return pronoun.equals("she") ? !MEN.contains(noun) : !WOMEN.contains(noun);
    }

    private boolean isSpeaker(Line line, int noun) {
        int verb = line.head(noun);
        boolean person = line.fine(noun).equals("NN") && PERSONS.contains(line.lower(noun));
        return (person || line.isAny(noun, ONE))
                && line.isLabelled(noun, "nsubj")
                && Speakers.isCue(line, verb)
                && isMain(line, verb)
                && !isNamed(line, noun);
    }

    private static boolean isMain(Line line, int verb) {
        return line.isLabelled(verb, "root")
                || line.isLabelled(verb, "parataxis")
                || line.isLabelled(verb, "conj") && line.isLabelled(line.head(verb), "root");
    }

    /// "The envoy", whose name is known, "the envoy, Jon Palsson", "spokesman Jon Palsson".
    private boolean isNamed(Line line, int noun) {
        return cast.mentioned(line.index()).stream()
                .filter(m -> m.member().isPerson())
                .anyMatch(m ->
                        m.from() <= noun && noun < m.to()
                                || IntStream.range(m.from(), m.to())
                                        .anyMatch(i -> isBeside(line, i, noun)));
    }

    private static boolean isBeside(Line line, int name, int noun) {
        return line.head(name) == noun
                && Set.of("appos", "flat", "compound").contains(line.relation(name));
    }
}
