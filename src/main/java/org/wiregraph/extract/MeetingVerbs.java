package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.Encounter.Draft;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Meetings that a verb tells: "met", "spoke by phone with", "hosted", "sat down", "telephoned".
final class MeetingVerbs {

    private static final Set<String> SPEAK = Words.section("meetingwords.txt", "speak");
    private static final Set<String> IN_PERSON = Words.section("meetingwords.txt", "in person");
    private static final Set<String> COUNTED = Set.of("two", "both", "pair", "three", "trio");
    private static final Set<String> BOTH = Set.of("two", "both", "pair", "they");
    private static final Set<String> CONFER = Words.section("meetingwords.txt", "confer");
    private static final Set<String> CALL = Words.section("meetingwords.txt", "call");
    private static final Set<String> MEASURES = Words.section("meetingwords.txt", "measures");
    private static final Set<String> PHONE = Words.section("meetingwords.txt", "phone");
    private static final Set<String> WITH = Set.of("with");
    private static final int NEAR = 4;

    private final Scene scene;
    private final Company company;
    private final HeldMeetings held;
    private final HostedMeetings hosted;
    private final MeetingPhrases phrases;

    /// What kind of meeting a verb tells, by which rule.
    private record Told(MeetingKind kind, String rule) {}

    MeetingVerbs(Scene scene, Company company) {
        this.scene = scene;
        this.company = company;
        this.held = new HeldMeetings(scene, company);
        this.hosted = new HostedMeetings(company);
        this.phrases = new MeetingPhrases(company);
    }

    Optional<Draft> at(Line line, int verb) {
        String lemma = line.lemma(verb);
        if (lemma.equals("meet") || lemma.equals("gather")) {
            return met(line, verb);
        }
        if (line.isAny(verb, Set.of("saw", "seen"))) {
            return saw(line, verb);
        }
        if (SPEAK.contains(lemma)) {
            return spoke(line, verb);
        }
        if (CONFER.contains(lemma) || isExchange(line, verb)) {
            return conferred(line, verb);
        }
        if (CALL.contains(lemma) || CALL.contains(line.lower(verb))) {
            return telephoned(line, verb);
        }
        if (lemma.equals("brief") && !isBody(line, verb)) {
            return briefed(line, verb);
        }
        if (lemma.equals("call")) {
            return called(line, verb);
        }
        return phrases.at(line, verb)
                .or(() -> hosted.at(line, verb))
                .or(() -> held.at(line, verb))
                .or(() -> byPhone(line, verb));
    }

    /// "Maes and Vos condemned the launch by telephone": two or more did so in a call; so did those
    /// of whom one "told Vos by telephone".
    private Optional<Draft> byPhone(Line line, int verb) {
        if (!line.is(verb, "VERB") || !isByPhone(line, verb)) {
            return Optional.empty();
        }
        boolean several = persons(company.subject(line, verb)).size() > 1;
        boolean told = MeetingNouns.ADDRESSING.contains(line.lemma(verb));
        List<Actor> other =
                told
                        ? persons(company.from(line, company.object(line, verb).from()).who())
                        : List.of();
        return several || !other.isEmpty()
                ? draft(line, verb, other, new Told(MeetingKind.CALL, "by phone"))
                : Optional.empty();
    }

    /// "Exchanged views with Vos".
    private boolean isExchange(Line line, int verb) {
        int last = company.object(line, verb).to() - 1;
        return line.lemma(verb).equals("exchange") && line.isAny(last, Set.of("views", "opinions"));
    }

    /// "Met Vos", "met several times with Vos", "met in Lima"; not "met the deadline". In "Maes and
    /// Vos, who met in Lima" both did.
    private Optional<Draft> met(Line line, int verb) {
        Range object = company.object(line, verb);
        boolean some = object.to() > object.from() && !isMeasure(line, object);
        List<Actor> with =
                some
                        ? company.from(line, object.from()).who()
                        : company.with(line, some(object) ? object.to() : verb + 1, WITH);
        List<Actor> right = with.isEmpty() && !some ? company.whom(line, verb) : with;
        boolean gathered = line.lemma(verb).equals("gather") && some;
        boolean unmet = some && right.isEmpty();
        if (new Clause(line, verb).isPassive() || unmet || gathered) {
            return Optional.empty();
        }
        boolean summit = below(line, verb, "summit");
        MeetingKind kind =
                isByPhone(line, verb)
                        ? MeetingKind.CALL
                        : summit ? MeetingKind.SUMMIT : MeetingKind.MEETING;
        Told told = new Told(kind, "meet");
        List<Actor> listed = right.isEmpty() ? company.endingAt(line, verb) : List.of();
        return persons(listed).size() > 1
                ? Optional.of(new Draft(verb, verb, listed, right, told.kind(), told.rule()))
                : draft(line, verb, right, told);
    }

