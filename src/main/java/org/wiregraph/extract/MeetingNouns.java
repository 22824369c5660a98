package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Encounter.Draft;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Meetings that a noun tells: "in a call with Vos, Maes said", "talks between Peru and Chile",
/// "their summit in Lima", "at a meeting of the council".
final class MeetingNouns {

    private static final Set<String> NOUNS = Words.section("meetingwords.txt", "nouns");
    private static final Set<String> PHONE = Words.section("meetingwords.txt", "phone");
    private static final Set<String> SERIES =
            Set.of("round", "series", "day", "hours", "set", "rounds");
    private static final Set<String> PRESS = Set.of("press", "news", "media");
    private static final Set<String> CABINETS = Set.of("cabinet", "party", "politburo", "plenary");
    private static final Set<String> DURING =
            Set.of("in", "during", "at", "after", "following", "on", "before", "for", "ahead of");
    private static final int CLIMB = 5;

    private final Scene scene;
    private final Company company;

    MeetingNouns(Scene scene, Company company) {
        this.scene = scene;
        this.company = company;
    }

    /// The meeting that a noun phrase names: "a second round of talks" for "round"; -1 for none.
    static int meant(Line line, int noun) {
        boolean named = NOUNS.contains(line.lower(noun)) && !line.isAny(noun - 1, PRESS);
        if (named && (line.is(noun, "NOUN") || line.is(noun, "PROPN"))) {
            return noun;
        }
        return SERIES.contains(line.lower(noun))
                ? line.dependents(noun, "nmod").stream()
                        .filter(n -> NOUNS.contains(line.lower(n)))
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    Optional<Draft> at(Line line, int noun) {
        if (meant(line, noun) != noun) {
            return Optional.empty();
        }
        List<Actor> right = new ArrayList<>();
        List<Actor> between = new ArrayList<>();
        for (int below : line.dependents(noun, "nmod", "obl", "acl")) {
            String preposition = Clause.preposition(line, below);
            if (preposition.equals("with")) {
                right.addAll(company.at(line, below));
            } else if (Set.of("between", "among").contains(preposition)) {
                between.addAll(company.at(line, below));
            }
        }
        List<Actor> body = body(line, noun, scene.parties());
        List<Actor> left = new ArrayList<>(owners(line, noun));
        int verb = verb(line, noun);
        right.addAll(between);
        right.addAll(body);
        boolean ofVerb = between.isEmpty() && left.isEmpty() && verb >= 0;
        boolean several = right.isEmpty();
        if (ofVerb && isDuring(line, noun)) {
            List<Actor> mine = company.subject(line, verb, scene.asides(line));
            left.addAll(
                    several && !isCompany(mine)
                            ? List.of()
                            : body.isEmpty() ? mine : leader(line, noun, mine));
        }
        boolean some = left.size() + right.size() > 0;
        int anchor = verb < 0 ? noun : verb;
        return some
                ? Optional.of(
                        new Draft(anchor, noun, left, right, kind(line, noun), "meeting noun"))
                : Optional.empty();
    }

    private static boolean isCompany(List<Actor> some) {
        return some.size() > 1 || some.stream().anyMatch(a -> a.kind() == Actor.Kind.GROUP);
    }

    /// Of a council only whoever chairs it takes part besides; those who speak there are many.
    private static List<Actor> leader(Line line, int noun, List<Actor> speakers) {
        boolean cabinet =
                line.dependents(noun, "compound", "amod").stream()
                        .anyMatch(c -> CABINETS.contains(line.lower(c)));
        return cabinet ? speakers : List.of();
    }

    /// "Their talks", "Maes's meeting".
    private List<Actor> owners(Line line, int noun) {
        List<Actor> all = new ArrayList<>();
        for (int owner : line.dependents(noun, "nmod:poss")) {
            all.addAll(company.at(line, owner));
            if (all.isEmpty() && line.lower(owner).equals("their")) {
                all.addAll(before(line, owner));
            }
        }
        return all;
    }

    /// "Maes told reporters beside Vos after their talks": the two persons named so far.
    private List<Actor> before(Line line, int owner) {
        List<Actor> persons =
                scene.parties().named(line, new Range(0, owner)).stream()
                        .filter(r -> !line.isQuoted(r.from()))
                        .map(Mentions.Ref::actor)
                        .filter(Parties::isPerson)
                        .distinct()
                        .toList();
        return persons.size() == 2 ? persons : List.of();
    }

    private static boolean isDuring(Line line, int noun) {
        int at = noun;
        for (int steps = 0; steps < CLIMB && at >= 0 && !isPredicate(line, at); steps++) {
            String preposition = Clause.preposition(line, at);
            boolean there = isPredicate(line, line.head(at)) && DURING.contains(preposition);
            boolean object = line.isLabelled(at, "obj") && line.lemma(line.head(at)).equals("tell");
            if (line.isLabelled(at, "obl") && DURING.contains(preposition) || object || there) {
                return true;
            }
            at = line.head(at);
        }
        return false;
    }

    private static int verb(Line line, int noun) {
        int at = line.head(noun);
        for (int steps = 0; steps < CLIMB && at >= 0; steps++) {
            if (isPredicate(line, at)) {
                return at;
            }
            at = line.head(at);
        }
        return -1;
    }

    /// A verb, or what somebody is: "was in Lima".
    static boolean isPredicate(Line line, int i) {
        return line.is(i, "VERB") || line.is(i, "AUX") || !line.dependents(i, "cop").isEmpty();
    }

    /// "A session of the council", "a Cabinet meeting", "a meeting of EU ministers".
    static List<Actor> body(Line line, int noun, Parties parties) {
        if (!line.lower(noun).matches("meetings?|session|summit|talks|consultations")) {
            return List.of();
        }
        List<Integer> below = new ArrayList<>(line.dependents(noun, "nmod", "compound"));
        for (int i : below) {
            String preposition = Clause.preposition(line, i);
            boolean own = preposition.isEmpty() || preposition.equals("of");
            Optional<Actor> named =
                    parties.named(line, i).map(Mentions.Ref::actor).filter(Company::sits);
            if (own && named.isPresent()) {
                return List.of(named.get());
            }
            if (preposition.equals("of")) {
                return new Company(parties)
                        .at(line, i).stream()
                                .filter(a -> a.kind() != Actor.Kind.ORGANIZATION)
                                .toList();
            }
        }
        return cabinet(line, noun, parties);
    }

    private static List<Actor> cabinet(Line line, int noun, Parties parties) {
        int from = noun;
        while (from > 0
                && (line.isLabelled(from - 1, "compound")
                        || CABINETS.contains(line.lower(from - 1)))) {
            from--;
        }
        boolean known = from < noun && CABINETS.contains(line.lower(noun - 1));
        return known ? List.of(parties.group(line, new Range(from, noun))) : List.of();
    }

    static MeetingKind kind(Line line, int noun) {
        boolean phone = false;
        boolean video = line.lower(noun).equals("videoconference");
        boolean three = false;
        for (int i = Math.max(0, noun - 3); i < noun; i++) {
            phone |= PHONE.contains(line.lower(i));
            video |= line.isAny(i, Set.of("video", "virtual"));
            three |= line.isAny(i, Set.of("trilateral", "three-way"));
        }
        if (three) {
            return MeetingKind.TRILATERAL;
        }
        if (video) {
            return MeetingKind.VIDEO_CONFERENCE;
        }
        return switch (line.lower(noun)) {
            case "call", "calls" -> MeetingKind.CALL;
            case "conversation", "conversations" -> MeetingKind.CALL;
            case "summit" -> MeetingKind.SUMMIT;
            case "meeting", "meetings", "session", "breakfast", "lunch", "dinner" ->
                    phone ? MeetingKind.CALL : MeetingKind.MEETING;
            default -> phone ? MeetingKind.CALL : MeetingKind.TALKS;
        };
    }
}
