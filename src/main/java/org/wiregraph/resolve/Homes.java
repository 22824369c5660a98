package org.wiregraph.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds the country that an office belongs to where its title does not name one. It abstains
/// rather than take the next best country.
final class Homes {

    private static final Map<String, String> BY_TITLE = byTitle();
    private static final Set<String> KOREAN = Set.of("South Korea", "North Korea");
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
                    "envoy");

    private final Cast cast;

    Homes(Cast cast) {
        this.cast = cast;
    }

    /// The country of a person with an office in a line, by the first evidence there is: the person
    /// is known, one country alone has the title, "In Oslo, the minister ...", the dateline.
    Optional<String> of(Line line, Member person, Range title) {
        return known(person)
                .or(() -> byTitle(line, title))
                .or(() -> owner(line, title))
                .or(() ->
                        opening(line, title.from())
                                .or(() -> alone(line, title))
                                .or(() -> home(line, title))
                                .filter(country -> isLikely(person.name(), country)));
    }

    /// A leader's country, or another known person's where the article names it: namesakes abound.
    private Optional<String> known(Member person) {
        return OfficeHolders.named(person.name())
                .filter(h -> h.leads() || cast.find(m -> m.name().equals(h.country())).isPresent())
                .map(OfficeHolders.Holder::country);
    }

    /// "Holt's deputy adviser": the country of the one whose adviser it is.
    private Optional<String> owner(Line line, Range title) {
        int from = title.from();
        return cast.in(line.index()).stream()
                .filter(r -> r.member().isPerson() && r.from() >= from - 1 && r.to() < title.to())
                .filter(r -> line.lower(r.to()).startsWith("'"))
                .findFirst()
                .flatMap(r -> r.member().country().or(() -> known(r.member())));
    }

    private static Optional<String> byTitle(Line line, Range title) {
        String words = line.joined(title.from(), title.to()).toLowerCase(Locale.ROOT);
        return BY_TITLE.entrySet().stream()
                .filter(e -> (" " + words + " ").contains(" " + e.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// "In Oslo, Prime Minister Holt ...".
    private Optional<String> opening(Line line, int before) {
        return cast.in(line.index()).stream()
                .filter(r -> r.from() == 1 && r.to() <= before && line.lower(0).equals("in"))
                .filter(r -> r.name().kind() == Name.Kind.CAPITAL)
                .findFirst()
                .flatMap(r -> r.name().country());
    }

    /// The country of the dateline, for an office of state.
    private Optional<String> home(Line line, Range title) {
        return cast.home().filter(_ -> isOfState(line, title));
    }

    /// May a person of this name be of the country? Korean names look like no others.
    static boolean isLikely(String name, String country) {
        return !KOREAN.contains(country) || Member.isFamilyFirst(name);
    }

    private static boolean isOfState(Line line, Range title) {
        int office = line.find(title.from(), OF_STATE);
        boolean named = office >= 0 && office < title.to();
        return named && !line.lower(title.from()).equals("leader");
    }

    /// The only country that the paragraph names before the title.
    private Optional<String> alone(Line line, Range title) {
        Set<String> named = cast.countries(line, title.from());
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    private static Map<String, String> byTitle() {
        Map<String, String> countries = new HashMap<>();
        for (String line : Words.section("officewords.txt", "country")) {
            String[] cells = line.split("\\|");
            countries.put(cells[0], cells[1]);
        }
        return Map.copyOf(countries);
    }
}
