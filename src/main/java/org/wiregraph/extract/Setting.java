package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;

/// Where, when and about what something takes place that a verb, a noun or both tell.
///
/// Example: in "Maes, who left on Monday, held talks in Lima on Tuesday" the talks are in Lima and
/// on Tuesday.
final class Setting {

    /// What is known around an encounter.
    record Circumstances(Optional<Actor> place, When when, Optional<String> topic) {}

    private static final Set<String> WHERE = Set.of("in", "at");
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int LONGEST_TOPIC = 14;
    private static final int CLIMB = 6;

    private final Scene scene;

    Setting(Scene scene) {
        this.scene = scene;
    }

    Circumstances of(Line line, int verb, int noun) {
        return new Circumstances(
                place(line, verb, noun), when(line, verb, noun), topic(line, verb, noun));
    }

    /// The date below the noun, else below the verb, else the next one on either side with no other
    /// tensed verb between.
    When when(Line line, int verb, int noun) {
        List<Dated> dates =
                scene.dates(line).stream()
                        .filter(d -> d.isOf(Role.CLAUSE, Role.NOUN) && !isSince(line, d))
                        .toList();
        return dates.stream()
                .filter(d -> hangsOn(line, d, noun))
                .findFirst()
                .or(() ->
                        dates.stream()
                                .filter(d -> d.isOf(Role.CLAUSE))
                                .filter(d -> hangsOn(line, d, verb))
                                .findFirst())
                .or(() ->
                        dates.stream()
                                .filter(d -> d.isOf(Role.CLAUSE))
                                .filter(d -> isNear(line, d, verb, noun))
                                .findFirst())
                .map(Dated::when)
                .or(() -> soon(line, verb))
                .orElseGet(When.Unknown::new);
    }

    /// "Hours before they met": the day of what is told first.
    private Optional<When> soon(Line line, int verb) {
        int mark = line.dependents(verb, "mark").stream().findFirst().orElse(-1);
        boolean soon =
                line.isAny(mark, Set.of("before", "after"))
                        && line.isAny(mark - 1, Set.of("hours", "minutes", "shortly", "moments"));
        int above = line.head(verb);
        return soon && above >= 0 ? Optional.of(when(line, above, above)) : Optional.empty();
    }

