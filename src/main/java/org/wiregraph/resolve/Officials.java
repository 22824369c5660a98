package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Official;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Reads the offices of the persons of an article: titles before the name, after it between commas,
/// and "his spokesman, ..." before a comma.
final class Officials {

    private static final Set<String> STOPS = Set.of("who", "which", "said", "where", "when", "and");
    private static final Set<String> NOT_OFFICE =
            Set.of("reporter", "journalist", "professor", "analyst", "editor", "author");

    private final Cast cast;
    private final Map<Member, List<Official.Tenure>> tenures = new LinkedHashMap<>();
    private final Map<Member, Set<Member>> affiliations = new LinkedHashMap<>();

    Officials(Cast cast) {
        this.cast = cast;
    }

    /// The offices found, by person.
    Map<Member, List<Official.Tenure>> read() {
        for (Line line : cast.lines()) {
            for (Cast.Ref ref : List.copyOf(cast.in(line.index()))) {
                if (ref.member().isPerson()) {
                    before(line, ref);
                    after(line, ref);
                    of(line, ref);
                }
            }
        }
        return tenures;
    }

    Set<Member> affiliations(Member person) {
        return affiliations.getOrDefault(person, Set.of());
    }

    private void before(Line line, Cast.Ref ref) {
        int begin = Titles.begin(line, ref.from());
        boolean apposed =
                line.word(ref.from() - 1).equals(",")
                        && (line.word(ref.to()).equals(",") || line.is(ref.to(), "VERB"));
        if (begin < ref.from()) {
            tenure(line, ref.member(), new Range(begin, ref.from()), "title before name");
        } else if (apposed) {
            int title = Titles.begin(line, ref.from() - 1);
            boolean head =
                    Titles.isHead(line.lower(ref.from() - 2))
                            && !nameBetween(line, title, ref.from() - 1);
            if (title < ref.from() - 1 && head) {
                tenure(line, ref.member(), new Range(title, ref.from() - 1), "title before comma");
            }
        }
    }

    private boolean nameBetween(Line line, int from, int to) {
        return cast.within(
                        line.index(),
                        from,
                        to,
                        r -> r.member().isPerson() && !line.lower(r.to()).startsWith("'"))
                .isPresent();
    }

    private void after(Line line, Cast.Ref ref) {
        if (!line.word(ref.to()).equals(",")) {
            return;
        }
        int from = ref.to() + 1;
        if (line.lower(from).equals("who") && line.is(from + 1, "AUX")) {
            from += 2;
        }
        while (line.is(from, "DET") || line.is(from, "ADV") || line.lower(from).equals("then")) {
            from++;
        }
        int to = from;
        while (to < line.end()
                && !line.word(to).equals(",")
                && !STOPS.contains(line.lower(to))
                && !line.word(to).equals(";")
                && !line.is(to, "VERB")
                && !line.is(to, "AUX")) {
            to++;
        }
        int first = firstLink(line, from + 1, to);
        if (Titles.hasHead(line, from, first) && !nameBetween(line, from, first)) {
            tenure(line, ref.member(), new Range(from, to), "title after name");
        }
    }

    private static int firstLink(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.is(i, "ADP")) {
                return i;
            }
        }
        return to;
    }

    /// "Takeo Akiba of Japan".
    private void of(Line line, Cast.Ref ref) {
        if (line.lower(ref.to()).equals("of")) {
            cast.at(line.index(), ref.to() + 1)
                    .filter(r -> r.name().kind() == Name.Kind.COUNTRY)
                    .ifPresent(r -> belongs(ref.member(), r.member()));
        }
    }

    private void tenure(Line line, Member person, Range title, String rule) {
        String office = line.text(title.from(), title.to());
        boolean other =
                NOT_OFFICE.stream()
                        .anyMatch(w ->
                                line.find(title.from(), Set.of(w)) >= 0
                                        && line.find(title.from(), Set.of(w)) < title.to());
        if (other || title.to() - title.from() > 16) {
            return;
        }
        List<Official.Tenure> mine = tenures.computeIfAbsent(person, _ -> new ArrayList<>());
        if (mine.stream().noneMatch(t -> t.office().equalsIgnoreCase(office))) {
            mine.add(new Official.Tenure(office, new Evidence(line.index(), rule, 0.9)));
        }
        affiliate(line, person, title);
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
            if ((inside || owner) && !ref.member().isPerson() && !isPost(line, ref)) {
                belongs(person, ref.member());
                named = true;
            }
        }
        if (!named && person.country().isEmpty() && affiliations(person).isEmpty()) {
            Optional<String> country = cast.context(line, title.from());
            country.flatMap(c -> cast.find(m -> m.name().equals(c)))
                    .ifPresent(m -> belongs(person, m));
        }
    }

    /// "Ambassador to Indonesia", "envoy for North Korea": where the post is, not whose it is.
    private static boolean isPost(Line line, Cast.Ref ref) {
        String before = line.lower(ref.from() - 1);
        String beforeThe = before.equals("the") ? line.lower(ref.from() - 2) : before;
        return beforeThe.equals("to") || beforeThe.equals("for") || beforeThe.equals("on");
    }

    private void belongs(Member person, Member body) {
        Set<Member> mine = affiliations.computeIfAbsent(person, _ -> new LinkedHashSet<>());
        mine.add(body);
        body.country()
                .ifPresent(country -> {
                    person.country(country);
                    cast.find(m -> m.name().equals(country)).ifPresent(mine::add);
                });
    }
}
