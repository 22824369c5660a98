package org.wiregraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds the country that an office belongs to where its title does not name one. It abstains
/// rather than take the next best country.
final class Homes {

    private static final List<String[]> BY_TITLE = byTitle();

    /// The country whose titles an article uses without naming it.
    private static final String WORLDWIDE = "United States";

    private static final Set<String> ROYAL = Words.section("monarchies.txt", "titles");
    private static final Set<String> MONARCHIES = Words.section("monarchies.txt", "countries");

    private static final Map<String, String> FAMILIES = Words.pairs("monarchies.txt", "families");

    private static final int SHARE = 3;
    private static final double CLEAR = 1.5;
    private static final Set<String> UNIQUE =
            Set.of("president", "minister", "premier", "chancellor", "king", "secretary");
    private static final Set<String> LEADERS =
            Set.of("president", "minister", "premier", "chancellor", "secretary", "leader");
    private static final Set<String> KOREAN = Set.of("South Korea", "North Korea");
    private static final Set<String> EAST_ASIAN =
            Set.of("China", "Taiwan", "Vietnam", "Singapore", "Hong Kong", "Malaysia", "Japan");
    private static final Set<String> REBELS = Words.section("officewords.txt", "rebels");
    private static final Set<String> MINISTERS = Set.of("minister", "premier", "chancellor");
    private static final Set<String> PARTIES =
            Set.of("labour", "labor", "tory", "conservative", "liberal", "socialist", "opposition");
    private static final Set<String> OF_STATE =
            Set.of(
                    "president",
                    "premier",
                    "minister",
                    "spokesman",
                    "spokesperson",
                    "spokeswoman",
                    "chancellor",
                    "adviser",
                    "leader",
                    "secretary",
                    "envoy",
                    "general",
                    "admiral",
                    "marshal",
                    "chief",
                    "counsellor",
                    "ayatollah",
                    "lawmaker",
                    "aide");

    private final Cast cast;
    private final Map<String, Integer> weights;
    private final Map<String, Member> held = new HashMap<>();

    Homes(Cast cast) {
        this.cast = cast;
        this.weights = cast.weights();
    }

    /// Notes that a country's office is held, so that nobody else gets it.
    void taken(Officials.Seat seat) {
        seat.person().country().ifPresent(country -> held.put(country + core(seat), seat.person()));
    }

    /// The country of a person who is known, or of the only one that has the title.
    Optional<String> known(Officials.Seat seat) {
        return supranational(seat)
                .or(() -> known(seat.person()))
                .or(() -> family(seat))
                .or(() -> byTitle(seat).filter(c -> c.equals(WORLDWIDE) || weight(c) > 0));
    }

    /// The country of a person whose title names none, by the first evidence there is: "In Oslo,
    /// the minister ...", the row of names it stands in, the only country of the sentence, the home
    /// of the article, the only country of the paragraph.
    Optional<String> of(Officials.Seat seat) {
        Line line = seat.line();
        int before = seat.title().from();
        if (isRoyal(seat)) {
            return only(monarchies(cast.countries(line, before)))
                    .or(() -> only(monarchies(weights.keySet())));
        }
        Optional<String> home =
                opening(line, before)
                        .or(() -> row(seat))
                        .or(() -> only(cast.countriesIn(line, before)))
                        .or(() -> cast.home().filter(this::isSpokenOf))
                        .or(this::main);
        return home.filter(_ -> isOfState(line, seat.title()) && !hasBody(seat))
                .or(() -> only(cast.countries(line, before)))
                .filter(country -> isLikely(seat.person().name(), country))
                .filter(country -> !country.equals(WORLDWIDE) || !isElsewhere(seat))
                .filter(country -> isFree(seat, country));
    }

    /// Offices that the United States do not have: "Infrastructure Minister", "Labour leader",
    /// "Confederate general".
    private static boolean isElsewhere(Officials.Seat seat) {
        int rebel = seat.line().find(seat.title().from(), REBELS);
        if (rebel >= 0 && rebel < seat.title().to()) {
            return true;
        }
        List<String> core = List.of(core(seat).strip().split(" "));
        boolean party = core.size() == 2 && PARTIES.contains(core.getFirst());
        return MINISTERS.contains(core.getLast()) || party && core.getLast().equals("leader");
    }