    private static boolean isSince(Line line, Dated date) {
        for (int i = Math.max(0, date.from() - 4); i <= date.from(); i++) {
            if (line.isAny(i, Set.of("since", "until"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hangsOn(Line line, Dated date, int anchor) {
        int at = date.from();
        for (int steps = 0; steps < CLIMB && at >= 0; steps++) {
            boolean outside = at < date.from() || at >= date.to();
            if (outside && at == anchor) {
                return true;
            }
            if (outside && (line.is(at, "VERB") || line.isLabelled(at, "nsubj"))) {
                return false;
            }
            at = line.head(at);
        }
        return false;
    }

    private static boolean isNear(Line line, Dated date, int verb, int noun) {
        int first = Math.min(verb, noun);
        int last = Math.max(verb, noun);
        int from = date.from() > last ? last + 1 : date.to();
        int to = date.from() > last ? date.from() : first;
        boolean between = date.from() >= first && date.to() <= last + 1;
        for (int i = from; i < to && !between; i++) {
            boolean other = TENSED.contains(line.fine(i)) && !line.is(i, "AUX");
            if (other || line.word(i).equals(";") || line.isQuoteMark(i)) {
                return false;
            }
        }
        return true;
    }

    /// "Met in Lima in June 2018, and again in Quito in March": several places, each with its own
    /// date behind it.
    List<Circumstances> occasions(Line line, int verb, int noun) {
        List<Dated> dates =
                scene.dates(line).stream()
                        .filter(d -> d.from() > noun && d.isOf(Role.CLAUSE) && !isSince(line, d))
                        .toList();
        List<Circumstances> found = new ArrayList<>();
        int from = Math.max(verb, noun) + 1;
        for (Dated date : dates) {
            Optional<Actor> place =
                    scene.parties().named(line, new Range(from, date.from())).stream()
                            .filter(r -> isIn(line, r))
                            .findFirst()
                            .flatMap(r -> where(line, r));
            if (place.isEmpty() || hasVerb(line, from, date.from())) {
                return List.of();
            }
            found.add(new Circumstances(place, date.when(), Optional.empty()));
            from = date.to();
        }
        return found;
    }

    private static boolean hasVerb(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (TENSED.contains(line.fine(i)) && line.is(i, "VERB")) {
                return true;
            }
        }
        return false;
    }

    /// "In Lima", "at the White House", "the Lima summit", on the noun or the verb.
    Optional<Actor> place(Line line, int verb, int noun) {
        int last = Math.max(verb, noun);
        Range near = new Range(Math.min(verb, noun), line.end());
        return scene.parties().named(line, near).stream()
                .filter(r -> isIn(line, r) && !hasVerb(line, last + 1, r.from()))
                .findFirst()
                .or(() -> opening(line, verb))
                .or(() -> before(line, noun))
                .flatMap(r -> where(line, r));
    }

    /// "In Lima" and not "officials in Lima".
    private static boolean isIn(Line line, Mentions.Ref ref) {
        if (ref.form() == Actor.Form.DEMONYM || Parties.isPerson(ref.actor())) {
            return false;
        }
        int at = ref.from() - 1;
        while (at > 0 && line.is(at, "DET")) {
            at--;
        }
        boolean people = Delegates.isPeople(line, at - 1);
        boolean owner = line.lower(ref.to()).startsWith("'");
        return line.isAny(at, WHERE) && !people && !owner;
    }

    /// "In Lima, Maes met Vos".
    private Optional<Mentions.Ref> opening(Line line, int verb) {
        return scene.parties().named(line, new Range(0, Math.min(line.size(), 5))).stream()
                .filter(r -> r.from() == 1 && line.lower(0).equals("in"))
                .filter(r -> line.word(r.to()).equals(",") && line.head(top(line, r)) == verb)
                .findFirst();
    }

    /// "The Lima summit".
    private Optional<Mentions.Ref> before(Line line, int noun) {
        return scene.parties().named(line, new Range(Math.max(0, noun - 3), noun)).stream()
                .filter(r -> r.to() == noun && line.is(noun, "NOUN"))
                .filter(r -> r.form() != Actor.Form.DEMONYM)
                .filter(r -> r.form() == Actor.Form.CAPITAL || r.actor().kind() == Actor.Kind.PLACE)
                .findFirst();
    }

    /// The place that a mention names: the town for a capital, the house for a body that is named
    /// after one.
    Optional<Actor> where(Line line, Mentions.Ref ref) {
        Actor actor = ref.actor();
        return switch (actor.kind()) {
            case PLACE -> Optional.of(actor);
            case COUNTRY ->
                    Optional.of(
                            ref.form() == Actor.Form.CAPITAL
                                    ? named(line, ref, actor.country())
                                    : actor);
            case ORGANIZATION ->
                    line.joined(ref.from(), ref.to()).endsWith("House")
                                    || line.lower(ref.to() - 1)
                                            .matches("pentagon|kremlin|office|palace")
                            ? Optional.of(named(line, ref, actor.country()))
                            : Optional.empty();
            case PERSON, GROUP -> Optional.empty();
        };
    }

    private Actor named(Line line, Mentions.Ref ref, Optional<String> country) {
        return scene.parties().city(line.joined(ref.from(), ref.to()), country);
    }

    /// The word of a name that hangs outside it.
    static int top(Line line, Mentions.Ref ref) {
        for (int i = ref.from(); i < ref.to(); i++) {
            if (line.head(i) < ref.from() || line.head(i) >= ref.to()) {
                return i;
            }
        }
        return ref.from();
    }

    /// "Talks on trade", "spoke about the launch", "discussed the launch".
    private Optional<String> topic(Line line, int verb, int noun) {
        for (int anchor : List.of(noun, verb)) {
            for (int below : line.dependents(anchor, "obl", "nmod")) {
                boolean about =
                        Set.of("about", "on", "over", "regarding")
                                .contains(Clause.preposition(line, below));
                if (about && below > anchor && !isTime(line, below)) {
                    return words(line, below);
                }
            }
        }
        return line.lemma(verb).equals("discuss")
                ? new Clause(line, verb).patient().flatMap(o -> words(line, o))
                : Optional.empty();
    }

    private boolean isTime(Line line, int token) {
        return scene.dates(line).stream().anyMatch(d -> d.from() <= token && token < d.to())
                || Set.of("sidelines", "margins", "visit", "trip", "phone", "telephone", "line")
                        .contains(line.lower(token));
    }

    private static Optional<String> words(Line line, int head) {
        Range all = line.subtree(head);
        int from =
                line.dependents(head, "case").stream()
                        .findFirst()
                        .map(c -> c + 1)
                        .orElse(all.from());
        int to = all.to();
        for (int i = head + 1; i < to; i++) {
            if (line.is(i, "PUNCT") || line.is(i, "VERB") || line.is(i, "SCONJ")) {
                to = i;
            }
        }
        boolean fits = to > from && to - from <= LONGEST_TOPIC;
        return fits ? Optional.of(line.text(from, to)) : Optional.empty();
    }
}
