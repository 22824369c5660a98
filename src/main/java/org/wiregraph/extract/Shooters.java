package org.wiregraph.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Whom words mean as those who fire: a country, a body that has weapons, an armed group; an army
/// fires for its country, a leader for the state.
///
/// Example: Iran by "Iran's navy", "militants in Gaza"; nobody by "the newspaper".
final class Shooters {

    private static final Set<String> STATE = Words.section("launchwords.txt", "state bodies");
    private static final Set<String> NEVER = Words.section("launchwords.txt", "no launchers");
    private static final Set<String> GROUPS = Words.section("launchwords.txt", "armed groups");
    private static final Set<String> GROUNDS = Words.section("launchwords.txt", "grounds");
    private static final Pattern BACKED =
            Pattern.compile("\\p{Lu}.*-(backed|aligned|allied|linked)");
    private static final Map<String, String> SHIPS =
            Map.of("uss", "United States", "hms", "United Kingdom");
    private static final int BY = 12;
    private static final Set<String> GUARDS = Set.of("guard", "guards", "corps", "force");

    private final Scene scene;
    private final Parties parties;

    Shooters(Scene scene) {
        this.scene = scene;
        this.parties = scene.parties();
    }

    /// Whom the noun phrase with its head at `head` means; an army named after its country fires
    /// for it, and "Syrian rebels" fire for themselves.
    Optional<Actor> actor(Line line, int head) {
        Optional<Actor> known = parties.of(line, new Range(head, head + 1)).flatMap(this::launcher);
        if (known.isPresent() || !line.isNominal(head)) {
            return known;
        }
        Range phrase = phrase(line, head);
        if (GROUPS.contains(line.lower(head))) {
            return group(line, phrase).or(() -> placedGroup(line, phrase));
        }
        boolean state = STATE.contains(line.lower(head));
        Optional<Actor> its =
                state && line.is(phrase.from(), "PRON")
                        ? parties.of(line, new Range(phrase.from(), phrase.from() + 1))
                                .flatMap(this::launcher)
                        : Optional.empty();
        Optional<Actor> navy = navy(line.lower(head - 1));
        if (navy.isPresent()) {
            return navy;
        }
        return state || line.is(head, "PROPN")
                ? its.or(() -> last(line, phrase)).or(() -> ruled(line, phrase.to()))
                : its;
    }

    /// "The regime fired": that of the one country that the story has just named.
    private Optional<Actor> theState(Line line, int head) {
        if (!isTheState(line, head)) {
            return Optional.empty();
        }
        for (int i = line.index(); i >= Math.max(0, line.index() - 2); i--) {
            Line before = scene.lines().get(i);
            int end = i == line.index() ? head : before.size();
            List<Actor> named =
                    parties.named(before, new Range(0, end)).stream()
                            .map(Mentions.Ref::actor)
                            .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                            .distinct()
                            .toList();
            if (!named.isEmpty()) {
                return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isTheState(Line line, int head) {
        Range phrase = phrase(line, head);
        int the = line.find(phrase.from(), Set.of("the"));
        return line.isAny(head, STATE)
                && phrase.contains(the)
                && parties.named(line, phrase).stream()
                        .allMatch(r -> launcher(r.actor()).isEmpty());
    }

    /// "The regime in Iran"
    private Optional<Actor> ruled(Line line, int in) {
        return line.lower(in).equals("in")
                ? parties.named(line, in + 1)
                        .map(Mentions.Ref::actor)
                        .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                : Optional.empty();
    }

    /// Whom the subject of a verb of launching means.
    Optional<Actor> agent(Line line, int head) {
        return actor(line, head).or(() -> theState(line, head));
    }

    /// "Palestinian militants"; nobody where nothing tells them from others.
    private Optional<Actor> group(Line line, Range phrase) {
        List<Mentions.Ref> named = parties.named(line, phrase);
        Optional<Actor> body =
                named.stream()
                        .map(Mentions.Ref::actor)
                        .filter(a -> a.kind() == Actor.Kind.ORGANIZATION)
                        .findFirst();
        boolean backed = named.isEmpty() && BACKED.matcher(line.word(phrase.to() - 2)).matches();
        if (backed) {
            return Optional.of(parties.group(line, new Range(phrase.to() - 2, phrase.to())));
        }
        return body.flatMap(this::launcher)
                .or(() ->
                        named.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        parties.group(
                                                line,
                                                new Range(named.getFirst().from(), phrase.to()))));
    }

    /// "Militants in Gaza".
    private Optional<Actor> placedGroup(Line line, Range phrase) {
        boolean in = line.isAny(phrase.to(), Set.of("in", "inside"));
        return parties.named(line, phrase.to() + 1)
                .filter(_ -> in)
                .map(place -> parties.group(line, new Range(phrase.from(), place.to())));
    }

    Optional<Actor> last(Line line, Range phrase) {
        return parties.named(line, phrase).reversed().stream()
                .filter(r -> Models.at(line, r.from()).isEmpty())
                .flatMap(r -> launcher(r.actor()).stream())
                .findFirst();
    }

    /// The words of a noun phrase before its head, and the head.
    static Range phrase(Line line, int head) {
        int from = head;
        while (Phrases.isInside(line, from - 1)) {
            from--;
        }
        return new Range(from, head + 1);
    }

    /// "Launched from Iran's Semnan province", "launched from Iran"; what came from Yemen may be
    /// any group's.
    Optional<Actor> ground(Line line, int after) {
        int from = line.find(after, Set.of("from"));
        return from < 0 || from > after + BY
                ? Optional.empty()
                : parties.named(line, from + 1)
                        .filter(r -> r.actor().kind() == Actor.Kind.COUNTRY)
                        .filter(r ->
                                line.lower(r.to()).startsWith("'")
                                        || GROUNDS.contains(lower(r.actor())))
                        .map(r -> r.actor());
    }

    private static String lower(Actor actor) {
        return actor.name().toLowerCase(Locale.ROOT);
    }

    /// "The USS Ross": whose ship bears such a name.
    private Optional<Actor> navy(String prefix) {
        return Optional.ofNullable(SHIPS.get(prefix)).map(parties::country);
    }

    /// Who may fire; a leader, an army, a ministry or a warship fires for the state.
    Optional<Actor> launcher(Actor member) {
        List<String> words = Arrays.asList(member.name().toLowerCase(Locale.ROOT).split("[^a-z]+"));
        Optional<Actor> navy = navy(words.getFirst());
        if (navy.isPresent()) {
            return navy;
        }
        boolean state =
                member.kind() == Actor.Kind.PERSON || words.stream().anyMatch(STATE::contains);
        if (state && member.kind() != Actor.Kind.COUNTRY) {
            boolean named = words.size() > 1 && words.stream().anyMatch(GUARDS::contains);
            return member.country()
                    .map(parties::country)
                    .or(() -> Optional.of(member).filter(_ -> named));
        }
        boolean group = member.kind() == Actor.Kind.GROUP && !member.members().isEmpty();
        return switch (member.kind()) {
            case COUNTRY -> Optional.of(member);
            case ORGANIZATION ->
                    words.stream().anyMatch(NEVER::contains)
                            ? Optional.empty()
                            : Optional.of(member);
            default -> group ? Optional.of(member) : Optional.empty();
        };
    }
}