    /// "King Salman": of none of the republics that the paragraph names.
    private static boolean isRoyal(Officials.Seat seat) {
        String title = seat.line().lower(seat.title().to() - 1);
        return ROYAL.contains(title);
    }

    private static Set<String> monarchies(Set<String> countries) {
        return countries.stream()
                .filter(MONARCHIES::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// "Director of the Munitions Department": a body whose country nothing tells.
    private boolean hasBody(Officials.Seat seat) {
        return cast.within(
                        seat.line().index(),
                        seat.title().from(),
                        seat.title().to(),
                        r ->
                                r.member().kind() == Actor.Kind.ORGANIZATION
                                        && r.member().country().isEmpty()
                                        && !Bodies.isKnown(r.member().name()))
                .isPresent();
    }

    /// Whose officer a person is: "Holt's adviser", "his spokesman", "its envoy".
    Optional<Member> owner(Officials.Seat seat) {
        Line line = seat.line();
        int from = seat.title().from();
        String pronoun = line.lower(from - 1);
        if (pronoun.equals("his") || pronoun.equals("her")) {
            return before(line, from, Member::isPerson);
        }
        if (pronoun.equals("its") || pronoun.equals("their")) {
            return before(line, from, Homes::acts);
        }
        return cast.in(line.index()).stream()
                .filter(r -> r.member().isPerson())
                .filter(r -> r.from() >= from - 1 && r.to() < seat.title().to() || r.to() == from)
                .filter(r -> line.lower(r.to()).startsWith("'"))
                .map(Cast.Ref::member)
                .findFirst();
    }

    private Optional<Member> before(Line line, int token, Predicate<Member> test) {
        return cast.before(
                        line.index(),
                        token,
                        1,
                        r -> r.name().kind() != Name.Kind.DEMONYM && test.test(r.member()))
                .map(Cast.Ref::member);
    }

    private static boolean acts(Member member) {
        return member.kind() == Actor.Kind.ORGANIZATION || member.kind() == Actor.Kind.COUNTRY;
    }

    /// The body that a title means without naming it: of "secretary of defense" its department.
    Optional<Member> body(Officials.Seat seat) {
        return cell(seat, 2).map(name -> cast.member(Actor.Kind.ORGANIZATION, name, cell(seat, 1)));
    }

    /// "The Danish minister Kai Vik and Secretary Ana Berg": both of the one country.
    private Optional<String> row(Officials.Seat seat) {
        Line line = seat.line();
        int from = seat.title().from();
        boolean joined = line.is(from - 1, "CCONJ") || line.word(from - 1).equals(",");
        return cast.in(line.index()).stream()
                .filter(r -> joined && r.to() == from - 1 && r.member().isPerson())
                .filter(r -> Titles.begin(line, r.from()) < r.from())
                .findFirst()
                .flatMap(r -> r.member().country());
    }

    private static Optional<String> only(Set<String> countries) {
        return countries.size() == 1 ? Optional.of(countries.iterator().next()) : Optional.empty();
    }

    /// The country that the article names clearly more often than any other.
    private Optional<String> main() {
        List<Map.Entry<String, Integer>> most =
                weights.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(2)
                        .toList();
        boolean clear =
                most.size() == 1
                        || most.size() == 2
                                && most.getFirst().getValue() > CLEAR * most.getLast().getValue();
        return clear ? Optional.of(most.getFirst().getKey()) : Optional.empty();
    }

    /// Does the article speak of the country of its dateline, and not of another one mostly?
    private boolean isSpokenOf(String country) {
        int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return weight(country) * SHARE >= most;
    }

    private int weight(String country) {
        return weights.getOrDefault(country, 0);
    }

    /// Has nobody else the office there?
    private boolean isFree(Officials.Seat seat, String country) {
        Member holder = held.getOrDefault(country + core(seat), seat.person());
        boolean one = UNIQUE.contains(core(seat).substring(core(seat).lastIndexOf(' ') + 1));
        boolean free = !one || holder.equals(seat.person());
        if (free) {
            held.put(country + core(seat), seat.person());
        }
        return free;
    }

    /// The title without adjectives of country and without what "of" adds: "foreign minister".
    private static String core(Officials.Seat seat) {
        Line line = seat.line();
        StringBuilder core = new StringBuilder();
        for (int i = seat.title().from(); i < seat.title().to(); i++) {
            if (core.length() > 0 && line.is(i, "ADP")) {
                break;
            }
            boolean country = Countries.of(line.word(i)).isPresent();
            if (!country && !line.is(i, "PART")) {
                core.append(' ').append(line.lower(i));
            }
        }
        return core.toString();
    }

    /// A leader's country, or another known person's where the article names it: namesakes abound.
    private Optional<String> known(Member person) {
        return reigning(person.name()).or(() -> holder(person));
    }

    /// Saudi Arabia for "Turki bin Nasser Al Saud".
    private static Optional<String> reigning(String name) {
        String normal = Member.normal(name);
        return FAMILIES.entrySet().stream()
                .filter(family -> normal.endsWith(" " + family.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<String> holder(Member person) {
        return OfficeHolders.named(person.name())
                .filter(h -> h.leads() || cast.find(m -> m.name().equals(h.country())).isPresent())
                .map(OfficeHolders.Holder::country);
    }

    /// Russia for "President Putin".
    private Optional<String> family(Officials.Seat seat) {
        boolean leads = seat.line().find(seat.title().from(), LEADERS) >= 0;
        return leads ? ofFamily(seat.person()) : Optional.empty();
    }

    /// Russia for "Putin", where the article names it.
    Optional<String> ofFamily(Member person) {
        return person.name().contains(" ")
                ? Optional.empty()
                : OfficeHolders.ledBy(person.name())
                        .filter(c -> c.equals(WORLDWIDE) || weight(c) > 0);
    }

    private static Optional<String> byTitle(Officials.Seat seat) {
        return cell(seat, 1);
    }

    private static Optional<String> supranational(Officials.Seat seat) {
        return byTitle(seat).filter(home -> Countries.of(home).isEmpty());
    }

    private static Optional<String> cell(Officials.Seat seat, int cell) {
        Range title = seat.title();
        String words = seat.line().joined(title.from(), title.to()).toLowerCase(Locale.ROOT);
        return BY_TITLE.stream()
                .filter(cells -> (" " + words + " ").contains(" " + cells[0] + " "))
                .findFirst()
                .filter(cells -> cells.length > cell)
                .map(cells -> cells[cell]);
    }

    /// "In Oslo, Prime Minister Holt ...".
    private Optional<String> opening(Line line, int before) {
        return cast.in(line.index()).stream()
                .filter(r -> r.from() == 1 && r.to() <= before && line.lower(0).equals("in"))
                .filter(r -> r.name().kind() == Name.Kind.CAPITAL)
                .findFirst()
                .flatMap(r -> r.name().country());
    }

    /// May a person of this name be of the country? Korean names look like no others, and a name of
    /// three parts with the family's first is of East Asia.
    static boolean isLikely(String name, String country) {
        boolean familyFirst = Member.isFamilyFirst(name);
        boolean whole = name.indexOf('-') > 0 || name.indexOf(' ') != name.lastIndexOf(' ');
        return KOREAN.contains(country)
                ? familyFirst
                : !(familyFirst && whole) || EAST_ASIAN.contains(country);
    }

    private static boolean isOfState(Line line, Range title) {
        int office = line.find(title.from(), OF_STATE);
        boolean named = office >= 0 && office < title.to();
        return named && !line.lower(title.from()).equals("leader");
    }

    private static List<String[]> byTitle() {
        return Words.lines("titlehomes.txt").stream().map(line -> line.split("\\|")).toList();
    }
}
