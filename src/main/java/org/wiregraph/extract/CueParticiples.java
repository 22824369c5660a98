package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Knows which participles tell of speech, and with whom they go: "left, saying that", "a letter
/// accusing them", "with Maes calling for calm".
final class CueParticiples {

    private static final Set<String> PAUSES = Set.of(",", "--", "-");
    private static final Set<String> MEANS = Set.of("by", "after", "while");

    private static final Set<String> REACTIONS = Words.section("speechwords.txt", "reactions");

    private CueParticiples() {}

    /// "..., saying that ...": the clause goes with the subject of the verb above; "with Maes
    /// saying that ..." has its own.
    static boolean isParticiple(Line line, int i) {
        return line.fine(i).equals("VBG")
                && (isBehindComma(line, i)
                        || isMeans(line, i)
                        || isOfPaper(line, i)
                        || !line.dependents(i, "nsubj").isEmpty()
                        || absolute(line, i).isPresent());
    }

    /// "..., regularly threatening", "... - threatening": adverbs may stand between.
    static boolean isBehindComma(Line line, int i) {
        int before = i - 1;
        while (line.is(before, "ADV") && before > i - 3) {
            before--;
        }
        return line.isAny(before, PAUSES);
    }

    /// "“QUOTE,” Maes said, adding that": the verb before is the cue.
    static boolean isAddition(Line line, Cues.Cue cue, List<Cues.Cue> cues) {
        return line.fine(cue.at()).equals("VBG")
                && (isBehindComma(line, cue.at()) || isMeans(line, cue.at()))
                && line.dependents(cue.at(), "nsubj").isEmpty()
                && cues.stream()
                        .filter(c -> c.is(Cues.Shape.CLAUSE, Cues.Shape.EITHER, Cues.Shape.CLOSING))
                        .anyMatch(c -> c.at() < cue.at() && line.isTensed(c.at()));
    }

    /// "Issued a statement saying that ...", "gave a speech simply arguing ...".
    static boolean isOfPaper(Line line, int i) {
        int noun = line.is(i - 1, "ADV") ? i - 2 : i - 1;
        return line.fine(i).equals("VBG")
                && line.is(noun, "NOUN")
                && CueSetting.isOfSpeech(line.lower(noun))
                && line.is(line.head(noun), "VERB")
                && line.head(noun) < noun
                && line.isLabelled(noun, "obj");
    }

    /// "Surprised them by saying that ...", "left after telling them that ...", "drew criticism for
    /// calling it ...".
    static boolean isMeans(Line line, int i) {
        int above = above(line, i);
        int means = line.is(i - 1, "ADV") ? i - 2 : i - 1;
        return (line.isAny(means, MEANS) || line.lower(means).equals("for") && isBlamed(line, i))
                && above < i
                && line.is(above, "VERB")
                && (line.isTensed(above) || isPassive(line, above));
    }

    /// The verb above a participle, or above the noun that this hangs on.
    private static int above(Line line, int participle) {
        int next = line.head(participle);
        return line.is(next, "VERB") ? next : line.head(next);
    }

    /// "Drew fire for saying", "was scorned for saying", not "scorned Maes for saying".
    private static boolean isBlamed(Line line, int i) {
        int above = above(line, i);
        List<Integer> objects = line.dependents(above, "obj");
        boolean reaction = objects.stream().anyMatch(o -> line.isAny(o, REACTIONS));
        return reaction || objects.isEmpty() && isPassive(line, above);
    }

    private static boolean isPassive(Line line, int verb) {
        return line.dependents(verb, "aux").stream()
                .anyMatch(a -> line.relation(a).equals("aux:pass"));
    }

    /// The noun phrase between "with" and a participle or two: "with Maes calling for calm and
    /// saying ...".
    static Optional<Range> absolute(Line line, int participle) {
        int verb = participle;
        if (line.is(verb - 1, "CCONJ") && line.fine(line.head(verb)).equals("VBG")) {
            verb = line.head(verb);
        }
        return Phrases.endingAt(line, verb - 1)
                .filter(range -> line.lower(range.from() - 1).equals("with"));
    }
}
