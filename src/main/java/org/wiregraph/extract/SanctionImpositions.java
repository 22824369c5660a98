package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Reads nouns of imposing: "Canada's imposition of sanctions on Libya", "the reimposition of U.S.
/// sanctions on Libya in May".
final class SanctionImpositions implements SanctionReader {

    private static final Set<String> NOUNS = Words.section("sanctionwords.txt", "impositions");
    private static final Set<String> THOUGHTS = Words.section("sanctionwords.txt", "thoughts");
    private static final Set<String> ASKING = Words.section("sanctionwords.txt", "asking");
    private static final Set<String> UNSURE =
            Set.of("possible", "potential", "planned", "proposed", "future", "further", "any");
    private static final int HIGHEST = 3;

    private final Scene scene;
    private final Imposers imposers;

    SanctionImpositions(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int noun) {
        int start = Measures.isAt(line, noun) ? Measures.start(line, noun) : -1;
        int word = start - 2;
        boolean named =
                word >= 0 && NOUNS.contains(line.lower(word)) && line.lower(start - 1).equals("of");
        int target = named ? MeasureTarget.of(line, noun, scene.dates(line)) : -1;
        if (target < 0 || line.isQuoted(word) || !isDone(line, word)) {
            return Optional.empty();
        }
        Optional<Actor> by =
                imposers.owner(line, word)
                        .or(() -> imposers.owner(line, noun))
                        .or(() -> imposers.giver(line, noun));
        return by.map(b ->
                SanctionAct.of(b, line, word, target)
                        .measure(noun)
                        .standing(SanctionStatus.IMPOSED));
    }

    /// Whether no clause around it asks for it or thinks of it.
    private static boolean isDone(Line line, int word) {
        if (UNSURE.contains(line.lower(word - 1))) {
            return false;
        }
        int at = word;
        for (int steps = 0; steps < HIGHEST && line.head(at) >= 0; steps++) {
            at = line.head(at);
            boolean thought = THOUGHTS.contains(line.lemma(at)) || ASKING.contains(line.lemma(at));
            if (thought || new Clause(line, at).reality() != Clause.Reality.FACT) {
                return false;
            }
        }
        return true;
    }
}
