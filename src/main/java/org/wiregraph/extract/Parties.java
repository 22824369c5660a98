package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Span;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Says whom a noun phrase means.
final class Parties {

    private static final Set<String> HE = Set.of("he", "she");

    private final Mentions mentions;

    Parties(Mentions mentions) {
        this.mentions = mentions;
    }

    /// The list of names that holds the phrase's head, else whom the head means.
    Optional<Actor> of(Line line, Range range) {
        return mentions.listAt(line.index(), Phrases.head(line, range))
                .map(Mentions.Ref::actor)
                .or(() -> head(line, range));
    }

    /// The tokens of the list of names that holds a token.
    Optional<Range> list(Line line, int token) {
        return mentions.listAt(line.index(), token).map(r -> new Range(r.from(), r.to()));
    }

    private Optional<Actor> head(Line line, Range range) {
        return mentions.at(line.index(), Phrases.head(line, range))
                .filter(r -> r.form() != Actor.Form.DEMONYM)
                .map(Mentions.Ref::actor);
    }

    /// All mentions of a line, in order, the longer first.
    List<Mentions.Ref> in(Line line) {
        return mentions.in(line.index());
    }

    /// The actor named at a token.
    Optional<Mentions.Ref> named(Line line, int token) {
        return mentions.at(line.index(), token).filter(Parties::isName);
    }

    /// The first actor named in a range that passes the test.
    Optional<Actor> named(Line line, Range range, Predicate<Actor> test) {
        return named(line, range).stream().map(Mentions.Ref::actor).filter(test).findFirst();
    }

    /// The single names in a range, in order.
    List<Mentions.Ref> named(Line line, Range range) {
        return mentions.within(line.index(), range).stream().filter(Parties::isName).toList();
    }

    /// A group in the article's own words.
    Actor group(Line line, Range range) {
        int from = Phrases.pastHedge(line, range.from());
        return group(line.text(from, range.to()), line.span(from, range.to()));
    }

    /// A group of that name, told of at a place in the text.
    Actor group(String words, Span span) {
        return unnamed(words, span, Actor.Kind.GROUP);
    }

    /// Somebody of whom the article gives these words and no more.
    Actor unnamed(Line line, Range range, Actor.Kind kind) {
        String words = line.text(range.from(), range.to());
        return unnamed(words, line.span(range.from(), range.to()), kind);
    }

    private Actor unnamed(String words, Span span, Actor.Kind kind) {
        Actor known = mentions.actor(kind, words, Optional.empty());
        Actor.Mention here = new Actor.Mention(words, span, Actor.Form.DESCRIPTION);
        return known.mentions().isEmpty()
                ? new Actor(known.key(), kind, words, Optional.empty(), List.of(here), List.of())
                : known;
    }

    static boolean isPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON;
    }

    Actor country(String name) {
        return mentions.actor(Actor.Kind.COUNTRY, name, Optional.of(name));
    }

    Actor body(String name) {
        return mentions.actor(Actor.Kind.ORGANIZATION, name, Optional.empty());
    }

    Actor city(String name, Optional<String> country) {
        return mentions.actor(Actor.Kind.PLACE, name, country);
    }

    Optional<Actor> find(Predicate<Actor> test) {
        return mentions.find(test);
    }

    /// The one of those who pass the test of whom the article tells most.
    Optional<Actor> most(Predicate<Actor> test) {
        return mentions.most(test);
    }

    /// Those whom a list names, or the actor alone.
    List<Actor> members(Actor actor) {
        return mentions.members(actor);
    }

    private static boolean isName(Mentions.Ref ref) {
        return switch (ref.form()) {
            case NAME, CAPITAL, DEMONYM -> ref.actor().members().isEmpty();
            case DESCRIPTION, PRONOUN -> false;
        };
    }

    /// The actors that a phrase names one by one: the participants of a meeting.
    List<Actor> each(Line line, Range range) {
        List<Actor> members =
                named(line, range).stream()
                        .filter(r -> r.form() != Actor.Form.DEMONYM && !isPlaceName(r))
                        .filter(r ->
                                !line.lower(r.to()).startsWith("'")
                                        && !Set.of("of", "in", "at", "for", "from")
                                                .contains(line.lower(r.from() - 1)))
                        .map(Mentions.Ref::actor)
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new));
        boolean he = line.isAny(range.from(), HE);
        if (members.isEmpty() || he) {
            Range first = he ? new Range(range.from(), range.from() + 1) : range;
            of(line, first).stream()
                    .flatMap(actor -> mentions.members(actor).reversed().stream())
                    .filter(m -> !members.contains(m))
                    .forEach(members::addFirst);
        }
        return members;
    }

    private static boolean isPlaceName(Mentions.Ref ref) {
        return ref.actor().kind() == Actor.Kind.PLACE && ref.form() == Actor.Form.NAME;
    }
}