    /// "Saw Vos on Monday", "saw Vos twice"; not "saw Vos as a rival".
    private Optional<Draft> saw(Line line, int verb) {
        Roll.Read read = company.from(line, company.object(line, verb).from());
        List<Actor> right = persons(read.who());
        boolean plain =
                line.dependents(verb, "xcomp", "ccomp", "advcl").isEmpty()
                        && !new Clause(line, verb).isPassive();
        int end = read.end();
        boolean over =
                end >= line.end()
                        || isOver(line, end)
                        || line.isAny(end, Set.of(".", ",", "in", "at", "twice", "again"))
                        || line.isAny(end - 1, MEASURES);
        boolean persons = company.subject(line, verb).stream().allMatch(Parties::isPerson);
        return plain && over && persons && !right.isEmpty()
                ? draft(line, verb, right, new Told(MeetingKind.MEETING, "see"))
                : Optional.empty();
    }

    private static boolean some(Range range) {
        return range.to() > range.from();
    }

    /// "Three times", "one-on-one", "an hour".
    private boolean isMeasure(Line line, Range phrase) {
        return line.isAny(phrase.to() - 1, MEASURES)
                && scene.parties().named(line, phrase, Parties::isPerson).isEmpty();
    }

    /// "Spoke with Vos", "talked by phone", "sat down with".
    private Optional<Draft> spoke(Line line, int verb) {
        boolean phone = isByPhone(line, verb);
        boolean sat = IN_PERSON.contains(line.lemma(verb));
        boolean down = line.isAny(verb + 1, Set.of("down", "his", "her", "their"));
        if (!down && Set.of("sit", "put").contains(line.lemma(verb))) {
            return Optional.empty();
        }
        int from = line.lower(verb).equals("put") ? verb + 3 : verb + 1;
        // "Spoke to voters": people who are spoken to are an audience.
        boolean withGroup = phone || sat || company.behind(line, from, WITH) > 0;
        List<Actor> right =
                (sat ? company.with(line, from, WITH) : company.directly(line, from))
                        .stream()
                                .filter(a ->
                                        Parties.isPerson(a)
                                                || withGroup && a.kind() == Actor.Kind.GROUP
                                                || phone && a.kind() == Actor.Kind.COUNTRY)
                                .toList();
        boolean meal = sat && right.isEmpty() && sitsFor(line, verb);
        boolean book = line.lower(verb + 2).equals("to");
        boolean several = sat && down && !book && persons(company.subject(line, verb)).size() > 1;
        if (right.isEmpty() && !phone && !meal && !several && !isMutual(line, verb)) {
            return Optional.empty();
        }
        return draft(
                line, verb, right, new Told(sat ? MeetingKind.MEETING : MeetingKind.CALL, "speak"));
    }

    /// "The two last spoke in May": those who are counted spoke with each other.
    private boolean isMutual(Line line, int verb) {
        boolean last = line.lower(verb - 1).equals("last");
        int head = last ? verb - 2 : verb - 1;
        boolean counted = false;
        for (int i = company.start(line, head); i <= head; i++) {
            counted |= line.isAny(i, COUNTED);
        }
        return counted
                && (last || isOver(line, verb + 1))
                && persons(company.subject(line, verb)).size() > 1;
    }

    /// One speaks with persons; a body or country that is spoken to is an audience.
    private static boolean isSpokenTo(Actor actor) {
        return Parties.isPerson(actor) || actor.kind() == Actor.Kind.GROUP;
    }

    /// "Sat down to talks", "sat down at the Pentagon for the annual meeting".
    private static boolean sitsFor(Line line, int verb) {
        return line.dependents(verb, "obl").stream()
                .filter(o -> Set.of("for", "to").contains(Clause.preposition(line, o)))
                .anyMatch(o -> MeetingTerms.meant(line, o) >= 0);
    }

