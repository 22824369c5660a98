package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.model.When;

/// Takes what an article says of one meeting in several places together.
///
/// Example: "Maes met Vos in Lima" and later "at Tuesday's talks Maes and Vos agreed" are one
/// meeting, in Lima and on Tuesday.
final class OneMeeting {

    private static final int FAR = 3;
    private static final Set<String> FURTHER =
            Set.of("also", "bilateral", "separate", "separately", "another");

    private final List<Encounter> all = new ArrayList<>();

    /// Each meeting once; one of which nothing is said but that it is to come only where none of
    /// the same persons is known.
    List<Encounter> encounters() {
        return all.stream()
                .filter(e -> !isBare(e) || all.stream().noneMatch(o -> tells(o, e)))
                .toList();
    }

    private static boolean isBare(Encounter one) {
        return one.status() == MeetingStatus.PLANNED
                && one.kind() != MeetingKind.VISIT
                && one.place().isEmpty()
                && one.when().iso().isEmpty();
    }

    private static boolean tells(Encounter other, Encounter bare) {
        return !other.equals(bare)
                && other.kind() != MeetingKind.VISIT
                && (!isBare(other) || other.line().index() < bare.line().index())
                && other.participants().containsAll(bare.participants());
    }

    void add(Encounter next) {
        for (int i = 0; i < all.size(); i++) {
            if (isSame(all.get(i), next)) {
                all.set(i, together(all.get(i), next));
                return;
            }
        }
        all.add(next);
    }

    private static boolean isSame(Encounter one, Encounter other) {
        Set<Actor> first = Set.copyOf(one.participants());
        Set<Actor> second = Set.copyOf(other.participants());
        boolean several =
                Math.min(first.size(), second.size()) > 1
                        || one.line().index() == other.line().index() && !isAlone(one, other);
        boolean subset = first.containsAll(second) || second.containsAll(first);
        boolean who =
                keys(first).equals(keys(second))
                        || several && subset && isNear(one, other) && !isFurther(other)
                        || isDelegation(first, second) && isNear(one, other)
                        || isDelegation(second, first) && isNear(one, other)
                        || isOneSide(first, second) && isNear(one, other)
                        || isOneSide(second, first) && isNear(one, other)
                        || isCounterpart(first, second)
                        || isCounterpart(second, first);
        boolean visits = (one.kind() == MeetingKind.VISIT) == (other.kind() == MeetingKind.VISIT);
        boolean calls =
                isCall(one) && other.place().isPresent()
                        || isCall(other) && one.place().isPresent();
        boolean status =
                one.status() == other.status() || isForeseen(one, other) || isForeseen(other, one);
        return who && visits && !calls && status && agrees(one, other);
    }

    /// Who they are by name: "the leaders of Peru and Chile" told of twice are the same.
    private static Set<String> keys(Set<Actor> some) {
        return some.stream().map(Actor::key).collect(Collectors.toSet());
    }

    /// "The deal to be signed at their summit in Lima" and "when they meet in Lima on Monday": what
    /// is told without a day is the one to come.
    private static boolean isForeseen(Encounter vague, Encounter planned) {
        return planned.status() == MeetingStatus.PLANNED
                && planned.when().iso().isPresent()
                && vague.when().iso().isEmpty()
                && vague.place().isPresent()
                && vague.place().equals(planned.place())
                && Set.copyOf(vague.participants()).equals(Set.copyOf(planned.participants()));
    }

    /// Told within a few sentences, or of the same day.
    private static boolean isNear(Encounter one, Encounter other) {
        boolean lines = Math.abs(one.line().index() - other.line().index()) <= FAR;
        Optional<String> day = one.when().iso();
        return lines || day.isPresent() && day.equals(other.when().iso());
    }

    /// "He also held bilateral talks with Vos" is another meeting than that of all three.
    private static boolean isFurther(Encounter other) {
        int at = other.anchor();
        for (int i = Math.max(0, at - 4); i <= at + 1; i++) {
            if (other.line().isAny(i, FURTHER)) {
                return true;
            }
        }
        return false;
    }

    /// "The leaders of Peru and Chile" or "Peru and Chile", and the persons who lead them.
    private static boolean isDelegation(Set<Actor> lands, Set<Actor> persons) {
        boolean named = persons.size() > 1 && persons.stream().allMatch(Parties::isPerson);
        Set<String> homes =
                persons.stream().flatMap(p -> p.country().stream()).collect(Collectors.toSet());
        boolean each = homes.size() == persons.size();
        return named && each && (isOnly(lands, homes) || isGroupOf(lands, homes));
    }

    /// "Maes met Peru's leaders" and "Maes met Vos and Solberg", who are Peruvians.
    private static boolean isOneSide(Set<Actor> vague, Set<Actor> named) {
        Set<Actor> groups = new HashSet<>(vague);
        groups.removeAll(named);
        Set<Actor> persons = new HashSet<>(named);
        persons.removeAll(vague);
        boolean one = groups.size() == 1 && groups.size() < vague.size() && !persons.isEmpty();
        return one
                && groups.stream().allMatch(g -> g.kind() == Actor.Kind.GROUP)
                && persons.stream().allMatch(p -> Parties.isPerson(p) && isOf(groups, p));
    }

