package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Who goes where: "visited Lima", "arrived in Lima", "wound up a visit to Lima", "on a trip to
/// Lima, Maes said", "was in Lima on Monday for the fair".
final class Visits {

    private static final Set<String> GOING = Words.section("meetingwords.txt", "going");
    private static final Set<String> VISITS = Words.section("meetingwords.txt", "visits");
    private static final Set<String> MADE = Words.section("meetingwords.txt", "made");
    private static final Set<String> ON_THE_WAY = Words.section("meetingwords.txt", "on the way");
    private static final Set<String> IS = Set.of("is", "are", "’s", "'s", "'re", "’re");
    private static final Set<String> DUE = Set.of("due", "expected");
    private static final Set<String> TOGETHER = Set.of("together", "along", "accompanied");
    private static final Set<String> JOINING = Set.of("accompany", "join");
    private static final Set<String> SITES = Words.section("meetingwords.txt", "sites");
    private static final Set<String> VESSELS = Words.section("meetingwords.txt", "vessels");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> FOR = Set.of("for");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> WHEN = Set.of("in", "on", "for", "at", "during");
    private static final Set<String> LASTING = Set.of("start", "beginning", "leg", "stop");

    private static final int NEAR = 8;
    private static final Optional<MeetingStatus> HELD = Optional.of(MeetingStatus.HELD);

    /// The words that tell a visit, who makes it, and whether it took place.
    private record Trip(int verb, int noun, List<Actor> who, Optional<MeetingStatus> standing) {}

    private final Scene scene;
    private final Company company;
    private final Attendance attendance;
    private final Setting setting;

    Visits(Scene scene, Company company) {
        this.scene = scene;
        this.company = company;
        this.attendance = new Attendance(scene, company);
        this.setting = new Setting(scene);
    }

    List<Encounter> at(Line line, int at) {
        if (line.is(at, "VERB")) {
            return verb(line, at);
        }
        if (VISITS.contains(line.lower(at)) && line.is(at, "NOUN")) {
            return noun(line, at).stream().toList();
        }
        return line.lemma(at).equals("be")
                ? presence(line, at).or(() -> due(line, at)).stream().toList()
                : List.of();
    }

    private List<Encounter> verb(Line line, int verb) {
        String lemma = line.lemma(verb);
        boolean goes = GOING.stream().anyMatch(g -> g.startsWith(lemma + " "));
        boolean under = isOnTheWay(line, verb, Set.of("was", "were"));
        if (!goes || under || new Clause(line, verb).isPassive()) {
            return List.of();
        }
        int goal =
                GOING.contains(lemma + " -")
                        ? company.object(line, verb).from()
                        : company.behind(line, verb + 1, prepositions(lemma));
        if (line.lower(verb + 1).equals("back")) {
            return List.of();
        }
        List<Actor> places =
                place(line, goal)
                        .or(() -> site(line, lemma.equals("visit") ? goal : -1))
                        .map(p -> Roll.join(List.of(p), stops(line, goal)))
                        .orElse(List.of());
        return places.stream()
                .flatMap(p -> to(line, verb, p).stream())
                .map(e -> places.size() > 1 ? e.onSomeDay() : e)
                .toList();
    }

    private Optional<Encounter> to(Line line, int verb, Actor place) {
        List<Actor> guests = company.subject(line, verb);
        List<Actor> who = guests.isEmpty() ? guests : Roll.join(guests, companions(line, verb));
        boolean calls = line.lemma(verb).equals("visit") || company.behind(line, verb + 1, FOR) > 0;
        List<Actor> abroad = calls ? who : who.stream().filter(w -> !isHome(w, place)).toList();
        return visit(line, new Trip(verb, verb, abroad, Standing.ofVerb(line, verb)))
                .map(e -> e.in(place));
    }

    /// "Visited Peru, Chile and Brazil": the countries to which somebody went beside the first.
    /// Towns are stops of one visit, or where the first one is.
    private List<Actor> stops(Line line, int goal) {
        List<Actor> stops = new ArrayList<>();
        List<Mentions.Ref> named = scene.parties().named(line, new Range(goal, line.size()));
        int at = named.isEmpty() ? line.size() : named.getFirst().to();
        for (int i = 1; i < named.size(); i++) {
            Mentions.Ref ref = named.get(i);
            String joint = line.joined(at, ref.from());
            boolean listed = joint.equals(",") && ref.actor().kind() == Actor.Kind.COUNTRY;
            boolean last = joint.equals("and") || joint.equals(", and");
            if (!listed && !last || line.isTensed(ref.to())) {
                return List.of();
            }
            setting.where(line, ref)
                    .filter(p -> p.kind() == Actor.Kind.COUNTRY)
                    .filter(_ -> ref.form() == Actor.Form.NAME)
                    .ifPresent(stops::add);
            if (last) {
                return stops;
            }
            at = ref.to();
        }
        return List.of();
    }

