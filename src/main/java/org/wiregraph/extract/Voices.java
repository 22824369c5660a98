package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Says who speaks where a cue stands: the subject of the cue in the tree, else the noun phrase
/// that the tags show before it.
///
/// Example: in "The envoy of Chad, Idriss Mahamat, told them" the voice is the person, in tokens 0
/// to 7.
final class Voices {

    /// Who speaks, named in tokens `from` to `to`.
    record Voice(Actor actor, Range range) {

        int from() {
            return range.from();
        }
    }

    private static final Set<String> UNNAMED = Words.set("groups.txt");
    private static final Set<String> MORE_UNNAMED = Words.section("speechwords.txt", "speakers");
    private static final Set<String> NOBODY =
            Set.of("i", "we", "you", "one", "some", "many", "others", "that", "this", "those");
    private static final Set<String> BODIES =
            Set.of("regime", "government", "administration", "team", "campaign", "ministry");
    private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> NOMINATIVE = Set.of("he", "she", "it", "they");
    private static final Set<String> PAPERS = Words.section("speechwords.txt", "channel");
    private static final int LONGEST_GROUP = 14;

    private final Scene scene;
    private final Parties parties;
    private Optional<Actor> last = Optional.empty();

    Voices(Scene scene) {
        this.scene = scene;
        this.parties = scene.parties();
    }

    /// Takes note of who spoke, for "it said" and "the statement said" after it.
    void heard(Actor actor) {
        last = Optional.of(actor);
    }

    /// The readings of who speaks, the best first.
    List<Voice> of(Line line, Cues.Cue cue) {
        int before = cue.at() - 1;
        while (line.is(before, "ADV") || line.is(before, "AUX")) {
            before--;
        }
        if (line.isAny(before, NOMINATIVE)) {
            return in(line, new Range(before, before + 1)).stream().toList();
        }
        List<Voice> found = new ArrayList<>();
        subject(line, cue)
                .filter(s -> !line.isQuoted(s))
                .flatMap(s -> inTree(line, cue, s))
                .ifPresent(found::add);
        if (cue.is(Cues.Shape.NOUN) || line.fine(cue.at()).equals("VBG")) {
            return found;
        }
        Phrases.subject(line, cue.at(), scene.asides(line))
                .filter(range -> !isTold(line, range))
                .flatMap(range -> in(line, range))
                .ifPresent(found::add);
        return found;
    }

    private static Optional<Integer> subject(Line line, Cues.Cue cue) {
        boolean participle =
                Cues.isParticiple(line, cue.at()) && line.word(cue.at() - 1).equals(",");
        if (participle) {
            for (int i = 0; i < cue.at(); i++) {
                if (line.relation(i).equals("root")) {
                    return new Clause(line, i).subject();
                }
            }
        }
        return new Clause(line, cue.at()).subject();
    }

    /// "Told reporters and said": what stands before is an object of the verb before.
    private static boolean isTold(Line line, Range range) {
        return line.isLabelled(Phrases.head(line, range), "obj");
    }

    private Optional<Voice> inTree(Line line, Cues.Cue cue, int subject) {
        Range whole = line.subtree(subject);
        boolean before = subject < cue.at();
        int from = before ? whole.from() : Math.max(whole.from(), cue.to());
        int to = before ? Math.min(whole.to(), cue.at()) : whole.to();
        Range range = new Range(Math.min(from, subject), Math.max(to, subject + 1));
        return speaker(line, subject, range).map(actor -> new Voice(actor, range));
    }

    /// Who speaks in a noun phrase.
    Optional<Voice> in(Line line, Range range) {
        return range.isEmpty()
                ? Optional.empty()
                : speaker(line, Phrases.head(line, range), range)
                        .map(actor -> new Voice(actor, range));
    }

