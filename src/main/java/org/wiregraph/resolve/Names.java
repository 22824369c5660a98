package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.PhraseTable;
import org.wiregraph.text.Words;

/// Finds the names in a line: countries and bodies from lists, persons and other bodies from the
/// shape of capitalised words and the titles before them.
final class Names {

    private static final Set<String> STOPS = Words.set("namestops.txt");

    /// "The aircraft carrier Charles de Gaulle" is nobody.
    private static final Set<String> VESSELS = Words.section("meetingwords.txt", "vessels");

    private static final Set<String> GEO = Words.set("geowords.txt");
    private static final Set<String> PAPERS = Set.of("statement", "communique", "communiqué");
    private static final Set<String> PLACES = Words.set("places.txt");

    private static final Set<String> OF = Set.of("secretary", "minister");
    private static final Set<String> EITHER = Set.of("U.S.", "US", "UK", "U.K.", "EU", "U.N.");

    private final Line line;
    private final Spots spots;
    private final BodyNames bodies;
    private final List<Name> found = new ArrayList<>();

    private Names(Line line, Spots spots) {
        this.line = line;
        this.spots = spots;
        this.bodies = new BodyNames(line);
    }

    static List<Name> in(Line line, Spots spots) {
        Names names = new Names(line, spots);
        int i = 0;
        while (i < line.size()) {
            i = Math.max(i + 1, names.next(i));
        }
        return List.copyOf(names.found);
    }

    private int next(int i) {
        if (line.isAny(i - 1, VESSELS) && line.isCapital(i)) {
            Optional<Spots.Spot> spot = spots.person(i);
            int to = spot.map(Spots.Spot::to).orElse(i);
            if (to > i) {
                found.add(Name.of(i, to, Name.Kind.PLACE, line.joined(i, to)));
                return to;
            }
        }
        Optional<Name> committee = bodies.committee(i);
        committee.ifPresent(found::add);
        return committee.map(Name::to).orElseGet(() -> read(i));
    }

    /// Reads the name at `i`, if any; returns the token after it.
    private int read(int i) {
        Optional<PhraseTable.Hit<Bodies.Body>> body = Bodies.named(line, i);
        Optional<PhraseTable.Hit<Countries.Reading>> country = Countries.at(line, i);
        int bodyEnd = body.map(PhraseTable.Hit::to).orElse(i);
        int countryEnd = country.map(PhraseTable.Hit::to).orElse(i);
        Optional<Spots.Spot> seen = spots.person(i);
        if (seen.isPresent() && seen.get().to() > Math.max(bodyEnd, countryEnd)) {
            person(seen.get());
            return seen.get().to();
        }
        Optional<Name> organization =
                spots.organization(i).flatMap(spot -> bodies.seen(spot, body));
        if (organization.isPresent()) {
            found.add(organization.get());
            return organization.get().to();
        }
        if (body.isPresent() && bodyEnd >= countryEnd) {
            Name name = Name.of(i, bodyEnd, Name.Kind.BODY, body.get().value().name());
            found.add(body.get().value().country().map(name::in).orElse(name));
            return bodyEnd;
        }
        if (country.isPresent() && !runsOn(country.get())) {
            return isLanguage(i, country.get()) ? countryEnd : country(i, country.get());
        }
        Optional<PhraseTable.Hit<String>> common = Bodies.common(line, i);
        if (common.isPresent() && !isModifier(common.get().to())) {
            found.add(Name.of(i, common.get().to(), Name.Kind.BODY, common.get().value()));
            return common.get().to();
        }
        return line.isCapital(i) ? run(i) : i + 1;
    }

    /// "Military muscle" is no body, that of an "army spokesman", an "army statement" and a
    /// "national security council meeting" is one.
    private boolean isModifier(int next) {
        return line.is(next, "NOUN")
                && !line.joined(next - 1, next + 1).matches("(?i)council (meetings?|session)")
                && !Titles.isHead(line.lower(next))
                && !PAPERS.contains(line.lower(next));
    }