    /// Who lands in the capital of his own country comes home, unless something is told to be there
    /// that he came for.
    private static boolean isHome(Actor guest, Actor place) {
        Optional<String> land =
                place.kind() == Actor.Kind.COUNTRY
                        ? Optional.of(place.name())
                        : place.country().filter(_ -> isCapital(place));
        return land.isPresent() && land.equals(guest.country());
    }

    private static boolean isCapital(Actor place) {
        return place.mentions().stream().anyMatch(m -> m.form() == Actor.Form.CAPITAL);
    }

    private static Set<String> prepositions(String lemma) {
        return GOING.stream()
                .filter(g -> g.startsWith(lemma + " "))
                .map(g -> g.substring(lemma.length() + 1))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /// "Travelled to Lima together with Vos", "accompanied by Vos".
    private List<Actor> companions(Line line, int verb) {
        for (int i = verb + 1; i < line.size() - 1; i++) {
            if (Company.isTensed(line, i)) {
                return List.of();
            }
            boolean with = line.isAny(i + 1, Set.of("with", "by"));
            if (line.isAny(i, TOGETHER) && with) {
                return company.from(line, i + 2).who();
            }
        }
        return List.of();
    }

    private Optional<Encounter> noun(Line line, int noun) {
        int start = company.start(line, noun);
        int above = line.fine(start - 1).equals("RP") ? start - 2 : start - 1;
        if (line.isLabelled(noun, "obj") && line.fine(start - 1).equals("CC")) {
            above = line.head(noun);
        }
        boolean made = MADE.contains(line.lemma(above)) && line.is(above, "VERB");
        List<Actor> by = by(line, noun);
        List<Actor> owners = attendance.owners(line, noun);
        boolean onIt = line.lower(above).equals("on") && line.lemma(above - 1).equals("be");
        List<Actor> told = onIt ? company.subject(line, above - 1) : attendance.of(line, noun);
        List<Actor> guests = made ? company.subject(line, above) : told;
        List<Actor> party = Roll.join(guests, accompanied(line, noun, start));
        List<Actor> who = !by.isEmpty() ? by : owners.isEmpty() ? party : owners;
        int verb = made ? above : MeetingNouns.verb(line, noun);
        Optional<Actor> there = there(line, start);
        Optional<MeetingStatus> standing =
                there.isPresent() || onIt && !guests.isEmpty()
                        ? Optional.of(MeetingStatus.HELD)
                        : made ? Standing.ofVerb(line, above) : Standing.ofNoun(line, noun);
        Optional<Actor> where =
                place(line, company.behind(line, noun + 1, Set.of("to", "in", "of")))
                        .or(() -> there);
        boolean toSomewhere = company.behind(line, noun + 1, TO) > 0 && !by.isEmpty();
        boolean dated =
                !by.isEmpty()
                        && scene.dates(line).stream()
                                .anyMatch(d -> d.from() > noun && d.from() < noun + NEAR);
        return where.isPresent() || toSomewhere || dated
                ? visit(line, new Trip(verb < 0 ? noun : verb, noun, who, standing))
                        .map(e -> where.map(e::in).orElse(e))
                : Optional.empty();
    }

    /// "Accompanied Vos on a trip to Lima": both went.
    private List<Actor> accompanied(Line line, int noun, int start) {
        int verb = MeetingNouns.verb(line, noun);
        boolean both = JOINING.contains(line.lemma(verb)) && line.lower(start - 1).equals("on");
        return both && !new Clause(line, verb).isPassive()
                ? company.from(line, company.object(line, verb).from()).who()
                : List.of();
    }

    /// "A visit by Maes", "a visit to Lima by Maes".
    private List<Actor> by(Line line, int noun) {
        int to = company.behind(line, noun + 1, TO);
        List<Actor> by = company.with(line, noun + 1, BY);
        int behind = to < 0 ? -1 : company.behind(line, company.phrase(line, to).to(), BY);
        boolean known = behind > 0 && !line.isAny(behind, Set.of("a", "an"));
        return by.isEmpty() && known ? company.from(line, behind).who() : by;
    }

    /// "Is in Lima on a visit".
    private Optional<Actor> there(Line line, int start) {
        boolean on = line.lower(start - 1).equals("on");
        Range before = new Range(company.start(line, start - 2), Math.max(start - 1, 0));
        boolean in = line.lower(before.from() - 1).equals("in");
        return on && in ? place(line, before.from()) : Optional.empty();
    }

    /// "Was in Lima last week for the fair", "was in Lima on Monday to open the fair".
    private Optional<Encounter> presence(Line line, int be) {
        boolean in = line.lower(be + 1).equals("in");
        int to = company.behind(line, be + 1, TO);
        boolean purpose =
                in && (company.behind(line, be + 1, FOR) > 0 || to > 0 && line.is(to, "VERB"));
        return purpose && line.dependents(be, "aux").isEmpty()
                ? place(line, be + 2)
                        .flatMap(p ->
                                visit(line, new Trip(be, be, company.subject(line, be), HELD))
                                        .map(e -> e.in(p)))
                : Optional.empty();
    }

    /// "Is due at the White House on Friday", "is expected in Lima next week".
    private Optional<Encounter> due(Line line, int be) {
        boolean due = line.isAny(be + 1, DUE) && line.isAny(be + 2, Set.of("in", "at"));
        Optional<MeetingStatus> planned = Optional.of(MeetingStatus.PLANNED);
        return due
                ? place(line, be + 3)
                        .flatMap(p ->
                                visit(line, new Trip(be, be, company.subject(line, be), planned))
                                        .map(e -> e.in(p)))
                        .filter(e -> e.when().iso().isPresent() || isStop(line, be))
                : Optional.empty();
    }

    /// "Is due in Lima at the start of a trip".
    private static boolean isStop(Line line, int be) {
        return line.find(be, LASTING) > 0;
    }

    private Optional<Encounter> visit(Line line, Trip trip) {
        List<Actor> persons =
                trip.who().stream().filter(a -> Parties.isPerson(a) && !isVessel(line, a)).toList();
        Setting.Circumstances around = setting.of(line, trip.verb(), trip.noun());
        Optional<MeetingStatus> standing =
                trip.standing().or(() -> Meetings.timetable(line, trip.verb(), around));
        if (persons.isEmpty() || standing.isEmpty()) {
            return Optional.empty();
        }
        MeetingStatus told =
                isOnTheWay(line, trip.verb(), IS) ? MeetingStatus.PLANNED : standing.get();
        return Optional.of(
                new Encounter(
                        line,
                        trip.noun(),
                        persons,
                        MeetingKind.VISIT,
                        Meetings.isAhead(around) ? MeetingStatus.PLANNED : told,
                        new Setting.Circumstances(
                                Optional.empty(), around.when(), Optional.empty()),
                        "visit"));
    }

    /// "The British-flagged tanker Stena" is no person, whatever its name seems.
    private boolean isVessel(Line line, Actor actor) {
        return scene.parties().named(line, new Range(0, line.size())).stream()
                .filter(r -> r.actor().equals(actor))
                .anyMatch(r ->
                        VESSELS.contains(line.lower(r.from() - 1))
                                || line.lower(r.from() - 1).endsWith("-flagged"));
    }

    /// "Is heading to Lima", which is planned; "was heading to Lima" tells of no arrival.
    private static boolean isOnTheWay(Line line, int verb, Set<String> forms) {
        boolean is = line.dependents(verb, "aux").stream().anyMatch(a -> line.isAny(a, forms));
        return ON_THE_WAY.contains(line.lemma(verb)) && line.fine(verb).equals("VBG") && is;
    }

    /// "The Norwegian Embassy in Lima", "the embassy of Norway".
    private Optional<Actor> site(Line line, int from) {
        Range own = company.phrase(line, Math.max(from, 0));
        boolean known =
                from >= 0
                        && line.isAny(own.to() - 1, SITES)
                        && !scene.parties().named(line, own).isEmpty();
        int start = line.is(own.from(), "DET") ? own.from() + 1 : own.from();
        Range name = new Range(start, own.to());
        return known
                ? place(line, company.behind(line, own.to(), Set.of("in")))
                        .or(() ->
                                Optional.of(scene.parties().unnamed(line, name, Actor.Kind.PLACE)))
                : Optional.empty();
    }

    /// The place that the noun phrase at a token names.
    private Optional<Actor> place(Line line, int from) {
        if (from < 0) {
            return Optional.empty();
        }
        Range phrase = company.phrase(line, from);
        return scene.parties().named(line, phrase).stream()
                .filter(r -> r.form() != Actor.Form.DEMONYM)
                .filter(r ->
                        r.to() == phrase.to()
                                || line.lower(r.to()).equals("and")
                                || line.isAny(r.to(), WHEN))
                .findFirst()
                .flatMap(r -> setting.where(line, r));
    }
}