    /// The one named beside the head where the head is only a role: "the envoy, Idriss Mahamat".
    private Optional<Actor> speaker(Line line, int head, Range range) {
        List<Actor> all = new ArrayList<>();
        at(line, head).ifPresent(all::add);
        line.dependents(head, "appos").stream()
                .filter(range::contains)
                .flatMap(i -> at(line, i).stream())
                .filter(Parties::isPerson)
                .forEach(all::add);
        core(line, head, range)
                .flatMap(i -> at(line, i))
                .filter(Parties::isPerson)
                .ifPresent(all::add);
        Optional<Actor> person = all.stream().filter(Parties::isPerson).findFirst();
        return person.or(() -> all.stream().findFirst())
                .filter(actor -> speaks(line, head, actor))
                .or(() -> paper(line, head, range))
                .or(() -> unnamed(line, head, range));
    }

    /// The name after a title that the tree takes for the head: "Leader Kim Jong-un".
    private static Optional<Integer> core(Line line, int head, Range range) {
        int to = range.from();
        while (to < range.to() && !",(".contains(line.word(to))) {
            to++;
        }
        int core = Phrases.head(line, new Range(range.from(), to));
        for (int i = head; i < core; i++) {
            if (!line.isNominal(i)) {
                return Optional.empty();
            }
        }
        return core > head && to > head ? Optional.of(core) : Optional.empty();
    }

    /// "A ministry statement said", "it said", "the statement added": whoever issued it.
    private Optional<Actor> paper(Line line, int head, Range range) {
        boolean paper = PAPERS.contains(line.lower(head)) && line.is(head, "NOUN");
        if (!paper && !line.lower(head).equals("it")) {
            return Optional.empty();
        }
        Range before = new Range(range.from(), head);
        return parties.named(line, before, a -> a.kind() != Actor.Kind.PLACE)
                .or(() ->
                        last.filter(a -> a.kind() == Actor.Kind.ORGANIZATION)
                                .filter(_ -> !line.fine(head).equals("NNS")));
    }

    private Optional<Actor> at(Line line, int token) {
        return parties.of(line, new Range(token, token + 1));
    }

    private boolean speaks(Line line, int head, Actor actor) {
        boolean group = actor.kind() == Actor.Kind.GROUP && actor.members().isEmpty();
        boolean list = !actor.members().isEmpty();
        return actor.kind() != Actor.Kind.PLACE
                && !NOBODY.contains(line.lower(head))
                && !(list && line.lower(head).equals("it"))
                && !(line.lower(head).equals("brussels") && actor.name().equals("Belgium"))
                && !(group && isRole(line, head) && !BODIES.contains(line.lower(head)))
                && !isWithinName(line, head, actor);
    }

    /// "A White House aide", where only the house is known.
    private boolean isWithinName(Line line, int head, Actor actor) {
        return line.is(head, "NOUN")
                && isUnnamed(line, head)
                && !Parties.isPerson(actor)
                && parties.named(line, head).isPresent();
    }

    /// "The top diplomat" of nobody knows which country, "he" of nobody knows whom.
    private static boolean isRole(Line line, int head) {
        return line.is(head, "PRON")
                || line.dependents(head, "det").stream()
                        .anyMatch(
                                d -> line.lower(d).equals("the") && !line.fine(head).equals("NNS"));
    }

    private static boolean isUnnamed(Line line, int head) {
        return UNNAMED.contains(line.lower(head)) || MORE_UNNAMED.contains(line.lower(head));
    }

    /// "A senior official", "two diplomats": a speaker in the article's own words.
    private Optional<Actor> unnamed(Line line, int head, Range range) {
        if (!isUnnamed(line, head) || isRole(line, head)) {
            return Optional.empty();
        }
        int from = head;
        while (from > range.from() && MODIFIERS.contains(line.token(from - 1).tag())) {
            from--;
        }
        int to = Phrases.startingAt(line, from).to();
        boolean fits = head < to && to - from <= LONGEST_GROUP;
        return fits
                ? Optional.of(parties.group(line, new Range(from, Math.min(to, range.to()))))
                : Optional.empty();
    }
}
