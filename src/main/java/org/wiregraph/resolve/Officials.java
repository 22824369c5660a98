package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Official;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Reads which persons of an article hold or held an office, and for whom.
final class Officials {

    private static final Set<String> TOPIC =
            Set.of("policy", "affairs", "desk", "studies", "talks");

    private static final int OFTEN = 2;

    /// Bodies that send no ambassadors: the "UN ambassador" is a country's.
    private static final Set<String> TO_WHICH =
            Set.of("United Nations", "North Atlantic Treaty Organization");

    /// So many persons named with their countries are delegates to a meeting.
    private static final int DELEGATES = 3;

    /// Where legislators are named with their party and state.
    private static final String PARTY_HOME = "United States";

    private final Cast cast;
    private final Homes homes;
    private final Map<Member, List<Official.Tenure>> tenures = new LinkedHashMap<>();
    private final Map<Member, Set<Member>> affiliations = new LinkedHashMap<>();
    private final List<Seat> open = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();

    Officials(Cast cast) {
        this.cast = cast;
        this.homes = new Homes(cast);
    }

    /// A title of a person in a line.
    record Seat(Line line, Member person, Range title) {}

    /// The offices found, by person; none for a leader whom the article names without a title.
    Map<Member, List<Official.Tenure>> read() {
        for (Line line : cast.lines()) {
            for (Cast.Ref ref : List.copyOf(cast.in(line.index()))) {
                if (ref.member().isPerson()) {
                    Offices.of(cast, line, ref).forEach(o -> tenure(line, ref.member(), o));
                    of(line, ref);
                }
            }
        }
        beside.forEach(this::counterpart);
        cast.members().stream().filter(Member::isPerson).forEach(this::leader);
        open.forEach(seat -> settle(seat, homes.known(seat)));
        open.forEach(seat -> owners(seat).forEach(owner -> inherit(seat.person(), owner)));
        open.forEach(seat -> settle(seat, homes.of(seat)));
        open.forEach(seat -> owners(seat).forEach(owner -> inherit(seat.person(), owner)));
        return tenures;
    }

    Set<Member> affiliations(Member person) {
        return affiliations.getOrDefault(person, Set.of());
    }

    /// The words of a person's offices.
    List<String> offices(Member person) {
        return tenures.getOrDefault(person, List.of()).stream()
                .map(Official.Tenure::office)
                .toList();
    }

    /// Does the person lead a country, so that "the North Korean leader" may mean him?
    boolean isLeader(Member person) {
        return OfficeHolders.named(person.name()).filter(OfficeHolders.Holder::leads).isPresent();
    }

    private void leader(Member person) {
        boolean titled = tenures.containsKey(person);
        OfficeHolders.named(person.name())
                .filter(holder -> holder.leads() || titled)
                .map(OfficeHolders.Holder::country)
                .or(() -> titled || !actsOften(person) ? Optional.empty() : homes.ofFamily(person))
                .ifPresent(country -> {
                    tenures.computeIfAbsent(person, _ -> new ArrayList<>());
                    if (!titled) {
                        settle(person, country);
                    }
                });
    }

    /// Named more than once, not only in "the Vik years" and "Vik's law".
    private boolean actsOften(Member person) {
        long often =
                cast.lines().stream()
                        .flatMap(line ->
                                cast.in(line.index()).stream()
                                        .filter(r -> r.member().equals(person))
                                        .filter(r -> isAlone(line, r)))
                        .limit(OFTEN)
                        .count();
        return often == OFTEN;
    }

    private static boolean isAlone(Line line, Cast.Ref ref) {
        int next = ref.to();
        boolean noun = line.is(next, "NOUN") || line.is(next, "PROPN");
        return !noun && !line.lower(next).startsWith("'");
    }

    /// "Ana Berg (D-N.J.)" is a legislator. "Takeo Akiba of Japan", "Kai Vik (Norway)" and
    /// "Norway's Kai Vik", named beside an official, are officials; so is Kai Vik in "Peru's envoy,
    /// Ana Rey, and Norway's, Kai Vik".
    private void of(Line line, Cast.Ref ref) {
        boolean member =
                PartyTag.isMember(line, ref.from() - 1)
                        && line.lower(ref.to()).equals("of")
                        && line.isCapital(ref.to() + 1);
        if (member || PartyTag.end(line, ref.to()) > ref.to()) {
            tenures.computeIfAbsent(ref.member(), _ -> new ArrayList<>());
            settle(ref.member(), PARTY_HOME);
            return;
        }
        boolean of = line.lower(ref.to()).equals("of");
        boolean bracket = line.word(ref.to()).equals("(");
        int before = line.word(ref.from() - 1).equals(",") ? ref.from() - 2 : ref.from() - 1;
        boolean owned = line.lower(before).startsWith("'");
        int next = line.lower(ref.to() + 1).equals("the") ? ref.to() + 2 : ref.to() + 1;
        int country = of || bracket ? next : before - 1;
        if (of || bracket || owned) {
            cast.at(line.index(), country)
                    .filter(r -> r.name().kind() == Name.Kind.COUNTRY)
                    .filter(r -> !bracket || line.word(r.to()).equals(")"))
                    .ifPresent(r -> beside.add(new Beside(line, ref.member(), r)));
        }
    }

    /// A person named with a country.
    private record Beside(Line line, Member person, Cast.Ref country) {}

