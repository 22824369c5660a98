package org.wiregraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Words;

/// Persons known from public lists to hold or have held an office, by their whole name.
final class OfficeHolders {

    /// A known person's country; `leads` for heads of state and government and their first
    /// ministers, whom an article may name without a title.
    record Holder(String country, boolean leads) {}

    private static final Map<String, Holder> KNOWN = known();
    private static final Map<String, Set<String>> FAMILIES = families();
    private static final Map<String, Set<String>> GIVEN = given();
    private static final Map<String, String> INITIALS = initials();
    private static final Map<String, String> PRESIDENTS = presidents();

    private OfficeHolders() {}

    /// Finds "Sergei" as "Sergey", and leaders whose family name an article puts first or last.
    static Optional<Holder> named(String name) {
        String key = key(name);
        int space = key.indexOf(' ');
        boolean two = space > 0 && space == key.lastIndexOf(' ');
        Optional<Holder> turned =
                two
                        ? Optional.ofNullable(
                                KNOWN.get(key.substring(space + 1) + " " + key.substring(0, space)))
                        : Optional.empty();
        return Optional.ofNullable(KNOWN.get(key)).or(() -> turned.filter(Holder::leads));
    }

    /// The given names of the leaders who bear a family name: "obama" has "barack".
    static Set<String> givenNames(String family) {
        return GIVEN.getOrDefault(key(family), Set.of());
    }

    /// The one country whose leaders bear a family name: of "President Putin" Russia.
    static Optional<String> ledBy(String family) {
        return Optional.of(FAMILIES.getOrDefault(key(family), Set.of()))
                .filter(countries -> countries.size() == 1)
                .map(countries -> countries.iterator().next());
    }

    /// Is somebody of the family of known leaders who is none of them? "Ida Vik" where only "Kai
    /// Vik" led; spellings of a given name are taken to begin alike.
    static boolean isRelative(String name) {
        String key = key(name);
        String initials = INITIALS.getOrDefault(family(key), "");
        return key.contains(" ") && !initials.isEmpty() && initials.indexOf(key.charAt(0)) < 0;
    }

    /// Is somebody of the family of an American president who was none? "President Clinton" is not
    /// Hillary.
    static boolean isNoPresident(String name) {
        String key = key(name);
        String initials = PRESIDENTS.getOrDefault(family(key), "");
        return key.contains(" ") && !initials.isEmpty() && initials.indexOf(key.charAt(0)) < 0;
    }

    /// May an American leader be one of the last presidents?
    static boolean mayBePresident(String name) {
        return PRESIDENTS.containsKey(family(key(name))) && !isNoPresident(name);
    }

    /// The letters with which the given names of presidents begin, by family name.
    private static Map<String, String> presidents() {
        Map<String, String> presidents = new HashMap<>();
        for (String line : Words.lines("terms.tsv")) {
            String[] cells = line.split("\t", -1);
            String name = key(cells[0]);
            Optional<Holder> known = Optional.ofNullable(KNOWN.get(name));
            if (cells[1].equals("president")
                    && known.filter(h -> h.country().equals("United States")).isPresent()) {
                presidents.merge(family(name), name.substring(0, 1), String::concat);
            }
        }
        return presidents;
    }

    private static String family(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String key(String name) {
        return Member.normal(name).replaceAll("[iy]+", "i");
    }

    private static Map<String, Holder> known() {
        Map<String, Holder> known = new HashMap<>();
        for (String file : new String[] {"officeholders.tsv", "leaders.tsv"}) {
            for (String line : Words.lines(file)) {
                String[] cells = line.split("\t", -1);
                String country =
                        Countries.of(cells[1]).map(Countries.Reading::country).orElse(cells[1]);
                known.put(key(cells[0]), new Holder(country, cells[2].equals("leads")));
            }
        }
        return Map.copyOf(known);
    }

    /// The letters with which the given names of leaders begin, by family name.
    private static Map<String, String> initials() {
        Map<String, String> initials = new HashMap<>();
        KNOWN.forEach((name, holder) -> {
            if (holder.leads()) {
                initials.merge(family(name), name.substring(0, 1), String::concat);
            }
        });
        return initials;
    }

    private static Map<String, Set<String>> families() {
        Map<String, Set<String>> families = new HashMap<>();
        KNOWN.forEach((name, holder) -> {
            if (holder.leads()) {
                families.computeIfAbsent(family(name), _ -> new HashSet<>()).add(holder.country());
            }
        });
        return families;
    }

    private static Map<String, Set<String>> given() {
        Map<String, Set<String>> given = new HashMap<>();
        KNOWN.forEach((name, holder) -> {
            int space = name.indexOf(' ');
            if (holder.leads() && space > 0) {
                given.computeIfAbsent(family(name), _ -> new HashSet<>())
                        .add(name.substring(0, space));
            }
        });
        return given;
    }

    /// A name as it is kept here, whatever its accents and whether it is written with "i" or "y".
    static String kept(String name) {
        return key(name);
    }
}
