package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Whom "his" means in a phrase at the head of a sentence, before the name is told.
///
/// Example: in "Heading into his talks with Vos, Maes has lowered hopes" the talks are those of
/// Maes, whoever was told of before.
final class Fronted {

    private static final Set<String> HIS = Set.of("his", "her");

    private final Parties parties;
    private final Company company;

    Fronted(Parties parties, Company company) {
        this.parties = parties;
        this.company = company;
    }

    /// The person who is the subject behind the phrase that holds a pronoun.
    Optional<Actor> owner(Line line, int pronoun) {
        if (!line.isAny(pronoun, HIS) || isLate(line, pronoun)) {
            return Optional.empty();
        }
        for (int i = pronoun + 1; i < line.size() && !line.isTensed(i); i++) {
            Optional<Actor> subject =
                    line.word(i).equals(",") ? subject(line, i + 1) : Optional.empty();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /// Somebody is named or something told before.
    private boolean isLate(Line line, int pronoun) {
        boolean named =
                parties.named(line, new Range(0, pronoun)).stream()
                        .anyMatch(r -> Parties.isPerson(r.actor()));
        boolean told = false;
        for (int i = 0; i < pronoun; i++) {
            told |= line.isTensed(i) || line.isQuoted(i) || line.is(i, "SCONJ");
        }
        return named || told;
    }

    private Optional<Actor> subject(Line line, int from) {
        Roll.Read read = company.from(line, from);
        int behind = line.is(read.end(), "ADV") ? read.end() + 1 : read.end();
        boolean named =
                parties.named(line, new Range(from, Math.max(from, read.end()))).stream()
                        .anyMatch(r -> read.who().equals(List.of(r.actor())));
        boolean person = read.who().size() == 1 && Parties.isPerson(read.who().getFirst());
        return named && person && line.isTensed(behind)
                ? Optional.of(read.who().getFirst())
                : Optional.empty();
    }
}
