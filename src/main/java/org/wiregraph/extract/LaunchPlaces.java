package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;

/// The place a weapon was launched from: "from the Semnan area", "in waters near Chabahar", with
/// the region after it ("Tonekabon, Mazandaran Province").
final class LaunchPlaces {

    private static final Set<String> GROUND =
            Set.of(
                    "province",
                    "region",
                    "area",
                    "airport",
                    "spaceport",
                    "site",
                    "base",
                    "center",
                    "centre",
                    "cosmodrome",
                    "county",
                    "station",
                    "range",
                    "airfield",
                    "coast");
    private static final Set<String> AROUND = Set.of("waters", "area", "areas", "site", "coast");
    private static final Set<String> WATER = Set.of("sea", "ocean", "gulf", "strait");
    private static final Set<String> SITES = Set.of("launch", "test", "missile", "rocket", "space");
    private static final int REACH = 14;
    private static final int LONGEST = 10;

    private final Scene scene;
    private final Parties parties;

    LaunchPlaces(Scene scene) {
        this.scene = scene;
        this.parties = scene.parties();
    }

    Optional<Actor> of(Line line, Trigger trigger, int to) {
        int begin = Math.max(trigger.at() + 1, to);
        Optional<Actor> from = after(line, begin, Set.of("from"));
        Optional<Actor> left =
                trigger.kind() == Trigger.Kind.FLIGHT && isLeft(line, trigger.at())
                        ? at(line, trigger.at() + 1)
                        : Optional.empty();
        return left.or(() -> from)
                .or(() -> after(line, begin, Set.of("near")))
                .or(() ->
                        trigger.kind() == Trigger.Kind.NOUN || trigger.isSeen(line)
                                ? after(line, begin, Set.of("at", "in"))
                                : Optional.<Actor>empty());
    }

    private static boolean isLeft(Line line, int verb) {
        return line.lemma(verb).equals("leave") && !line.dependents(verb, "obj").isEmpty();
    }

    private Optional<Actor> after(Line line, int begin, Set<String> words) {
        for (int i = begin; i < Math.min(line.size(), begin + REACH); i++) {
            boolean other =
                    line.is(i, "VERB")
                                    && !LaunchTerms.isLaunchVerb(line, i)
                                    && !Trigger.starts(line, i)
                            || line.word(i).equals(";");
            if (other) {
                return Optional.empty();
            }
            if (words.contains(line.lower(i))) {
                Optional<Actor> place = at(line, i + 1);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /// The place named right after a preposition, with the region it lies in.
    private Optional<Actor> at(Line line, int begin) {
        int from = begin;
        while (from < begin + 8 && from < line.size() && !isName(line, from)) {
            boolean inside =
                    line.is(from, "DET")
                            || line.is(from, "ADJ")
                            || line.is(from, "NOUN")
                            || line.lower(from).equals("of")
                            || line.lower(from).equals("near")
                            || line.lower(from).startsWith("'")
                            || parties.named(line, from).isPresent();
            if (!inside) {
                return Optional.empty();
            }
            from++;
        }
        Range first = run(line, from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String name = line.text(nearby(line, begin, first.from()), first.to());
        Range region = region(line, first.to());
        boolean more = !region.isEmpty();
        String full = more ? name + ", " + line.text(region.from(), region.to()) : name;
        Optional<Actor> known =
                parties.named(line, first.from())
                        .map(Mentions.Ref::actor)
                        .filter(a ->
                                a.kind() == Actor.Kind.PLACE && !more && a.name().contains(name));
        return known.or(() -> Optional.of(parties.city(full, Optional.empty())));
    }

    /// "In waters near Chabahar" is not Chabahar: the place begins with the waters.
    private static int nearby(Line line, int begin, int name) {
        for (int i = Math.max(0, begin - 2); i < name; i++) {
            if (line.isAny(i, AROUND) && line.isAny(i + 1, Set.of("near", "off"))) {
                return i;
            }
        }
        return name;
    }

    /// A capitalised word that is no country's, person's or day's name.
    private boolean isName(Line line, int i) {
        boolean other =
                parties.named(line, i)
                        .filter(r ->
                                r.actor().kind() == Actor.Kind.COUNTRY
                                        || r.actor().kind() == Actor.Kind.PERSON
                                        || r.actor().kind() == Actor.Kind.ORGANIZATION)
                        .isPresent();
        boolean capital =
                parties.named(line, i).filter(r -> r.form() == Actor.Form.CAPITAL).isPresent();
        boolean day = isDate(line, i);
        boolean placed = other && !capital && !region(line, i + 1).isEmpty();
        return line.is(i, "PROPN") && line.isCapital(i) && (!other || capital || placed) && !day;
    }

    private boolean isDate(Line line, int i) {
        return scene.asides(line).stream().anyMatch(r -> r.contains(i));
    }

    private Range run(Line line, int from) {
        int to = from;
        while (to < line.size()
                && to - from < LONGEST
                && (line.is(to, "PROPN") && line.isCapital(to) && !isDate(line, to)
                        || to > from && GROUND.contains(line.lower(to)))) {
            to++;
        }
        boolean site = to > from && SITES.contains(line.lower(to)) && isGround(line, to + 1);
        boolean water = to > from && WATER.contains(line.lower(to - 1));
        return water ? new Range(from, from) : new Range(from, site ? to + 2 : to);
    }

    /// "The Semnan launch site".
    private static boolean isGround(Line line, int i) {
        return GROUND.contains(line.lower(i));
    }

    /// "..., Mazandaran Province", "in Iran's Semnan Province".
    private Range region(Line line, int after) {
        int i = after;
        boolean area = GROUND.contains(line.lower(i));
        if (area) {
            i++;
        }
        if (!line.word(i).equals(",") && !Set.of("in", "of").contains(line.lower(i))) {
            return new Range(after, after);
        }
        i++;
        for (int skip = 0; skip < 4 && i < line.size(); skip++, i++) {
            boolean owner =
                    line.lower(i).startsWith("'")
                            || line.is(i, "DET")
                            || line.lower(i + 1).startsWith("'")
                            || line.lower(i + 2).startsWith("'");
            if (!owner) {
                break;
            }
        }
        Range run = run(line, i);
        return !run.isEmpty() && GROUND.contains(line.lower(run.to() - 1))
                ? run
                : new Range(after, after);
    }
}