    private void counterpart(Beside one) {
        boolean official =
                cast.in(one.line().index()).stream()
                        .map(Cast.Ref::member)
                        .anyMatch(m -> !m.equals(one.person()) && tenures.containsKey(m));
        boolean bracket = one.line().word(one.country().to()).equals(")");
        long delegates = beside.stream().map(Beside::person).distinct().count();
        if (official || bracket || delegates >= DELEGATES || tenures.containsKey(one.person())) {
            belongs(one.person(), one.country().member());
            tenures.computeIfAbsent(one.person(), _ -> new ArrayList<>());
        }
    }

    private static Official.Tenure seen(Line line, Offices.Office office) {
        String words = line.text(office.words().from(), office.words().to());
        return new Official.Tenure(
                Titles.singular(words), new Evidence(line.index(), office.rule(), 0.9));
    }

    private void tenure(Line line, Member person, Offices.Office office) {
        List<Official.Tenure> mine = tenures.computeIfAbsent(person, _ -> new ArrayList<>());
        Official.Tenure tenure = seen(line, office);
        if (mine.stream().noneMatch(t -> t.office().equalsIgnoreCase(tenure.office()))) {
            mine.add(tenure);
        }
        affiliate(line, person, office.words());
    }

    private void affiliate(Line line, Member person, Range title) {
        Seat seat = new Seat(line, person, title);
        boolean clitic = line.lower(title.from()).startsWith("'");
        int possessor = clitic ? title.from() : title.from() - 1;
        for (Cast.Ref ref : cast.in(line.index())) {
            boolean inside = ref.from() >= title.from() && ref.to() <= title.to();
            boolean owner =
                    ref.to() == title.from()
                            || line.lower(possessor).startsWith("'") && ref.to() == possessor;
            if ((inside || owner) && isHome(seat, ref)) {
                belongs(person, ref.member());
            }
        }
        homes.body(seat)
                .filter(b -> person.country().isEmpty() || person.country().equals(b.country()))
                .ifPresent(body -> belongs(person, body));
        if (person.country().isEmpty()) {
            open.add(seat);
        } else {
            homes.taken(seat);
        }
    }

    /// Those whose envoy or spokesman a person is: "his spokesman", "the ministry's director".
    private List<Member> owners(Seat seat) {
        boolean needed = seat.person().country().isEmpty();
        return needed && affiliations(seat.person()).isEmpty()
                ? homes.owner(seat).stream().toList()
                : List.of();
    }

    private void inherit(Member person, Member owner) {
        if (owner.isPerson()) {
            affiliations(owner).forEach(body -> belongs(person, body));
            owner.country().ifPresent(country -> settle(person, country));
        } else {
            belongs(person, owner);
        }
    }

    private static boolean isHome(Seat seat, Cast.Ref ref) {
        boolean kind =
                !ref.member().isPerson()
                        && (ref.member().kind() != Actor.Kind.PLACE
                                || ref.name().country().isPresent());
        boolean cabinet = ref.name().text().equalsIgnoreCase("cabinet");
        return kind && !cabinet && !isPost(seat, ref);
    }

    /// "Ambassador to Indonesia", "director of Peru policy": what the post is about, not whose. But
    /// "spokesman for the ministry", "adviser to Peru's president".
    private static boolean isPost(Seat seat, Cast.Ref ref) {
        Line line = seat.line();
        boolean the = line.lower(ref.from() - 1).equals("the");
        int link = the ? ref.from() - 2 : ref.from() - 1;
        boolean body = ref.member().kind() == Actor.Kind.ORGANIZATION;
        Set<String> about = body ? Set.of("to", "on") : Set.of("to", "for", "on", "in");
        boolean owner = line.lower(ref.to()).startsWith("'");
        if (TO_WHICH.contains(ref.name().text()) && line.lower(ref.to()).startsWith("ambassador")) {
            return true;
        }
        return link >= seat.title().from() && about.contains(line.lower(link)) && !owner
                || TOPIC.contains(line.lower(ref.to()));
    }

    private void settle(Seat seat, Optional<String> country) {
        country.filter(_ -> seat.person().country().isEmpty() && !isOfNone(seat.person()))
                .ifPresent(c -> settle(seat.person(), c));
    }

    /// Whoever speaks for an alliance or a militia is of none of the countries it speaks about.
    private boolean isOfNone(Member person) {
        return affiliations(person).stream().anyMatch(body -> Bodies.isOfNone(body.name()));
    }

    /// What no sentence says stands only where none says otherwise.
    private void settle(Member person, String country) {
        if (person.country().isEmpty()) {
            belongs(person, home(country));
        }
    }

    private Member home(String name) {
        return Countries.of(name).isPresent()
                ? cast.country(name)
                : cast.member(Actor.Kind.ORGANIZATION, name, Optional.of(name));
    }

    private void belongs(Member person, Member body) {
        Set<Member> mine = affiliations.computeIfAbsent(person, _ -> new LinkedHashSet<>());
        mine.add(body);
        body.country()
                .ifPresent(country -> {
                    person.country(country);
                    if (Countries.of(country).isPresent()) {
                        mine.add(cast.country(country));
                    } else {
                        cast.find(m -> m.name().equals(country)).ifPresent(mine::add);
                    }
                });
    }
}