    private static boolean isOf(Set<Actor> groups, Actor person) {
        return person.country()
                .filter(home -> groups.stream().anyMatch(g -> isFrom(g, home)))
                .isPresent();
    }

    /// "Peru's leaders", "leaders of Peru".
    private static boolean isFrom(Actor group, String home) {
        return group.country().filter(home::equals).isPresent()
                || group.name().startsWith(home)
                || group.name().endsWith(" of " + home);
    }

    private static boolean isOnly(Set<Actor> lands, Set<String> homes) {
        return lands.stream().allMatch(l -> l.kind() == Actor.Kind.COUNTRY)
                && lands.stream().map(Actor::name).collect(Collectors.toSet()).equals(homes);
    }

    private static boolean isGroupOf(Set<Actor> lands, Set<String> homes) {
        return lands.size() == 1
                && lands.stream()
                        .filter(Company::gathers)
                        .anyMatch(g -> homes.stream().allMatch(g.name()::contains));
    }

    /// "His talks with his Peruvian counterpart": whoever that is, the others are the same.
    private static boolean isCounterpart(Set<Actor> some, Set<Actor> named) {
        Set<Actor> known = new HashSet<>(some);
        known.removeIf(a -> a.name().endsWith("counterpart"));
        boolean one = known.size() == some.size() - 1 && some.size() == named.size();
        return one && named.containsAll(known);
    }

    private static boolean isAlone(Encounter one, Encounter other) {
        List<Actor> fewer =
                one.participants().size() < other.participants().size()
                        ? one.participants()
                        : other.participants();
        return fewer.stream().anyMatch(Parties::isPerson);
    }

    private static boolean isCall(Encounter one) {
        return one.kind() == MeetingKind.CALL;
    }

    private static boolean agrees(Encounter one, Encounter other) {
        Optional<String> day = one.when().iso();
        Optional<String> next = other.when().iso();
        boolean past = isPast(one) ? next.isEmpty() : isPast(other) && day.isEmpty();
        boolean near = Math.abs(one.line().index() - other.line().index()) < 2;
        if (past && !near && !one.place().equals(other.place())) {
            return false;
        }
        boolean apart = Math.abs(one.line().index() - other.line().index()) > FAR;
        boolean unlike =
                day.isPresent() != next.isPresent()
                        && one.place().isPresent() != other.place().isPresent()
                        && day.isPresent() != one.place().isPresent();
        if (apart && unlike) {
            return false;
        }
        if (isApart(one.when(), other.when()) || isApart(other.when(), one.when())) {
            return false;
        }
        boolean date =
                day.isEmpty()
                        || next.isEmpty()
                        || day.get().startsWith(next.get())
                        || next.get().startsWith(day.get());
        return date && isOnePlace(one, other);
    }

    /// The same place, or a town and its country.
    private static boolean isOnePlace(Encounter one, Encounter other) {
        Optional<Actor> place = one.place();
        Optional<Actor> next = other.place();
        return place.isEmpty()
                || next.isEmpty()
                || place.equals(next)
                || isIn(place.get(), next.get())
                || isIn(next.get(), place.get());
    }

    private static boolean isIn(Actor town, Actor land) {
        return land.kind() == Actor.Kind.COUNTRY
                && town.kind() == Actor.Kind.PLACE
                && town.country().filter(land.name()::equals).isPresent();
    }

    /// "Last week" and this Tuesday, which may be of one month.
    private static boolean isApart(When one, When other) {
        return one instanceof When.Known known
                && other instanceof When.Known next
                && known.precision() == When.Precision.WEEK
                && (next.last().isBefore(known.day()) || next.day().isAfter(known.last()));
    }

    /// Dated by a month or year: something of old, not the meeting of the day or week.
    private static boolean isPast(Encounter one) {
        return one.when().iso().filter(day -> day.length() < "2018-06-12".length()).isPresent()
                && !(one.when() instanceof When.Known known
                        && known.precision() == When.Precision.WEEK);
    }

    private static MeetingStatus status(Encounter one, Encounter other) {
        if (isForeseen(one, other) || isForeseen(other, one)) {
            return MeetingStatus.PLANNED;
        }
        return one.status() == MeetingStatus.HELD ? one.status() : other.status();
    }

    /// The first, with what only the second knows.
    private static Encounter together(Encounter one, Encounter other) {
        boolean vague =
                one.participants().stream().anyMatch(a -> a.name().endsWith("counterpart"))
                        || one.participants().stream().noneMatch(Parties::isPerson);
        int more = other.participants().size() - one.participants().size();
        String day = one.when().iso().orElse("");
        boolean finer = other.when().iso().orElse("").length() > day.length();
        When when = finer ? other.when() : one.when();
        Optional<Actor> place = one.place().or(other::place);
        return new Encounter(
                one.line(),
                one.anchor(),
                more > 0 || vague && more == 0 ? other.participants() : one.participants(),
                one.kind(),
                status(one, other),
                new Setting.Circumstances(place, when, one.at().topic().or(other.at()::topic)),
                one.rule());
    }
}
