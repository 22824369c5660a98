package org.wiregraph.extract;

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

    /// The rule of meetings whose sides are named before the noun: "the Peru-Chile talks".
    static final String SIDES = "sides of a meeting";

    static final String RULE = "meeting noun";

    private static final Set<String> CHATS = Words.section("meetingwords.txt", "chats");
    private static final Set<String> PHONE = Words.section("meetingwords.txt", "phone");
    private static final Set<String> TELLING = Words.section("meetingwords.txt", "telling");
    static final Set<String> ADDRESSING = Words.section("meetingwords.txt", "addressing");
    private static final Set<String> TRAVEL = Words.section("meetingwords.txt", "travel");
    private static final Set<String> CABINETS = Set.of("cabinet", "party", "politburo", "plenary");
    private static final Set<String> AT = Set.of("at", "during", "after", "following");
    private static final Set<String> BETWEEN = Set.of("between", "among", "involving");
    private static final Set<String> COURSE = Set.of("start", "end", "close", "opening");
    private static final int CLIMB = 5;

    private final Scene scene;
    private final Company company;
    private final Attendance attendance;
    private final Sides sides;

    MeetingNouns(Scene scene, Company company) {
        this.scene = scene;
        this.company = company;
        this.attendance = new Attendance(scene, company);
        this.sides = new Sides(scene.parties());
    }

    /// Whether a rule reads meetings that a noun tells.
    static boolean isRule(String rule) {
        return rule.equals(RULE) || rule.equals(SIDES);
    }

    Optional<Draft> at(Line line, int noun) {
        if (MeetingTerms.meant(line, noun) != noun || MeetingTerms.isNoun(line, noun + 1)) {
            return Optional.empty();
        }
        List<Actor> between = between(line, noun);
        List<Actor> with = partners(line, noun);
        List<Actor> body = body(line, noun, scene.parties(), company);
        List<Actor> owners = attendance.owners(line, noun);
        List<Actor> right = Roll.join(Roll.join(with, between), body);
        List<Actor> left = right.isEmpty() ? hosts(line, noun, owners) : owners;
        if (between.isEmpty() && owners.isEmpty()) {
            List<Actor> mine = speakers(line, noun, right);
            List<Actor> told = right.isEmpty() ? addressed(line, noun) : List.of();
            List<Actor> there = told.isEmpty() ? mine : told;
            left = with.isEmpty() && !body.isEmpty() ? present(line, noun, body, mine) : there;
        }
        if (left.isEmpty() && between.isEmpty() && !with.isEmpty()) {
            left = teller(line, noun, with);
        }
        boolean alone = right.isEmpty() && owners.isEmpty();
        if (left.isEmpty() && isAim(line, noun) && right.stream().allMatch(Company::isLeague)) {
            return Optional.empty();
        }
        boolean strangers = !with.isEmpty() && left.isEmpty() && right.size() == with.size();
        if (strangers || alone && !isTogether(line, noun, left) || isChat(line, noun, right)) {
            return Optional.empty();
        }
        return left.isEmpty() && right.isEmpty()
                ? Optional.empty()
                : Optional.of(draft(line, noun, left, right));
    }

    /// Those who speak at the meeting or after it; a body alone only where its members meet.
    private List<Actor> speakers(Line line, int noun, List<Actor> right) {
        return attendance.of(line, noun).stream()
                .filter(a ->
                        !right.isEmpty() || a.kind() != Actor.Kind.ORGANIZATION || Company.sits(a))
                .toList();
    }

    /// "Talks between Peru and Chile", "talks that Maes and Vos attended".
    private List<Actor> between(Line line, int noun) {
        List<Actor> between = company.with(line, noun + 1, BETWEEN);
        return between.isEmpty() ? attended(line, noun) : between;
    }

    /// "During his meeting, Maes told the delegation": whose meeting it is, and whom he addressed.
    private List<Actor> hosts(Line line, int noun, List<Actor> owners) {
        return isPersons(owners) ? Roll.join(owners, addressed(line, noun)) : owners;
    }

    /// "A call to Vos to resign", "a call for talks"; not "a phone call to Vos".
    static boolean isDemand(Line line, int noun) {
        return line.lemma(noun).equals("call")
                && line.is(noun, "NOUN")
                && line.isAny(noun + 1, Set.of("to", "for", "on"))
                && !line.isAny(noun - 1, PHONE);
    }

    /// "Talks with Vos", "a phone call to Vos"; not "a call to Vos to resign".
    private List<Actor> partners(Line line, int noun) {
        boolean rings = line.lower(noun).equals("call") && line.isAny(noun - 1, PHONE);
        List<Actor> with = company.with(line, behindMembers(line, noun), Set.of("with"));
        return with.isEmpty() && rings
                ? company.with(line, noun + 1, Set.of("to")).stream()
                        .filter(Parties::isPerson)
                        .toList()
                : with;
    }

    /// "A meeting of ministers | with the king": behind those of whom it is one.
    private int behindMembers(Line line, int noun) {
        boolean of = line.lower(noun + 1).equals("of");
        int end = of ? company.from(line, noun + 2).end() : noun + 1;
        return line.lower(end).equals("with") ? end : noun + 1;
    }

    /// "Talks on Monday attended by Maes and Vos", "a meeting that brought together Maes and Vos".
    private List<Actor> attended(Line line, int noun) {
        for (int verb : line.dependents(noun, "acl")) {
            boolean attended = line.lower(verb).equals("attended") && line.fine(verb).equals("VBN");
            int from = attended && line.lower(verb + 1).equals("by") ? verb + 2 : -1;
            boolean brought =
                    line.lemma(verb).equals("bring") && line.lower(verb + 1).equals("together");
            int at = brought ? verb + 2 : from;
            List<Actor> who = at < 0 ? List.of() : company.upTo(line, at);
            if (who.size() > 1) {
                return who;
            }
        }
        return List.of();
    }

    /// "Maes told Vos in a phone call that", "at their meeting, Maes told Vos": both he and whom
    /// the words were for were there. Those who are told at a public meeting are an audience.
    private List<Actor> addressed(Line line, int noun) {
        int verb = verb(line, noun);
        boolean told = ADDRESSING.contains(line.lemma(verb)) && line.is(verb, "VERB");
        int start = company.start(line, noun);
        boolean theirs = line.lower(start).equals("their") && line.isAny(start - 1, AT);
        boolean during = theirs || line.isAny(start - 1, Set.of("in", "during", "over"));
        if (!told || !during || new Clause(line, verb).isPassive()) {
            return List.of();
        }
        List<Actor> persons =
                company.from(line, company.object(line, verb).from()).who().stream()
                        .filter(a -> Parties.isPerson(a) || a.kind() == Actor.Kind.GROUP)
                        .toList();
        return persons.isEmpty() ? persons : Roll.join(company.subject(line, verb), persons);
    }

    private static boolean isPersons(List<Actor> some) {
        return !some.isEmpty() && some.stream().allMatch(Parties::isPerson);
    }

    /// "Maes said talks with Vos were frank": whoever judges talks without saying whose they are
    /// was there himself.
    private List<Actor> teller(Line line, int noun, List<Actor> with) {
        int before = company.start(line, noun) - 1;
        int verb = line.lower(before).equals("that") ? before - 1 : before;
        boolean bare = !line.is(before + 1, "DET") && !line.is(before + 1, "PRON");
        boolean past = line.isLabelled(noun, "nsubj") && isPast(line, line.head(noun));
        boolean tells = TELLING.contains(line.lemma(verb)) && line.is(verb, "VERB");
        List<Actor> who = bare && past && tells ? company.subject(line, verb) : List.of();
        return isPersons(who) && isPersons(with) ? who : List.of();
    }

    private static boolean isPast(Line line, int predicate) {
        return line.fine(predicate).equals("VBD")
                || line.dependents(predicate, "cop", "aux").stream()
                        .anyMatch(a -> line.isAny(a, Set.of("was", "were", "had")));
    }

    private Draft draft(Line line, int noun, List<Actor> left, List<Actor> right) {
        boolean named =
                right.isEmpty()
                        && left.stream().noneMatch(Parties::isPerson)
                        && left.equals(sides.before(line, noun));
        int verb = verb(line, noun);
        return new Draft(
                verb < 0 ? noun : verb,
                noun,
                spoken(line, verb, left, right),
                right,
                kind(line, noun),
                named ? SIDES : RULE);
    }

    /// "In a call, Maes and Vos agreed"; those who travel together met somebody else.
    private static boolean isTogether(Line line, int noun, List<Actor> some) {
        boolean sits = !some.isEmpty() && some.stream().allMatch(Company::sits);
        return (isCompany(some) || sits) && !TRAVEL.contains(line.lemma(verb(line, noun)));
    }

    /// "A conversation with the newspaper".
    private static boolean isChat(Line line, int noun, List<Actor> right) {
        return CHATS.contains(line.lower(noun))
                && !right.isEmpty()
                && right.stream().allMatch(a -> a.kind() == Actor.Kind.ORGANIZATION);
    }

    /// A ministry that says something after a meeting was not there.
    private static List<Actor> spoken(Line line, int verb, List<Actor> left, List<Actor> right) {
        boolean tells = TELLING.contains(line.lemma(verb)) && !right.isEmpty();
        return tells
                ? left.stream().filter(a -> a.kind() != Actor.Kind.ORGANIZATION).toList()
                : left;
    }

    private static boolean isCompany(List<Actor> some) {
        return some.size() > 1 || some.stream().anyMatch(a -> a.kind() == Actor.Kind.GROUP);
    }

    /// "Flew in on Monday for the G20 summit", "ahead of the summit": of another day.
    private boolean isAim(Line line, int noun) {
        int before = company.start(line, noun) - 1;
        boolean ahead = line.lower(before).equals("of") && line.lower(before - 1).equals("ahead");
        return ahead || line.isAny(before, Set.of("for", "before"));
    }

    /// "At the G20 summit, Maes said": those who speak at a summit came to it.
    private List<Actor> present(Line line, int noun, List<Actor> body, List<Actor> speakers) {
        if (body.stream().noneMatch(Company::isLeague)) {
            return leader(line, noun, speakers);
        }
        int before = company.start(line, noun) - 1;
        boolean course = line.lower(before).equals("of") && line.isAny(before - 1, COURSE);
        boolean at = line.isAny(before, AT) || course;
        return at ? speakers.stream().filter(Parties::isPerson).toList() : List.of();
    }

    /// Of a council only whoever chairs it takes part besides; those who speak there are many.
    private static List<Actor> leader(Line line, int noun, List<Actor> speakers) {
        boolean cabinet =
                line.dependents(noun, "compound", "amod").stream()
                                .anyMatch(c -> CABINETS.contains(line.lower(c)))
                        || line.isAny(noun - 1, CABINETS);
        return cabinet ? speakers.stream().filter(Parties::isPerson).toList() : List.of();
    }

    static int verb(Line line, int noun) {
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
    static List<Actor> body(Line line, int noun, Parties parties, Company company) {
        if (!line.lower(noun).matches("meetings?|session|summit|talks|consultations")) {
            return List.of();
        }
        if (line.lower(noun + 1).equals("of")) {
            Optional<Actor> named =
                    parties.named(line, company.phrase(line, noun + 2), Company::sits);
            if (named.isPresent()) {
                return List.of(named.get());
            }
            return company.from(line, noun + 2).who().stream()
                    .filter(a -> a.kind() != Actor.Kind.ORGANIZATION)
                    .toList();
        }
        Range before = new Range(company.start(line, noun), noun);
        Optional<Actor> named =
                parties.named(line, before, Company::sits).or(() -> league(line, noun, parties));
        return named.isPresent() ? List.of(named.get()) : cabinet(line, noun, parties);
    }

    /// "The G20 summit", "a NATO summit".
    private static Optional<Actor> league(Line line, int noun, Parties parties) {
        return parties.named(line, noun - 1)
                .map(Mentions.Ref::actor)
                .filter(a -> Company.isLeague(a) && line.lower(noun).equals("summit"));
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
        boolean courtesy = line.lower(noun - 1).equals("courtesy");
        if (three || video) {
            return three ? MeetingKind.TRILATERAL : MeetingKind.VIDEO_CONFERENCE;
        }
        return switch (line.lower(noun)) {
            case "call", "calls" -> courtesy ? MeetingKind.MEETING : MeetingKind.CALL;
            case "teleconference" -> MeetingKind.CALL;
            case "summit" -> MeetingKind.SUMMIT;
            case "meeting",
                    "meetings",
                    "session",
                    "bilateral",
                    "bilaterals",
                    "breakfast",
                    "lunch",
                    "dinner",
                    "tea",
                    "retreat" ->
                    phone ? MeetingKind.CALL : MeetingKind.MEETING;
            default -> phone ? MeetingKind.CALL : MeetingKind.TALKS;
        };
    }
}
