package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Official;
import org.wiregraph.model.Resolved;

/// Adds the officials whom only the captions of a story's photos name with their office.
///
/// Example: "Defense Minister Ana Berg, left, and her Chadian counterpart" under a photo tells who
/// the minister is. Whom the story itself knows as an official stays as the story has it.
final class CaptionOfficials {

    /// A whole name, and not "Berg/Reuters": who took the photo.
    private static final Pattern NAME = Pattern.compile("[^/]+ [^/]+");

    private final Resolved story;
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    CaptionOfficials(Resolved story) {
        this.story = story;
        story.actors().forEach(actor -> actors.put(actor.key(), actor));
    }

    Resolved with(Resolved captions) {
        List<Official> officials = new ArrayList<>(story.officials());
        for (Official seen : captions.officials()) {
            boolean known = officials.stream().anyMatch(o -> isSame(o.person(), seen.person()));
            if (!known && NAME.matcher(seen.person().name()).matches()) {
                officials.add(inStory(seen));
            }
        }
        return new Resolved(story.annotated(), List.copyOf(actors.values()), officials);
    }

    private Official inStory(Official seen) {
        Optional<Actor> told =
                story.actors().stream().filter(a -> isSame(a, seen.person())).findFirst();
        int before = story.annotated().sentences().size();
        return new Official(
                told.orElseGet(() -> known(seen.person())),
                seen.tenures().stream().map(tenure -> after(tenure, before)).toList(),
                seen.affiliations().stream().map(this::known).toList());
    }

    /// Sentences of captions count on behind those of the story.
    private static Official.Tenure after(Official.Tenure tenure, int before) {
        Evidence here = tenure.evidence();
        return new Official.Tenure(
                tenure.office(),
                new Evidence(before + here.sentence(), here.rule(), here.confidence()));
    }

    private Actor known(Actor actor) {
        return actors.computeIfAbsent(actor.key(), _ -> actor);
    }

    /// "Ana Berg", "Ana M. Berg" and "Berg" are one person in one article.
    private static boolean isSame(Actor one, Actor other) {
        if (one.kind() != Actor.Kind.PERSON || other.kind() != Actor.Kind.PERSON) {
            return false;
        }
        List<String> left = List.of(Member.normal(one.name()).split(" "));
        List<String> right = List.of(Member.normal(other.name()).split(" "));
        return left.containsAll(right) || right.containsAll(left);
    }
}
