package org.wiregraph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Finds the country of a body that every country has, "the defense ministry", where its name does
/// not tell it. `names` are those of the line that it stands in.
record BodyOwners(Cast cast, List<Name> names) {

    /// Bodies that gather under the head of state or government.
    private static final Set<String> LED = Set.of("cabinet", "national security council");

    private static final Set<String> RANKS = Words.section("officewords.txt", "ranks");
    private static final int DEEPEST = 6;

    /// The country of a body that its name does not tell: that of the known person who speaks for
    /// it, or of "In Oslo" before it.
    Optional<String> told(Line line, Name name) {
        return owner(line, name)
                .or(() -> ranked(line, name))
                .or(() ->
                        speaker(line, name)
                                .flatMap(OfficeHolders::named)
                                .map(OfficeHolders.Holder::country)
                                .filter(country -> Countries.of(country).isPresent()))
                .or(() -> opening(line))
                .or(() -> leader(line, name));
    }

    /// "Army Lt. Col. Kai Vik", which only American papers write so.
    private static Optional<String> ranked(Line line, Name name) {
        String next = line.lower(name.to());
        boolean rank = next.endsWith(".") && RANKS.contains(next) && line.isCapital(name.from());
        return rank ? Optional.of("United States") : Optional.empty();
    }

    /// "The president, who was in Chad, chaired his cabinet by telephone": it is not Chad's.
    private Optional<String> leader(Line line, Name name) {
        int verb = line.head(name.to() - 1);
        for (int i = 0; i < DEEPEST && verb >= 0 && line.dependents(verb, "nsubj").isEmpty(); i++) {
            verb = line.head(verb);
        }
        if (verb < 0 || !LED.contains(line.text(name.from(), name.to()).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        List<Integer> subjects = line.dependents(verb, "nsubj");
        return names.stream()
                .filter(n -> subjects.stream().anyMatch(s -> n.from() <= s && s < n.to()))
                .flatMap(n -> OfficeHolders.named(n.text()).stream())
                .filter(OfficeHolders.Holder::leads)
                .map(OfficeHolders.Holder::country)
                .findFirst();
    }

    /// The only country in the paragraph that the one who speaks for the body may be of; where
    /// there are several or none the dateline's, else the only one before it in the sentence.
    Optional<String> likely(Line line, Name name) {
        Optional<String> speaker = speaker(line, name);
        List<String> near =
                cast.countries(line, name.from()).stream()
                        .filter(c -> Countries.of(c).isPresent())
                        .filter(c -> speaker.isEmpty() || Homes.isLikely(speaker.get(), c))
                        .toList();
        if (near.size() == 1) {
            return Optional.of(near.getFirst());
        }
        List<String> here =
                cast.countriesIn(line, name.from()).stream().filter(near::contains).toList();
        boolean press = name.text().startsWith("state ");
        return cast.home()
                .filter(_ -> !press)
                .or(() -> here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty());
    }

    private Optional<String> speaker(Line line, Name name) {
        return names.stream()
                .filter(n -> n.kind() == Name.Kind.PERSON)
                .filter(n -> n.from() >= name.to() && n.from() - name.to() < 4)
                .filter(n -> Titles.begin(line, n.from()) <= name.from())
                .findFirst()
                .map(Name::text);
    }

    /// "In Oslo, the ministry ...".
    private Optional<String> opening(Line line) {
        return names.stream()
                .filter(n -> n.from() == 1 && n.kind() == Name.Kind.CAPITAL)
                .filter(_ -> line.lower(0).equals("in"))
                .findFirst()
                .flatMap(Name::country);
    }

    /// The country of "Macron" in "Macron's cabinet".
    private static Optional<String> led(Line line, Name person) {
        if (!line.lower(person.to()).startsWith("'")) {
            return Optional.empty();
        }
        return OfficeHolders.named(person.text())
                .filter(OfficeHolders.Holder::leads)
                .map(OfficeHolders.Holder::country)
                .or(() -> OfficeHolders.ledBy(person.text()));
    }

    /// "The defense ministry of Chad", "the parliament of the Netherlands", "the government of
    /// Chadian President Idriss Mahamat".
    private static boolean isOf(Line line, Name land, int of) {
        int from = line.lower(of + 1).equals("the") ? of + 2 : of + 1;
        boolean named = land.from() == from || land.from() == of + 1;
        boolean leads = Titles.isHead(line.lower(land.to())) && line.isCapital(land.to() + 1);
        return line.lower(of).equals("of") && named && (land.kind() != Name.Kind.DEMONYM || leads);
    }

    /// The country that a body's name shows: "Oslo's defense ministry", "the Danish Army", "the
    /// Joint Chiefs of Staff (JCS) in Lima", "the army of Chad".
    private Optional<String> owner(Line line, Name name) {
        int before = line.lower(name.from() - 1).startsWith("'") ? name.from() - 1 : name.from();
        int bracket = line.word(name.to()).equals("(") ? 3 : 0;
        int in = name.to() + bracket;
        for (Name other : names) {
            boolean left =
                    other.to() == before || other.to() == before - 1 && line.is(before - 1, "ADJ");
            boolean right =
                    other.from() == in + 1
                            && line.lower(in).equals("in")
                            && other.kind() == Name.Kind.CAPITAL;
            Optional<String> country =
                    other.country()
                            .or(() -> led(line, other))
                            .filter(c -> Countries.of(c).isPresent());
            if ((left || right || isOf(line, other, in)) && country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
