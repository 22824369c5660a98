package org.wiregraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;

/// A word that may tell of a sanction, all that may play a part in it, those of them who can
/// impose, and what rules read of other words in the article.
record SanctionProspect(
        Line line,
        int trigger,
        List<Argument> arguments,
        Map<Argument, Actor> able,
        List<ToldSanction> told)
        implements Prospect {

    static final String IMPOSER = "imposer";
    static final String TARGET = "target";

    SanctionProspect {
        arguments = List.copyOf(arguments);
        able = Map.copyOf(able);
        told = List.copyOf(told);
    }

    /// Now that rules have read the whole article. What they read of this very word is left out, so
    /// that it teaches of those words of which they read nothing.
    SanctionProspect beside(List<ToldSanction> read) {
        List<ToldSanction> others = read.stream().filter(t -> !t.isOf(line, trigger)).toList();
        return new SanctionProspect(line, trigger, arguments, able, others);
    }

    /// Who imposes if it is the argument that does so.
    Optional<Actor> imposer(Argument one) {
        return Optional.ofNullable(able.get(one));
    }

    @Override
    public List<String> clues(Argument one) {
        List<String> clues = new ArgumentClues(line, trigger, arguments).of(one);
        clues.addAll(new SanctionPartClues(this).of(one));
        return clues;
    }

    @Override
    public List<String> clues(List<EventModel.Cast> cast) {
        List<String> clues = new TriggerClues(line, trigger).of(cast);
        clues.addAll(new SanctionClues(this).of(cast));
        return clues;
    }
}
