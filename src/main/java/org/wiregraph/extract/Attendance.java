package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;

/// Who is told to have been at a meeting that a noun names, besides those named behind it.
///
/// Example: "After talks with Vos, Maes said", "Maes, in a call with Vos, said" and "Maes's talks
/// with Vos" all tell that Maes was there.
final class Attendance {

    private static final Set<String> DURING =
            Set.of(
                    "in",
                    "during",
                    "at",
                    "after",
                    "following",
                    "on",
                    "before",
                    "for",
                    "from",
                    "of",
                    "off");
    private static final Set<String> SERIES =
            Set.of(
                    "round", "series", "day", "days", "hours", "set", "rounds", "start", "end",
                    "heels", "wake");
    private static final Set<String> ITS = Set.of("its", "their");
    private static final int CLOSE = 40;

    private final Scene scene;
    private final Company company;
    private final Fronted fronted;
    private final Sides sides;

    Attendance(Scene scene, Company company) {
        this.scene = scene;
        this.company = company;
        this.fronted = new Fronted(scene.parties(), company);
        this.sides = new Sides(scene.parties());
    }

    /// "Their talks", "Maes's meeting", "his call", "the Maes-Vos call".
    List<Actor> owners(Line line, int noun) {
        int start = company.start(line, noun);
        List<Actor> both = sides.before(line, noun);
        if (!both.isEmpty()) {
            return both;
        }
        for (int i = start; i < noun; i++) {
            boolean possessive = line.lower(i + 1).startsWith("'");
            if (possessive) {
                return scene.parties().named(line, new Range(start, i + 1)).stream()
                        .map(Mentions.Ref::actor)
                        .filter(a -> Parties.isPerson(a) || a.kind() == Actor.Kind.COUNTRY)
                        .distinct()
                        .toList();
            }
            if (line.fine(i).equals("PRP$")) {
                return owner(line, i);
            }
        }
        return List.of();
    }

    /// "Maes told reporters beside Vos after their talks": the two persons named so far.
    private List<Actor> owner(Line line, int pronoun) {
        Optional<Actor> ahead = fronted.owner(line, pronoun);
        if (ahead.isPresent()) {
            return List.of(ahead.get());
        }
        List<Actor> persons = persons(line, pronoun);
        boolean their = line.lower(pronoun).equals("their");
        if (their && persons.size() == 2) {
            return persons;
        }
        List<Actor> known =
                scene.parties()
                        .of(line, new Range(pronoun, pronoun + 1))
                        .map(scene.parties()::members)
                        .orElse(List.of());
        if (known.isEmpty() && line.isAny(pronoun, ITS)) {
            return ownSubject(line, pronoun);
        }
        if (isOfOther(line, pronoun, known)) {
            return List.of();
        }
        boolean here = known.stream().allMatch(a -> Parties.isPerson(a) || isNamed(line, a));
        boolean fits = (known.size() > 1 || !their) && here;
        return fits ? known.stream().filter(Delegates::acts).toList() : List.of();
    }

    /// "Peru's envoy cancelled his trip": whoever is told of before, the trip is the envoy's.
    private boolean isOfOther(Line line, int pronoun, List<Actor> known) {
        int verb = pronoun - 1;
        while (verb >= 0 && !Company.isTensed(line, verb)) {
            verb--;
        }
        return known.size() == 1
                && line.dependents(verb, "nsubj").stream()
                        .filter(s -> s < pronoun && Delegates.isPeople(line, s))
                        .anyMatch(s -> !company.at(line, s).equals(known));
    }

    /// "The council will vote at its meeting": the body that the sentence is about.
    private List<Actor> ownSubject(Line line, int pronoun) {
        int verb = pronoun - 1;
        while (verb >= 0 && !Company.isTensed(line, verb)) {
            verb--;
        }
        List<Actor> subject = verb < 0 ? List.of() : company.subject(line, verb);
        return subject.stream().filter(a -> Company.sits(a) || Company.gathers(a)).toList();
    }

