package org.wiregraph.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Resolved;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Token;

/// Who is meant where: the mentions of a resolved article, by sentence and token.
///
/// Ask for the head of a noun phrase: in "officials in Seoul" the token "officials" stands for that
/// group and the token "Seoul" for the city or government.
public final class Mentions {

    /// Tokens `from` to `to` of a line stand for an actor.
    public record Ref(int line, int from, int to, Actor actor, Actor.Form form) {

        public boolean isWithin(Range range) {
            return range.from() <= from && to <= range.to();
        }
    }

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<List<Ref>> refs = new ArrayList<>();
    private final List<int[]> smallest = new ArrayList<>();

    private Mentions(Resolved resolved) {
        List<Sentence> sentences = resolved.annotated().sentences();
        sentences.forEach(_ -> refs.add(new ArrayList<>()));
        for (Actor actor : resolved.actors()) {
            actors.put(actor.key(), actor);
            actor.mentions().forEach(mention -> add(sentences, actor, mention));
        }
        for (int i = 0; i < refs.size(); i++) {
            refs.get(i).sort(Comparator.comparingInt(Ref::from).thenComparingInt(r -> -r.to()));
            smallest.add(smallest(refs.get(i), sentences.get(i).tokens().size()));
        }
    }

    public static Mentions of(Resolved resolved) {
        return new Mentions(resolved);
    }

    /// The mentions of a line, in order, the longer first.
    public List<Ref> in(int line) {
        return refs.get(line);
    }

    /// The smallest mention that holds a token.
    public Optional<Ref> at(int line, int token) {
        int[] here = smallest.get(line);
        boolean known = token >= 0 && token < here.length && here[token] >= 0;
        return known ? Optional.of(in(line).get(here[token])) : Optional.empty();
    }

    /// The mentions that lie inside a range of tokens, in order.
    public List<Ref> within(int line, Range range) {
        List<Ref> inside = new ArrayList<>();
        List<Ref> here = in(line);
        for (int i = first(here, range.from()); i < here.size(); i++) {
            if (here.get(i).from() >= range.to()) {
                break;
            }
            if (here.get(i).to() <= range.to()) {
                inside.add(here.get(i));
            }
        }
        return inside;
    }

    /// The list of names that holds a token: "Biden and Kishida" for "Biden".
    public Optional<Ref> listAt(int line, int token) {
        return in(line).stream()
                .filter(r -> r.from() <= token && token < r.to())
                .filter(r -> !r.actor().members().isEmpty())
                .findFirst();
    }

    /// Those whom a group lists one by one; any other actor stands for itself.
    public List<Actor> members(Actor actor) {
        List<Actor> members =
                actor.members().stream()
                        .flatMap(key -> Optional.ofNullable(actors.get(key)).stream())
                        .toList();
        return members.isEmpty() ? List.of(actor) : members;
    }

    public Optional<Actor> find(Predicate<Actor> test) {
        return actors.values().stream().filter(test).findFirst();
    }

    /// The one of those who pass the test whom the article mentions most.
    public Optional<Actor> most(Predicate<Actor> test) {
        return actors.values().stream()
                .filter(test)
                .reduce((first, next) ->
                        next.mentions().size() > first.mentions().size() ? next : first);
    }

    /// The actor of that kind and name, whether the article has it or not.
    public Actor actor(Actor.Kind kind, String name, Optional<String> country) {
        String key = key(kind, name);
        return Optional.ofNullable(actors.get(key))
                .orElseGet(() -> new Actor(key, kind, name, country, List.of(), List.of()));
    }

    public static String key(Actor.Kind kind, String name) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + name;
    }

    private void add(List<Sentence> sentences, Actor actor, Actor.Mention mention) {
        int line = last(sentences.size(), i -> sentences.get(i).span().begin(), mention);
        if (line < 0 || !sentences.get(line).span().contains(mention.span())) {
            return;
        }
        List<Token> tokens = sentences.get(line).tokens();
        int from = last(tokens.size(), i -> tokens.get(i).span().begin(), mention);
        int to = from;
        while (to >= 0
                && to < tokens.size()
                && tokens.get(to).span().begin() < mention.span().end()) {
            to++;
        }
        if (from >= 0 && to > from) {
            refs.get(line).add(new Ref(line, from, to, actor, mention.form()));
        }
    }

    /// The last of `size` sorted places that begins at the mention or before it, or -1.
    private static int last(int size, java.util.function.IntUnaryOperator begin, Actor.Mention at) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin.applyAsInt(middle) <= at.span().begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private static int first(List<Ref> here, int from) {
        int low = 0;
        int high = here.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (here.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] smallest(List<Ref> here, int tokens) {
        int[] at = new int[tokens];
        Arrays.fill(at, -1);
        List<Integer> byLength = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            byLength.add(i);
        }
        byLength.sort(Comparator.comparingInt(i -> here.get(i).from() - here.get(i).to()));
        for (int i : byLength) {
            Arrays.fill(at, here.get(i).from(), here.get(i).to(), i);
        }
        return at;
    }
}