    /// Is a capital only the first word of a longer name, as in "Pyongyang International Airport"?
    private boolean runsOn(PhraseTable.Hit<Countries.Reading> hit) {
        if (hit.value().form() == Countries.Form.ADJECTIVE) {
            return false;
        }
        int end = runEnd(hit.to());
        return end > hit.to() && GEO.contains(line.lower(end - 1));
    }

    /// "Said in Danish that": no country.
    private boolean isLanguage(int from, PhraseTable.Hit<Countries.Reading> hit) {
        return hit.value().form() == Countries.Form.ADJECTIVE
                && line.lower(from - 1).equals("in")
                && !line.isNominal(hit.to())
                && !line.is(hit.to(), "ADJ")
                && !line.isCapital(hit.to());
    }

    private int country(int from, PhraseTable.Hit<Countries.Reading> hit) {
        Name.Kind kind =
                switch (hit.value().form()) {
                    case NAME, ADJECTIVE ->
                            isAdjective(from, hit) ? Name.Kind.DEMONYM : Name.Kind.COUNTRY;
                    case NOUN -> Name.Kind.DEMONYM;
                    case CAPITAL -> Name.Kind.CAPITAL;
                };
        String country = hit.value().country();
        String text = kind == Name.Kind.CAPITAL ? line.joined(from, hit.to()) : country;
        found.add(Name.of(from, hit.to(), kind, text).in(country));
        return hit.to();
    }

    /// "U.S." is an adjective before a noun; a name such as "Japan" never is.
    private boolean isAdjective(int from, PhraseTable.Hit<Countries.Reading> hit) {
        String word = line.joined(from, hit.to());
        int next = hit.to();
        boolean noun = line.is(next, "NOUN") || line.is(next, "PROPN") || line.is(next, "ADJ");
        return EITHER.contains(word) ? noun : hit.value().form() == Countries.Form.ADJECTIVE;
    }

    /// A run of capitalised words: a person, a body, a place or a title with a name behind it.
    private int run(int from) {
        int to = runEnd(from);
        if (to == from) {
            return from + 1;
        }
        Optional<Name> body = bodies.headed(from, to, this::runEnd);
        if (body.isPresent()) {
            found.add(body.get());
            return body.get().to();
        }
        if (STOPS.contains(line.lower(from))) {
            return from + 1;
        }
        if (GEO.contains(line.lower(to - 1)) || PLACES.contains(line.joined(from, to))) {
            found.add(Name.of(from, to, Name.Kind.PLACE, line.joined(from, to)));
            return to;
        }
        int begin = from;
        for (int i = from; i < to; i++) {
            String lower = line.lower(i);
            if (Titles.isHead(lower) || STOPS.contains(lower) || Spots.STYLES.contains(lower)) {
                begin = i + 1;
            }
        }
        if (begin < to) {
            unseen(behindTitle(begin, to), to);
        }
        return to;
    }