    private boolean isNamed(Line line, Actor actor) {
        return scene.parties().named(line, new Range(0, line.size())).stream()
                .anyMatch(r -> r.actor().equals(actor));
    }

    /// The persons told of before a token, by name or as "he".
    private List<Actor> persons(Line line, int end) {
        Set<Actor> all = new LinkedHashSet<>();
        for (int i = 0; i < end; i++) {
            if (!line.isQuoted(i)) {
                boolean he = line.isAny(i, Set.of("he", "she"));
                Range here = new Range(i, i + 1);
                Optional<Actor> who =
                        he
                                ? scene.parties().of(line, here)
                                : scene.parties().named(line, i).map(Mentions.Ref::actor);
                who.filter(Parties::isPerson).ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    /// Those who were there while, after or before they did what the sentence tells.
    List<Actor> of(Line line, int noun) {
        int start = start(line, noun);
        int prep = start - 1;
        boolean out = line.lower(prep).equals("of") && line.lower(prep - 1).equals("out");
        boolean ahead = line.lower(prep).equals("of") && line.lower(prep - 1).equals("ahead");
        if (!line.isAny(prep, DURING) || line.lower(prep).equals("of") && !out && !ahead) {
            return List.of();
        }
        int first = there(line, out || ahead ? prep - 1 : prep);
        if (line.word(first - 1).equals(",")) {
            List<Actor> beside = beside(line, first - 1);
            if (!beside.isEmpty()) {
                return beside;
            }
        }
        int verb = verb(line, noun, first);
        return verb < 0 ? List.of() : company.subject(line, verb);
    }

    /// "Maes, in Lima for talks with Vos, said": where the words between two commas begin.
    private int there(Line line, int first) {
        return scene.parties().named(line, new Range(Math.max(0, first - 5), first)).stream()
                .filter(r -> r.to() == first && line.word(r.from() - 2).equals(","))
                .filter(r -> MeetingPlaces.isIn(line, r))
                .map(r -> r.from() - 1)
                .findFirst()
                .orElse(first);
    }

    /// "Maes, in a call with Vos, said": the list that ends at the comma.
    private List<Actor> beside(Line line, int comma) {
        List<Actor> found = new ArrayList<>(company.endingAt(line, comma));
        boolean person = found.stream().allMatch(Parties::isPerson);
        return person ? found : List.of();
    }

    private int start(Line line, int noun) {
        int start = company.start(line, noun);
        boolean series = line.lower(start - 1).equals("of") && line.isAny(start - 2, SERIES);
        return series ? company.start(line, start - 2) : start;
    }

    /// "In May, during a meeting in Lima, Maes told": no more than a date stands before.
    private static boolean isFirst(Line line, int first) {
        for (int i = 0; i < first; i++) {
            if (line.is(i, "VERB") || line.is(i, "PROPN") && !isMonth(line, i)) {
                return false;
            }
        }
        return line.word(first - 1).equals(",");
    }

    private static boolean isMonth(Line line, int i) {
        return CalendarWords.month(line, i).isPresent() || line.lower(i).endsWith("day");
    }

    /// The verb that the meeting goes with: the one before it, the one behind it at the head of a
    /// sentence.
    private static int verb(Line line, int noun, int first) {
        boolean that = line.lower(first - 1).equals("that") && line.is(first - 1, "SCONJ");
        boolean opening = first <= 1 || that || line.isQuoteMark(first - 1) || isFirst(line, first);
        int tree = MeetingNouns.verb(line, noun);
        if (tree >= 0 && (opening ? tree > noun : tree < noun)) {
            return tree;
        }
        int step = opening ? 1 : -1;
        for (int i = noun + step;
                i >= 0 && i < line.size() && Math.abs(i - noun) < CLOSE;
                i += step) {
            if (Company.isTensed(line, i)) {
                return i;
            }
        }
        return -1;
    }
}
