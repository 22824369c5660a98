package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads who is on a list by now: "Volga Bank is on a U.S. sanctions list", "the U.S.-sanctioned
/// Volga Bank".
final class SanctionListed implements SanctionReader {

    private static final Set<String> LISTS = Words.section("sanctionwords.txt", "lists");
    private static final Set<String> QUALIFIED =
            Words.section("sanctionwords.txt", "kinds of list");
    private static final Set<String> BE = Set.of("be", "remain", "appear", "stay");
    private static final Set<String> EVEN = Set.of("already", "still", "also", "now");

    private final Scene scene;
    private final Imposers imposers;

    SanctionListed(Scene scene, Imposers imposers) {
        this.scene = scene;
        this.imposers = imposers;
    }

    @Override
    public Optional<SanctionAct> read(Line line, int i) {
        return line.isQuoted(i) ? Optional.empty() : sanctioned(line, i).or(() -> listed(line, i));
    }

    /// "U.S.-sanctioned", "EU-blacklisted": who stands after it.
    private Optional<SanctionAct> sanctioned(Line line, int i) {
        String word = line.lower(i);
        boolean both = word.endsWith("-sanctioned") || word.endsWith("-blacklisted");
        return both && line.is(i + 1, "PROPN")
                ? imposers.prefix(line.word(i))
                        .map(by -> standing(SanctionAct.of(by, line, i, i + 1)))
                : Optional.empty();
    }

    private Optional<SanctionAct> listed(Line line, int list) {
        boolean black = line.lower(list).equals("blacklist");
        boolean kind = LISTS.contains(line.lower(list)) && line.isAny(list - 1, QUALIFIED);
        int on = Measures.start(line, list) - 1;
        if (!(black || kind) || !line.lower(on).equals("on")) {
            return Optional.empty();
        }
        int before = line.isAny(on - 1, EVEN) ? on - 2 : on - 1;
        Optional<Range> hit =
                BE.contains(line.lemma(before))
                        ? Phrases.subject(line, before, scene.asides(line))
                        : Optional.empty();
        Optional<Actor> by = imposers.owner(line, list);
        return hit.flatMap(h ->
                by.map(b ->
                        standing(
                                SanctionAct.of(b, line, on, Phrases.head(line, h))
                                        .ofSubject()
                                        .measure(list))));
    }

    private static SanctionAct standing(SanctionAct act) {
        return act.standing(SanctionStatus.IN_FORCE).told(Manner.STATE);
    }
}
