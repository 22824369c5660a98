package org.wiregraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Flight;
import org.wiregraph.model.Measure;
import org.wiregraph.model.Report.LaunchOutcome;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads how something launched flew: how far, how high, how fast, where to, and what came of it.
///
/// Example: "flew about 700 km at an altitude of 60 km before falling into the sea". A range that
/// it could reach ("a range of 5,000 km") is no distance flown.
final class Flights {

    private static final Map<String, String> UNITS = Words.pairs("measures.txt", "units");
    private static final Map<String, String> PER_HOUR = Words.pairs("measures.txt", "speeds");
    private static final Set<String> FAR = Words.section("launchwords.txt", "going far");
    private static final Set<String> HIGH = Words.section("launchwords.txt", "heights");
    private static final Set<String> FAILED = Words.section("launchwords.txt", "failure");
    private static final Set<String> DONE = Words.section("launchwords.txt", "success");
    private static final Set<String> TO = Set.of("toward", "towards", "into", "over", "across");
    private static final Set<String> HEDGES =
            Set.of("about", "around", "some", "nearly", "roughly", "approximately", "over");
    private static final Set<String> BREAKING = Words.section("launchwords.txt", "breaking");
    private static final Set<String> THINGS = Words.section("launchwords.txt", "things flying");
    private static final Set<String> REACH =
            Set.of("reach", "climb", "rise", "land", "fall", "splash", "hit");
    private static final Set<String> SOON =
            Set.of("shortly", "soon", "seconds", "minutes", "moments", "immediately", "almost");
    private static final Set<String> AFTER = Set.of("after", "immediately", "on", "during");
    private static final int NEAR = 5;
    private static final int AHEAD = 9;

    private Flights() {}

    /// What the tokens of a line say of a flight.
    static Flight in(Line line, Range within) {
        Optional<Measure> distance = Optional.empty();
        Optional<Measure> altitude = Optional.empty();
        Optional<Measure> speed = Optional.empty();
        for (int i = within.from(); i < within.to(); i++) {
            Optional<Measured> here = at(line, i);
            if (here.isEmpty()) {
                continue;
            }
            Measured measured = here.get();
            if (measured.isSpeed()) {
                speed = speed.or(() -> Optional.of(measured.measure()));
            } else if (isHeight(line, measured)) {
                altitude = altitude.or(() -> Optional.of(measured.measure()));
            } else if (isDistance(line, measured)) {
                distance = distance.or(() -> Optional.of(measured.measure()));
            }
        }
        return new Flight(
                distance, altitude, speed, direction(line, within), LaunchOutcome.UNKNOWN);
    }

    /// What either says, the first where both do.
    static Flight join(Flight one, Flight other) {
        return new Flight(
                one.distance().or(other::distance),
                one.altitude().or(other::altitude),
                one.speed().or(other::speed),
                one.direction().or(other::direction),
                one.outcome() == LaunchOutcome.UNKNOWN ? other.outcome() : one.outcome());
    }

    private record Measured(int from, int to, Measure measure) {
        boolean isSpeed() {
            return Set.of("km/h", "mph", "m/s", "km/s", "Mach").contains(measure.unit());
        }
    }

    private static Optional<Measured> at(Line line, int i) {
        if (line.lower(i).equals("mach")) {
            return value(line.word(i + 1))
                    .map(value -> measured(line, new Range(i, i + 2), value, "Mach"));
        }
        Optional<Double> value = value(line.word(i));
        if (value.isEmpty() || !line.is(i, "NUM")) {
            return Optional.empty();
        }
        int unit = line.word(i + 1).equals("-") ? i + 2 : i + 1;
        String word = line.lower(unit).replace(".", "");
        boolean sound =
                line.lower(unit + 2).equals("speed") && line.lower(unit + 4).equals("sound");
        if (word.equals("times") && sound) {
            return Optional.of(measured(line, new Range(i, unit + 5), value.get(), "Mach"));
        }
        String length = UNITS.get(word);
        if (length == null) {
            return Optional.empty();
        }
        String per = line.joined(unit + 1, unit + 3).toLowerCase(java.util.Locale.ROOT);
        String speed = PER_HOUR.get(length + " " + per);
        return Optional.of(
                speed == null
                        ? measured(line, new Range(i, unit + 1), value.get(), length)
                        : measured(line, new Range(i, unit + 3), value.get(), speed));
    }

    private static Measured measured(Line line, Range range, double value, String unit) {
        int from = HEDGES.contains(line.lower(range.from() - 1)) ? range.from() - 1 : range.from();
        String words = line.text(from, range.to());
        return new Measured(from, range.to(), new Measure(value, unit, words));
    }

    private static Optional<Double> value(String word) {
        String plain = word.replace(",", "");
        if (plain.matches("[0-9]{1,6}\\.[0-9]{1,3}")) {
            return Optional.of(Double.parseDouble(plain));
        }
        return Numbers.of(word).stream().mapToObj(n -> (double) n).findFirst();
    }

