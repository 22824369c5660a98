package org.wiregraph.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Finds the person whom a title without a name means: "the president", "the top U.S. diplomat".
final class Roles {

    private static final Set<String> DIPLOMATS =
            Set.of(
                    "ambassador",
                    "envoy",
                    "foreign minister",
                    "secretary of state",
                    "diplomat",
                    "representative");

    private static final Set<String> FIRST =
            Set.of(
                    "president",
                    "prime minister",
                    "chancellor",
                    "chairman",
                    "general secretary",
                    "supreme",
                    "premier",
                    "king");
    private static final Set<String> DEPUTIES = Set.of("vice", "deputy");
    private static final Pattern LINK = Pattern.compile(" (?:of|for|to|at|on|in) ");

    private static final int NEAR = 2;
    private static final int CLEAR = 2;
    private static final String PRESIDENT = "president";
    private static final String AMERICA = "United States";

    /// What a phrase calls somebody: "the deputy minister".
    private record Role(String word, boolean deputy) {}

    private final Cast cast;
    private final Officials officials;
    private final Subjects subjects;

    Roles(Cast cast, Officials officials) {
        this.cast = cast;
        this.officials = officials;
        this.subjects = new Subjects(cast);
    }

    /// The person last named who has such an office, of the country that the phrase names.
    Optional<Member> of(Line line, Range range, int head) {
        String first = line.lower(range.from());
        boolean definite = first.equals("the") || line.is(range.from(), "PRON");
        Optional<Cast.Ref> home = home(line, range, head);
        if (!definite && home.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> country = home.flatMap(r -> r.member().country());
        Role role = new Role(line.lower(head), line.isAny(head - 1, DEPUTIES));
        if (country.isEmpty()) {
            Optional<Member> foremost = foremost(line, range, role);
            if (foremost.isPresent()) {
                return foremost;
            }
        }
        Predicate<Member> fit =
                person ->
                        person.isPerson()
                                && fits(person, role)
                                && (country.isEmpty() || country.equals(person.country()));
        Predicate<Member> heads = fit.and(person -> isFirst(officials.offices(person)));
        Optional<Member> leading =
                role.word().equals("leader") && country.isPresent()
                        ? before(line, range.from(), heads)
                        : Optional.empty();
        return leading.or(() -> before(line, range.from(), fit));
    }

    private Optional<Member> before(Line line, int token, Predicate<Member> test) {
        return cast.before(line.index(), token, line.index(), r -> test.test(r.member()))
                .map(Cast.Ref::member);
    }

    /// Who has the office; of several the American president, whom English papers mean by "the
    /// president", if the article names him nearly as often as the others; else the one whom the
    /// sentences just before are about, or who is named clearly more often than the others.
    private Optional<Member> foremost(Line line, Range range, Role role) {
        int token = range.from();
        Map<Member, Integer> named = named(line, token, role);
        if (named.size() < 2) {
            return named.keySet().stream().findFirst();
        }
        List<Map.Entry<Member, Integer>> most =
                named.entrySet().stream()
                        .sorted(Map.Entry.<Member, Integer>comparingByValue().reversed())
                        .toList();
        int top = most.getFirst().getValue();
        boolean bare = range.to() == token + 2 && role.word().equals(PRESIDENT);
        Optional<Member> american =
                most.stream()
                        .filter(e -> bare && !isFormer(e.getKey()))
                        .filter(e ->
                                isAmerican(e.getKey())
                                        || OfficeHolders.mayBePresident(e.getKey().name()))
                        .filter(e -> CLEAR * e.getValue() >= top)
                        .map(Map.Entry::getKey)
                        .findFirst();
        return american.or(() -> subjects.before(line, token, named::containsKey))
                .or(() -> subjects.first(line.index() - 1, named::containsKey))
                .or(() -> subjects.first(line.index() - 2, named::containsKey))
                .or(() ->
                        top >= CLEAR * most.get(1).getValue()
                                ? Optional.of(most.getFirst().getKey())
                                : Optional.empty());
    }

    /// How often those who fit a role are named before a token.
    private Map<Member, Integer> named(Line line, int token, Role role) {
        Map<Member, Integer> named = new LinkedHashMap<>();
        for (int i = 0; i <= line.index(); i++) {
            boolean here = i == line.index();
            cast.in(i).stream()
                    .filter(r -> r.member().isPerson() && (!here || r.to() <= token))
                    .forEach(r -> named.merge(r.member(), 1, Integer::sum));
        }
        named.keySet().removeIf(person -> !fits(person, role));
        if (named.keySet().stream().anyMatch(person -> isPresident(person, role))) {
            named.keySet().removeIf(person -> !isPresident(person, role));
        }
        return named;
    }

    private static boolean isAmerican(Member person) {
        return person.country().filter(AMERICA::equals).isPresent();
    }

    private boolean isFormer(Member person) {
        return officials.offices(person).stream()
                .anyMatch(office -> office.toLowerCase(Locale.ROOT).contains("former"));
    }

    /// All persons with such an office in one of the last lines: "the ministers", "the presidents".
    Optional<Member> several(Line line, String word) {
        for (int i = line.index() - 1; i >= Math.max(0, line.index() - NEAR); i--) {
            List<Member> holders =
                    cast.in(i).stream()
                            .map(Cast.Ref::member)
                            .filter(m -> m.isPerson() && fits(m, new Role(word, false)))
                            .distinct()
                            .toList();
            if (holders.size() > 1) {
                return Optional.of(cast.group(holders));
            }
        }
        return Optional.empty();
    }

    private Optional<Cast.Ref> home(Line line, Range range, int head) {
        return cast.within(line.index(), range.from(), head, r -> r.member().country().isPresent());
    }

    private boolean fits(Member person, Role role) {
        String word = role.word();
        List<String> offices = officials.offices(person);
        boolean called = word.equals("leader") || word.equals("president");
        boolean first = offices.isEmpty() || word.equals("leader") && isFirst(offices);
        return called && first && isLeader(person, role) || has(person, role);
    }

    /// A known leader; of Americans only who was president, whom the article may call "Obama".
    private boolean isLeader(Member person, Role role) {
        boolean preside = OfficeHolders.mayBePresident(person.name());
        if (role.word().equals(PRESIDENT) && (preside || isAmerican(person))) {
            return preside;
        }
        return officials.isLeader(person);
    }

    /// One whom the article calls president or who is one of America's, before a leader of another
    /// country whom it only names.
    private boolean isPresident(Member person, Role role) {
        boolean american = OfficeHolders.mayBePresident(person.name());
        return role.word().equals(PRESIDENT) && (american || has(person, role));
    }

    /// Does the article call somebody so?
    private boolean has(Member person, Role role) {
        return officials.offices(person).stream()
                .map(office -> office.toLowerCase(Locale.ROOT))
                .anyMatch(office -> holds(office, role));
    }

    /// "Chairman of the State Affairs Commission": of those who lead, the one called leader.
    private static boolean isFirst(List<String> offices) {
        return offices.stream()
                .map(office -> office.toLowerCase(Locale.ROOT))
                .anyMatch(office -> FIRST.stream().anyMatch(office::contains));
    }

    /// By the words of the office before what it is of or for: an "adviser to the president" is no
    /// president, and a vice president is not meant by "the president".
    private static boolean holds(String office, Role role) {
        if (role.word().equals("diplomat")) {
            return DIPLOMATS.stream().anyMatch(office::contains);
        }
        List<String> title = List.of(LINK.split(office)[0].split(" "));
        boolean deputy = DEPUTIES.stream().anyMatch(title::contains);
        return title.contains(role.word()) && deputy == role.deputy();
    }
}
