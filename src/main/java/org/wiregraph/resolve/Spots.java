package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Span;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// What the name finder saw in a line, by tokens, with the ends of persons' names put right: titles
/// out, family names and "bin" in.
///
/// Of "Vice President Ana Berg" remains "Ana Berg"; "Chol Ju" after "Ri" becomes "Ri Chol Ju".
final class Spots {

    /// Tokens `from` to `to` are a name.
    record Spot(int from, int to, org.wiregraph.model.Name.Type type) {

        boolean isPerson() {
            return type == org.wiregraph.model.Name.Type.PER;
        }

        boolean isPlace() {
            return type == org.wiregraph.model.Name.Type.LOC;
        }

        boolean overlaps(int begin, int end) {
            return from < end && begin < to;
        }
    }

    static final Set<String> PARTICLES = Words.section("personwords.txt", "particles");
    static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "II", "III", "IV");
    static final Set<String> STYLES = Words.section("personwords.txt", "styles");
    private static final Set<String> BODIES = Words.section("personwords.txt", "bodies");
    private static final Set<String> STOPS = Words.set("namestops.txt");
    private static final Set<String> PLACES = Words.set("places.txt");
    private static final Set<String> GEO = Words.set("geowords.txt");

    private static final Set<String> VESSELS = Set.of("USS", "INS", "HMS");
    private static final Set<String> WEAPONS = cells("weapons.txt", "types");
    private static final Set<String> MODELS = cells("models.txt", "");

    private final Line line;
    private final List<Spot> spots;

    private Spots(Line line, List<Spot> spots) {
        this.line = line;
        this.spots = joined(spots.stream().flatMap(spot -> mended(spot).stream()).toList());
    }

    /// "Ida" and "Berg" in "Ida van der Berg" are one person.
    private List<Spot> joined(List<Spot> parts) {
        List<Spot> whole = new ArrayList<>();
        for (Spot part : parts) {
            Optional<Spot> left = whole.isEmpty() ? Optional.empty() : Optional.of(whole.getLast());
            if (left.isPresent() && isJoined(left.get(), part)) {
                whole.removeLast();
                int from = Math.min(left.get().from(), part.from());
                whole.add(new Spot(from, part.to(), org.wiregraph.model.Name.Type.PER));
            } else {
                whole.add(left.filter(l -> isInRow(l, part)).map(_ -> person(part)).orElse(part));
            }
        }
        return List.copyOf(whole);
    }

    /// "Luc Maes and Ine Solberg": an unknown name of two words that a person's stands before in a
    /// row is no place.
    private boolean isInRow(Spot left, Spot part) {
        boolean row = left.to() == part.from() - 1 && line.is(left.to(), "CCONJ");
        boolean known =
                PLACES.contains(line.joined(part.from(), part.to()))
                        || GEO.contains(line.lower(part.to() - 1))
                        || Countries.at(line, part.from()).isPresent();
        return row && left.isPerson() && part.isPlace() && part.to() - part.from() == 2 && !known;
    }

    private static Spot person(Spot spot) {
        return new Spot(spot.from(), spot.to(), org.wiregraph.model.Name.Type.PER);
    }

    private boolean isJoined(Spot left, Spot right) {
        boolean persons = left.isPerson() && right.isPerson();
        boolean particles = left.to() != right.from();
        for (int i = left.to(); i < right.from(); i++) {
            particles &= PARTICLES.contains(line.lower(i));
        }
        return persons && particles;
    }

    static List<Spots> of(Annotated annotated, List<Line> lines) {
        TreeMap<Integer, Line> starts = new TreeMap<>();
        lines.forEach(line -> starts.put(line.span().begin(), line));
        List<List<Spot>> found = new ArrayList<>();
        lines.forEach(_ -> found.add(new ArrayList<>()));
        for (org.wiregraph.model.Name name : annotated.names()) {
            Span span = name.span();
            Map.Entry<Integer, Line> at = starts.floorEntry(span.begin());
            if (at != null && at.getValue().span().contains(span)) {
                Line line = at.getValue();
                int from = line.at(span.begin());
                int to = withoutDay(line, from, line.at(span.end() - 1) + 1);
                found.get(line.index()).add(new Spot(from, to, type(name, line, from, to)));
            }
        }
        return lines.stream().map(line -> new Spots(line, found.get(line.index()))).toList();
    }

    /// "(Told) BBC Monday": the day is no part of the name.
    private static int withoutDay(Line line, int from, int to) {
        boolean day = to - from == 2 && CalendarWords.weekday(line, to - 1).isPresent();
        boolean letters = line.word(from).equals(line.word(from).toUpperCase(Locale.ROOT));
        return day && letters ? to - 1 : to;
    }

    /// "El-Ghassim Wane, who heads it": a person, whatever the name finder took the name for.
    private static org.wiregraph.model.Name.Type type(
            org.wiregraph.model.Name name, Line line, int from, int to) {
        boolean who = line.word(to).equals(",") && line.lower(to + 1).equals("who");
        boolean known =
                PLACES.contains(line.joined(from, to))
                        || GEO.contains(line.lower(to - 1))
                        || isBody(line.lower(to - 1))
                        || Countries.at(line, to - 1).isPresent();
        boolean whole = to - from == 2 && line.isCapital(from) && line.isCapital(to - 1);
        return who && whole && !known ? org.wiregraph.model.Name.Type.PER : name.type();
    }

    /// The name of a person that begins at a token.
    Optional<Spot> person(int token) {
        return spots.stream().filter(s -> s.from() == token && s.isPerson()).findFirst();
    }

    /// The name of a body, of two words or more, that begins at a token.
    Optional<Spot> organization(int token) {
        return spots.stream()
                .filter(s -> s.from() == token && s.to() - token > 1)
                .filter(s -> s.type() == org.wiregraph.model.Name.Type.ORG)
                .filter(s -> line.isCapital(token) && line.isCapital(s.to() - 1))
                .findFirst();
    }

    /// The first name among the tokens.
    Optional<Spot> in(int from, int to) {
        return spots.stream().filter(s -> s.overlaps(from, to)).findFirst();
    }

    private Optional<Spot> mended(Spot spot) {
        boolean credit = spot.isPerson() && line.joined(spot.from(), spot.to()).contains("/");
        boolean ship = credit || VESSELS.contains(line.word(spot.from() - 1));
        if (spot.isPerson() && (ship || isBody(line.lower(spot.to() - 1)))) {
            return Optional.empty();
        }
        if (!spot.isPerson()) {
            return isWeapon(spot) ? Optional.empty() : Optional.of(withoutDay(spot));
        }
        int to = spot.to();
        int from = spot.from();
        for (int i = from; i < to; i++) {
            boolean part = line.isCapital(i) || isParticle(i);
            String lower = line.lower(i);
            boolean before = Titles.isHead(lower) || STYLES.contains(lower) || !part;
            if (before && !isBehind(i, spot)) {
                from = i + 1;
            }
        }
        while (to > from && (isStop(to - 1) || !isPart(to - 1))) {
            to--;
        }
        while (from < to && STOPS.contains(line.lower(from))) {
            from++;
        }
        int end = end(to);
        return from < to
                ? Optional.of(new Spot(widened(from, to), end, spot.type()))
                : Optional.empty();
    }

    /// "(Told the) Council on Monday": without the day.
    private Spot withoutDay(Spot spot) {
        int last = spot.to() - 1;
        boolean day =
                CalendarWords.isDateWord(line.lower(last))
                        && line.lower(last - 1).equals("on")
                        && last - 1 > spot.from();
        return day ? new Spot(spot.from(), last - 1, spot.type()) : spot;
    }

    /// "Division": the last word of a body's name.
    static boolean isBody(String lower) {
        return BODIES.contains(lower);
    }

    /// "ICBM", "Hwasong-18", "USS Cole"
    private boolean isWeapon(Spot spot) {
        boolean weapon = VESSELS.contains(line.word(spot.from()));
        for (int i = spot.from(); i < spot.to(); i++) {
            String lower = line.lower(i);
            String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
            weapon |= WEAPONS.contains(one) || MODELS.stream().anyMatch(lower::startsWith);
        }
        return weapon;
    }

    /// "Alan Major", "Stephen King III": a family name that is a title too.
    private boolean isBehind(int i, Spot spot) {
        int last = SUFFIXES.contains(line.word(spot.to() - 1)) ? spot.to() - 2 : spot.to() - 1;
        return i == last && i > spot.from() && !Titles.isHead(line.lower(i - 1));
    }

    /// Where a person's name ends that goes on at `to`: "van der Berg" behind "Ida", "III".
    private int end(int to) {
        int end = to;
        while (PARTICLES.contains(line.lower(end))) {
            end++;
        }
        if (end > to && line.isCapital(end)) {
            return end(end + 1);
        }
        return SUFFIXES.contains(line.word(to)) ? to + 1 : to;
    }

    /// "From" and "Sunday" after a name, but not "Lena May".
    private boolean isStop(int i) {
        return CalendarWords.weekday(line, i).isPresent()
                || STOPS.contains(line.lower(i)) && !line.is(i, "PROPN");
    }

    private boolean isPart(int i) {
        return line.isCapital(i) || isArabic(line.word(i));
    }

    /// "al-Sabah"
    static boolean isArabic(String word) {
        return word.length() > 3
                && (word.startsWith("al-") || word.startsWith("el-"))
                && Character.isUpperCase(word.charAt(3));
    }

    private boolean isParticle(int i) {
        return PARTICLES.contains(line.lower(i)) || isArabic(line.word(i));
    }

    /// Where the particles begin that stand before a token: at "van" of "van der Berg".
    private int particles(int to) {
        int from = to;
        while (PARTICLES.contains(line.lower(from - 1))) {
            from--;
        }
        return from;
    }

    private int widened(int from, int to) {
        int begin = from;
        int particle = particles(begin);
        while (particle < begin && line.isCapital(particle - 1)) {
            begin = particle - 1;
            particle = particles(begin);
        }
        boolean given =
                line.isCapital(from - 1)
                        && Member.isGiven(line.word(from - 1))
                        && !Titles.isHead(line.lower(from - 1));
        if (begin == from && given) {
            return from - 1;
        }
        boolean family =
                begin == from
                        && to - from < 3
                        && line.isCapital(from - 1)
                        && !STOPS.contains(line.lower(from - 1))
                        && !Titles.isHead(line.lower(from - 1))
                        && Member.isFamilyFirst(line.joined(from - 1, to));
        return family ? from - 1 : begin;
    }

    /// The first cells of the lines of a file, or of one section of it.
    private static Set<String> cells(String file, String section) {
        List<String> lines =
                section.isEmpty() ? Words.lines(file) : List.copyOf(Words.section(file, section));
        return lines.stream()
                .map(line -> line.substring(0, Math.max(0, line.indexOf('|'))))
                .filter(word -> word.length() > 2)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