    /// "Discussed it with Vos on Monday", "conferred by phone": a meeting where it is said when.
    private Optional<Draft> conferred(Line line, int verb) {
        boolean phone = isByPhone(line, verb);
        int from = verb + 1;
        Range object = company.object(line, verb);
        if (some(object)) {
            from = object.to();
        }
        List<Actor> right =
                company.with(line, from, WITH).stream().filter(MeetingVerbs::isSpokenTo).toList();
        boolean each = phone && company.subject(line, verb).size() > 1;
        return right.isEmpty() && !each
                ? Optional.empty()
                : draft(
                        line,
                        verb,
                        right,
                        new Told(phone ? MeetingKind.CALL : MeetingKind.TALKS, "confer"));
    }

    /// "Telephoned Vos": who is called is the object.
    private Optional<Draft> telephoned(Line line, int verb) {
        List<Actor> right = persons(company.from(line, company.object(line, verb).from()).who());
        return right.isEmpty()
                ? Optional.empty()
                : draft(line, verb, right, new Told(MeetingKind.CALL, "telephone"));
    }

    private boolean isBody(Line line, int verb) {
        return scene.parties().named(line, company.object(line, verb), Company::sits).isPresent();
    }

    /// "Briefed the president on Monday".
    private Optional<Draft> briefed(Line line, int verb) {
        List<Actor> right = persons(company.from(line, company.object(line, verb).from()).who());
        boolean one = persons(company.subject(line, verb)).size() == 1;
        return right.isEmpty() || !one
                ? Optional.empty()
                : draft(line, verb, right, new Told(MeetingKind.MEETING, "confer"));
    }

    /// "Called on the minister" is a visit, where no demand follows; "called Vos on Monday" is a
    /// call, where nothing is said that he is called.
    private Optional<Draft> called(Line line, int verb) {
        boolean on = line.lower(verb + 1).equals("on");
        Roll.Read read = company.from(line, on ? verb + 2 : verb + 1);
        List<Actor> right = persons(read.who());
        boolean demand =
                !line.dependents(verb, "xcomp", "ccomp", "advcl").isEmpty()
                        || line.lower(read.end()).equals("to")
                        || line.lower(read.end()).equals("for");
        if (right.isEmpty() || on && demand || !on && !isOver(line, read.end())) {
            return Optional.empty();
        }
        MeetingKind kind = on ? MeetingKind.MEETING : MeetingKind.CALL;
        return draft(line, verb, right, new Told(kind, on ? "call on" : "telephone"));
    }

    /// "Called Vos" is followed by when or why: "on Monday", "to discuss", "from Lima"; so is
    /// "called the president, Ada Vos,".
    private boolean isOver(Line line, int end) {
        int at = line.word(end).equals(",") && line.is(end + 1, "ADP") ? end + 1 : end;
        boolean time =
                scene.dates(line).stream().anyMatch(d -> d.from() == at || d.from() == at + 1);
        boolean purpose = line.lower(at).equals("to") && line.is(at + 1, "VERB");
        boolean again = line.isAny(at, Set.of("from", "twice", "again"));
        return time || purpose || again || isPhone(line, at) || isAgreed(line, at);
    }

    /// "Called Vos, and the two agreed".
    private static boolean isAgreed(Line line, int at) {
        int and = line.word(at).equals(",") ? at + 1 : at;
        boolean the = line.lower(and + 1).equals("the");
        return line.lower(and).equals("and") && line.isAny(the ? and + 2 : and + 1, BOTH);
    }

    private static List<Actor> persons(List<Actor> some) {
        return some.stream().filter(Parties::isPerson).toList();
    }

    private Optional<Draft> draft(Line line, int verb, List<Actor> right, Told told) {
        List<Actor> left = company.subject(line, verb);
        return Optional.of(new Draft(verb, verb, left, right, told.kind(), told.rule()));
    }

    private static boolean below(Line line, int verb, String noun) {
        return line.dependents(verb, "obl").stream().anyMatch(o -> line.lower(o).equals(noun));
    }

    static boolean isByPhone(Line line, int verb) {
        for (int i = verb + 1; i < line.size() && !line.is(i, "VERB"); i++) {
            if (isPhone(line, i)) {
                return true;
            }
        }
        return false;
    }

    /// "By telephone", "over the phone", "via video link".
    private static boolean isPhone(Line line, int at) {
        if (!line.isAny(at, Set.of("by", "over", "via", "on"))) {
            return false;
        }
        for (int i = at + 1; i < at + NEAR; i++) {
            if (line.isAny(i, PHONE)) {
                return true;
            }
            if (!line.is(i, "DET") && !line.is(i, "ADJ")) {
                return false;
            }
        }
        return false;
    }
}
