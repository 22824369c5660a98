package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Where something takes place that a verb, a noun or both tell.
///
/// Example: "met in Lima", "in Lima, Maes met", "Lima, where he met" and "the Lima summit" are in
/// Lima; "met officials in Lima" may be elsewhere.
final class MeetingPlaces {

    private static final Set<String> WHERE = Set.of("in", "at", "inside", "near");
    private static final Set<String> APART =
            Set.of("before", "ahead", "after", "following", "since", "about", "over");
    private static final Set<String> WELCOMING = Set.of("welcome", "invite", "receive");
    private static final Set<String> TOWNS = Words.section("meetingwords.txt", "towns");
    private static final Set<String> TROOPS = Words.section("meetingwords.txt", "posted");
    private static final Set<String> COURSE = Words.section("meetingwords.txt", "course");
    private static final int OPENING = 6;

    private final Scene scene;

    MeetingPlaces(Scene scene) {
        this.scene = scene;
    }

    Optional<Actor> of(Line line, int verb, int noun) {
        // "Arriving in Quito from talks in Lima".
        boolean back = Clause.preposition(line, noun).equals("from");
        int from = verb >= 0 && verb < noun && !back ? verb : noun;
        Range near = new Range(from, end(line, verb, noun));
        List<Mentions.Ref> refs = scene.parties().named(line, near);
        int here = line.find(near.from(), Set.of("here"));
        if (here >= 0 && here < near.to() && scene.here().isPresent()) {
            return scene.here().map(name -> scene.parties().city(name, Optional.empty()));
        }
        boolean welcome = WELCOMING.contains(line.lemma(verb));
        return refs.stream()
                .filter(r -> isIn(line, r) || welcome && isTo(line, r))
                .findFirst()
                .or(() -> opening(line, verb < 0 ? noun : Math.min(verb, noun)))
                .or(() -> where(line, Math.max(verb, 0)))
                .or(() -> before(line, noun))
                .flatMap(r -> of(line, r));
    }

    /// Where what belongs to the verb and noun ends: at the next tensed verb but one that tells how
    /// the talks went on, or at "ahead of".
    private static int end(Line line, int verb, int noun) {
        boolean shared = verb > noun && line.head(noun) == verb && line.isLabelled(noun, "nsubj");
        int from = Math.max(shared ? verb : noun, verb < noun ? verb : noun) + 1;
        int i = from;
        while (i < line.end()) {
            boolean held = line.lemma(i).equals("hold");
            boolean tensed = line.is(i, "VERB") && !held || line.isTensed(i);
            if (tensed && i != verb && !isCourse(line, noun, i)
                    || line.isAny(i, APART)
                    || line.isQuoteMark(i)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /// "As talks between the two sides continued in Lima"
    private static boolean isCourse(Line line, int noun, int verb) {
        int comma = line.find(noun, Set.of(","));
        return verb > noun
                && (comma < 0 || comma > verb)
                && COURSE.contains(line.lemma(verb))
                && line.is(noun, "NOUN");
    }

    /// "In Lima" and not "officials in Lima", "in Lima's harbour", "in the Lima process".
    static boolean isIn(Line line, Mentions.Ref ref) {
        if (ref.form() == Actor.Form.DEMONYM || Parties.isPerson(ref.actor())) {
            return false;
        }
        int at = beforeTown(line, beforeArticle(line, ref.from() - 1));
        boolean people =
                (Delegates.isPeople(line, at - 1) || TROOPS.contains(line.lemma(at - 1)))
                        && !isOf(line, at - 1)
                        && !isOfElsewhere(line, at - 1);
        return line.isAny(at, WHERE) && !people && !isOwner(line, ref);
    }

    /// "Lima's harbour", "the Lima process", "the Black Sea resort".
    private static boolean isOwner(Line line, Mentions.Ref ref) {
        return line.lower(ref.to()).startsWith("'")
                || line.is(ref.to(), "NOUN")
                || line.isAny(ref.to(), TOWNS);
    }

    private static int beforeArticle(Line line, int last) {
        int at = last;
        while (at > 0 && line.is(at, "DET")) {
            at--;
        }
        return at;
    }

    /// "In the Peruvian port of Callao": what stands before the port.
    private static int beforeTown(Line line, int of) {
        if (!line.lower(of).equals("of") || !line.isAny(of - 1, TOWNS)) {
            return of;
        }
        int at = of - 1;
        while (at > 0 && Phrases.isInside(line, at)) {
            at--;
        }
        return at;
    }

    /// "Welcomed him to the White House".
    private static boolean isTo(Line line, Mentions.Ref ref) {
        return !isOwner(line, ref) && line.lower(beforeArticle(line, ref.from() - 1)).equals("to");
    }

    /// "Peruvian leaders in Lima", "European officials in Lima": of whom is said, so that the place
    /// is not theirs.
    private static boolean isOfElsewhere(Line line, int head) {
        if (TROOPS.contains(line.lemma(head))) {
            return false;
        }
        for (int i = head - 1; Phrases.isInside(line, i); i--) {
            if (line.is(i, "ADJ") && line.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /// "A meeting of ministers in Lima" is there.
    private static boolean isOf(Line line, int head) {
        int from = head;
        while (from > 0 && Phrases.isInside(line, from - 1)) {
            from--;
        }
        return line.lower(from - 1).equals("of")
                && (MeetingTerms.meant(line, from - 2) >= 0 || !line.is(from - 2, "NOUN"));
    }

    /// "In Lima, Maes met Vos", "in Lima on Monday, Maes met".
    private Optional<Mentions.Ref> opening(Line line, int verb) {
        return scene.parties().named(line, new Range(0, Math.min(line.size(), OPENING))).stream()
                .filter(r -> isIn(line, r) && !MeetingDates.hasVerb(line, r.to(), verb))
                .filter(r -> line.find(r.to(), Set.of(",")) < verb)
                .filter(r -> r.from() <= 2 && line.find(r.to(), Set.of(",")) > 0)
                .findFirst();
    }

    /// "Flew to Lima, where he met".
    private Optional<Mentions.Ref> where(Line line, int verb) {
        for (int i = verb - 1; i > 0; i--) {
            if (line.lower(i).equals("where")) {
                int to = line.word(i - 1).equals(",") ? i - 1 : i;
                return scene.parties().named(line, new Range(0, to)).stream()
                        .filter(r -> r.to() == to)
                        .findFirst();
            }
            if (line.isTensed(i) && line.is(i, "VERB")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
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
    Optional<Actor> of(Line line, Mentions.Ref ref) {
        Actor actor = ref.actor();
        return switch (actor.kind()) {
            case PLACE -> Optional.of(whole(line, ref));
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

    /// "The Middle East" where only "East" is known for a name.
    private Actor whole(Line line, Mentions.Ref ref) {
        int before = ref.from() - 1;
        boolean more =
                ref.to() - ref.from() == 1
                        && line.isCapital(before)
                        && before > 0
                        && (line.is(before, "ADJ") || line.is(before, "PROPN"))
                        && scene.parties().named(line, before).isEmpty();
        return more
                ? scene.parties().city(line.joined(before, ref.to()), ref.actor().country())
                : ref.actor();
    }

    private Actor named(Line line, Mentions.Ref ref, Optional<String> country) {
        return scene.parties().city(line.joined(ref.from(), ref.to()), country);
    }
}
