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

    private final Cast cast;
    private final Homes homes;
    private final Map<Member, List<Official.Tenure>> tenures = new LinkedHashMap<>();
    private final Map<Member, Set<Member>> affiliations = new LinkedHashMap<>();
    private final Map<Member, Optional<String>> guesses = new LinkedHashMap<>();

    Officials(Cast cast) {
        this.cast = cast;
        this.homes = new Homes(cast);
    }

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
        cast.members().stream().filter(Member::isPerson).forEach(this::leader);
        guesses.forEach(this::settle);
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
        return OfficeHolders.named(person.name())
                .filter(OfficeHolders.Holder::leads)
                .filter(_ -> offices(person).isEmpty())
                .isPresent();
    }

    private void leader(Member person) {
        OfficeHolders.named(person.name())
                .filter(holder -> holder.leads() || tenures.containsKey(person))
                .ifPresent(holder -> {
                    tenures.computeIfAbsent(person, _ -> new ArrayList<>());
                    guesses.putIfAbsent(person, Optional.of(holder.country()));
                });
    }

    /// "Takeo Akiba of Japan", named beside an official, is one.
    private void of(Line line, Cast.Ref ref) {
        if (!line.lower(ref.to()).equals("of")) {
            return;
        }
        cast.at(line.index(), ref.to() + 1)
                .filter(r -> r.name().kind() == Name.Kind.COUNTRY)
                .ifPresent(r -> {
                    belongs(ref.member(), r.member());
                    counterpart(line, ref);
                });
    }

    private void counterpart(Line line, Cast.Ref ref) {
        boolean beside =
                cast.in(line.index()).stream()
                        .anyMatch(r -> r.from() < ref.from() && tenures.containsKey(r.member()));
        if (beside) {
            tenures.computeIfAbsent(ref.member(), _ -> new ArrayList<>());
        }
    }

    private static Official.Tenure seen(Line line, Offices.Office office) {
        String words = line.text(office.words().from(), office.words().to());
        return new Official.Tenure(words, new Evidence(line.index(), office.rule(), 0.9));
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
        boolean named = false;
        int possessor = line.lower(title.from()).startsWith("'") ? title.from() - 1 : title.from();
        for (Cast.Ref ref : cast.in(line.index())) {
            boolean inside = ref.from() >= title.from() && ref.to() <= title.to();
            boolean owner =
                    ref.to() == possessor
                            || line.lower(title.from() - 1).startsWith("'")
                                    && ref.to() == title.from() - 1;
            if ((inside || owner) && isHome(line, ref)) {
                belongs(person, ref.member());
                named = true;
            }
        }
        if (!named && person.country().isEmpty() && guesses.get(person) == null) {
            Optional<String> guess = homes.of(line, person, title);
            guess.ifPresent(country -> guesses.put(person, guess));
        }
    }

    private static boolean isHome(Line line, Cast.Ref ref) {
        boolean kind =
                !ref.member().isPerson()
                        && (ref.member().kind() != Actor.Kind.PLACE
                                || ref.name().country().isPresent());
        boolean cabinet = ref.name().text().equalsIgnoreCase("cabinet");
        return kind && !cabinet && !isPost(line, ref);
    }

    /// "Ambassador to Indonesia", "director of Peru policy": what the post is about, not whose.
    private static boolean isPost(Line line, Cast.Ref ref) {
        String before = line.lower(ref.from() - 1);
        String beforeThe = before.equals("the") ? line.lower(ref.from() - 2) : before;
        return Set.of("to", "for", "on", "in").contains(beforeThe)
                || TOPIC.contains(line.lower(ref.to()));
    }

    /// What no sentence says stands only where none says otherwise.
    private void settle(Member person, Optional<String> country) {
        if (person.country().isEmpty()) {
            country.ifPresent(c -> belongs(person, cast.country(c)));
        }
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
