package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Official;
import org.wiregraph.model.Resolved;
import org.wiregraph.text.Lines;

/// Finds out who acts in an article, where it speaks of them, and who of them holds an office.
///
/// "Secretary of State Mary Holt arrived. Holt said she was content." has one actor, Mary Holt,
/// with three mentions.
public final class Resolver {

    public Resolved resolve(Annotated annotated) {
        Resolved story = alone(annotated);
        return annotated.captions().sentences().isEmpty()
                ? story
                : new CaptionOfficials(story).with(alone(annotated.captioned()));
    }

    private static Resolved alone(Annotated annotated) {
        Cast cast = Casting.of(annotated, Lines.of(annotated));
        Officials officials = new Officials(cast);
        Map<Member, List<Official.Tenure>> tenures = officials.read();
        Lists.read(cast);
        new Descriptions(cast, officials).read();
        Map<Member, Actor> actors = new LinkedHashMap<>();
        tenures.keySet().forEach(person -> person.styled(officials.offices(person)));
        cast.members().forEach(member -> actors.put(member, member.actor()));
        List<Official> people = new ArrayList<>();
        tenures.forEach((person, offices) ->
                people.add(
                        new Official(
                                actor(actors, person),
                                offices,
                                officials.affiliations(person).stream()
                                        .map(body -> actor(actors, body))
                                        .toList())));
        return new Resolved(annotated, List.copyOf(actors.values()), people);
    }

    private static Actor actor(Map<Member, Actor> actors, Member member) {
        return actors.computeIfAbsent(member, Member::actor);
    }
}