    /// "At an altitude of 60 km", "60 km high".
    private static boolean isHeight(Line line, Measured measured) {
        boolean after =
                HIGH.contains(line.lower(measured.to()))
                        || line.lower(measured.to()).equals("in")
                                && HIGH.contains(line.lower(measured.to() + 1));
        if (after) {
            return true;
        }
        for (int i = measured.from() - 1; i >= Math.max(0, measured.from() - NEAR); i--) {
            if (HIGH.contains(line.lower(i))) {
                return true;
            }
            if (line.is(i, "VERB") || value(line.word(i)).isPresent() && line.is(i, "NUM")) {
                return false;
            }
        }
        return false;
    }

    /// "Flew 700 km", "a distance of 700 km"; not "fell 300 km from the coast".
    private static boolean isDistance(Line line, Measured measured) {
        String next = line.lower(measured.to());
        if (Set.of("from", "off", "away", "south", "north", "east", "west", "long")
                .contains(next)) {
            return false;
        }
        for (int i = measured.from() - 1; i >= Math.max(0, measured.from() - NEAR); i--) {
            boolean flew = FAR.contains(line.lemma(i)) && line.fine(i).startsWith("VB");
            if (flew || line.lower(i).equals("distance")) {
                return true;
            }
            if (line.is(i, "VERB") || line.lower(i).equals("range")) {
                return false;
            }
        }
        return false;
    }

    /// "Toward the East Sea".
    private static Optional<String> direction(Line line, Range within) {
        int last = Math.min(within.to(), within.from() + AHEAD + NEAR);
        for (int i = within.from(); i < last; i++) {
            boolean to = TO.contains(line.lower(i)) && line.is(i, "ADP");
            int end = i + 1;
            while (to && end < last + AHEAD && isNamed(line, end)) {
                end++;
            }
            boolean place = end > i + 1 && (line.is(end - 1, "PROPN") || isWater(line, end - 1));
            if (to && place) {
                return Optional.of(line.text(i, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Line line, int i) {
        boolean of = line.lower(i).equals("of") && line.is(i + 1, "PROPN");
        return of || Phrases.isInside(line, i) && !line.is(i, "NUM");
    }

    private static boolean isWater(Line line, int i) {
        return Set.of("sea", "waters", "ocean", "orbit", "space").contains(line.lower(i));
    }

    /// "A failed test", "successfully fired", "exploded seconds after", "ended in failure".
    static LaunchOutcome outcome(Line line, int trigger) {
        for (int i = Math.max(0, trigger - 4); i <= trigger + 1; i++) {
            if (line.isAny(i, FAILED) && !line.is(i, "VERB")) {
                return LaunchOutcome.FAILED;
            }
            if (line.isAny(i, DONE)) {
                return LaunchOutcome.SUCCEEDED;
            }
        }
        for (int i = trigger + 1; i < line.size(); i++) {
            boolean soon = line.isAny(i + 1, SOON) && line.isAny(i + 2, AFTER);
            boolean broke = line.isAny(i, BREAKING) && (soon || line.isAny(i + 1, AFTER));
            boolean ended = line.lower(i).equals("in") && line.lower(i + 1).equals("failure");
            if (broke || ended) {
                return LaunchOutcome.FAILED;
            }
        }
        return LaunchOutcome.UNKNOWN;
    }

    /// What the sentences behind a launch say of the flight: "The missile flew 700 km."
    static Flight after(List<Line> lines, int index) {
        Flight flight = Flight.UNTOLD;
        for (int i = index + 1; i < Math.min(lines.size(), index + 3); i++) {
            Line line = lines.get(i);
            int flown = flown(line);
            if (flown < 0) {
                return flight;
            }
            Flight here = in(line, new Range(flown, line.size()));
            boolean broke = line.isAny(flown, BREAKING);
            Flight told =
                    broke
                            ? join(
                                    here,
                                    new Flight(
                                            none(),
                                            none(),
                                            none(),
                                            Optional.empty(),
                                            LaunchOutcome.FAILED))
                            : here;
            flight = join(flight, told);
        }
        return flight;
    }

    private static Optional<Measure> none() {
        return Optional.empty();
    }

    /// The verb of a sentence whose subject is what was launched, or -1.
    private static int flown(Line line) {
        int noun = line.find(0, THINGS);
        if (noun < 0 || noun > NEAR) {
            return -1;
        }
        for (int i = noun + 1; i < Math.min(line.size(), noun + NEAR); i++) {
            boolean verb = line.fine(i).startsWith("VB") && line.is(i, "VERB");
            if (verb) {
                return FAR.contains(line.lemma(i))
                                || line.isAny(i, BREAKING)
                                || REACH.contains(line.lemma(i))
                        ? i
                        : -1;
            }
        }
        return -1;
    }
}