    /// At "Kai" in "Secretary for Trade and Sea Fisheries Kai Vik": a given name inside the run
    /// that a title stands before.
    private int behindTitle(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (Member.isGiven(line.word(i)) && Titles.begin(line, i) < i) {
                return i;
            }
        }
        return from;
    }

    private void person(Spots.Spot spot) {
        int begin = Titles.begin(line, spot.from());
        String title = begin < spot.from() ? line.joined(begin, spot.from()) : "";
        Name.Kind kind = spot.to() - spot.from() > 1 ? Name.Kind.PERSON : Name.Kind.ALONE;
        found.add(person(spot.from(), spot.to(), kind, title));
    }

    /// A run of capitals that the name finder takes for no person: one all the same after a title,
    /// and where its words show it.
    private void unseen(int from, int to) {
        boolean suffix = Spots.SUFFIXES.contains(line.word(from));
        boolean letter = line.word(from).length() < 2;
        if (to - from == 1 && (suffix || letter || Countries.at(line, from).isPresent())) {
            return;
        }
        Optional<Spots.Spot> other = spots.in(from, to).filter(s -> !s.isPerson());
        boolean titled = Titles.begin(line, from) < from && !Spots.isBody(line.lower(to - 1));
        boolean shown =
                Member.isFamilyFirst(line.joined(from, to))
                        || OfficeHolders.named(line.joined(from, to)).isPresent();
        boolean korean =
                to - from == 3
                        && Member.isFamilyFirst(line.joined(from, to))
                        && other.filter(Spots.Spot::isPlace).isEmpty();
        boolean word = to - from == 1 && other.isEmpty() && !line.word(from).contains("-");
        if (titled || word || korean || shown && other.isEmpty()) {
            person(from, to);
        } else if (other.isPresent()) {
            other(other.get(), from, to);
        }
    }

    private void other(Spots.Spot spot, int from, int to) {
        boolean place = spot.isPlace();
        Name.Kind kind = place ? Name.Kind.PLACE : Name.Kind.BODY;
        int begin = Math.max(from, spot.from());
        int end = Math.min(to, spot.to());
        Name name = Name.of(begin, end, kind, line.joined(begin, end));
        found.add(bodies.home(begin, end).filter(_ -> !place).map(name::in).orElse(name));
    }

    private void person(int from, int to) {
        int begin = Titles.begin(line, from);
        String title = begin < from ? line.joined(begin, from) : "";
        boolean hyphened = line.word(from).contains("-") && !line.word(from).startsWith("al-");
        boolean digits = line.joined(from, to).chars().anyMatch(Character::isDigit);
        if (digits || to - from > 5) {
            return;
        }
        boolean initial = from == 0 || line.isQuoteMark(from - 1);
        boolean name =
                Member.isFamilyFirst(line.joined(from, to))
                        || !line.is(from, "VERB")
                                && !line.is(from, "ADV")
                                && !line.is(from, "PRON");
        if (to - from > 1 || hyphened) {
            if (name || !initial) {
                found.add(person(from, to, Name.Kind.PERSON, title));
            }
        } else if (!line.is(from, "VERB") && (title.isEmpty() || endsTitle(from - 1))) {
            found.add(person(from, to, Name.Kind.SHORT, title));
        }
    }

    /// "Minister Vik", "Minister of State Vik".
    private boolean endsTitle(int last) {
        return Titles.isHead(line.lower(last))
                || line.isCapital(last)
                        && line.lower(last - 1).equals("of")
                        && OF.contains(line.lower(last - 2));
    }

    private Name person(int from, int to, Name.Kind kind, String title) {
        return new Name(from, to, kind, line.joined(from, to), title, Optional.empty());
    }

    private int runEnd(int from) {
        int to = from;
        while (to < line.size() && (isNamePart(to) || isParticle(to))) {
            boolean person = spots.person(to).isPresent();
            if (to > from && (person || Bodies.named(line, to).isPresent())) {
                return to;
            }
            to++;
        }
        return to;
    }

    private boolean isNamePart(int i) {
        boolean word =
                line.isCapital(i)
                        && (line.is(i, "PROPN")
                                || line.is(i, "NOUN")
                                || line.is(i, "ADJ")
                                || line.is(i, "VERB")
                                || line.is(i, "X"));
        boolean part = word || isFamily(i) || i > 0 && Spots.isArabic(line.word(i));
        return part && !CalendarWords.isDateWord(line.lower(i));
    }

    /// "No" in ", No Kwang Chol": a family name that is a word too.
    private boolean isFamily(int i) {
        return i > 0
                && line.isCapital(i)
                && line.isCapital(i + 1)
                && Member.isFamilyFirst(line.word(i) + " ");
    }

    private boolean isParticle(int i) {
        boolean before = line.isCapital(i - 1) || Spots.PARTICLES.contains(line.lower(i - 1));
        boolean after = line.isCapital(i + 1) || Spots.PARTICLES.contains(line.lower(i + 1));
        return Spots.PARTICLES.contains(line.lower(i)) && before && after;
    }
}
