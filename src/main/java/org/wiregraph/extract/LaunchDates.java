package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// The dates of a launch: those of its clause, after it first, then before it. A list of dates is a
/// list of launches: "rockets on May 3 and May 5".
final class LaunchDates {

    private static final Set<String> SPEECH = Words.section("launchwords.txt", "speech");
    private static final Set<String> JOINTS =
            Set.of(",", "and", ", and", "and on", "and again on", "and in", "and again in", "or");
    private static final Set<String> SPREADING =
            Set.of(
                    ", on",
                    ": on",
                    ", first on",
                    "( on",
                    "-- on",
                    ", including on",
                    ", most recently on",
                    ", the latest on",
                    ", the last on",
                    ", last on");
    private static final Set<String> OTHERS = Set.of("including", "them", "another");
    private static final Set<String> WATCHERS = Words.section("launchwords.txt", "watchers");
    private static final Set<String> DOING = Words.section("launchwords.txt", "doing");
    private static final Set<String> AGAINST = Set.of("on", "against", "at", "in", "near");
    private static final Set<String> JOINING =
            Set.of("after", "before", "as", "while", "when", "since", "until");
    private static final Set<String> BEARING = Words.section("launchwords.txt", "bearing");
    private static final Set<String> LINKS =
            Set.of("of", "by", "from", "over", "into", "toward", "towards", "off");
    private static final Set<String> CLOCK = Set.of("at", "around", "about", "a.m.", "p.m.", "gmt");
    private static final int REACH = 16;
    private static final int NEAR = 4;

    private final Scene scene;
    private final ComingDays coming;

    LaunchDates(Scene scene) {
        this.scene = scene;
        this.coming = new ComingDays(scene);
    }

    ComingDays coming() {
        return coming;
    }

    /// The dates of a launch by `trigger` whose words are the tokens `from` to `to`.
    List<When> of(Line line, Trigger trigger, int from, int to) {
        return written(line, trigger, from, to).stream().map(coming::moved).toList();
    }

    private List<When> written(Line line, Trigger trigger, int from, int to) {
        Optional<When> equal = Bearing.equal(scene, line, trigger);
        if (equal.isPresent()) {
            return List.of(equal.get());
        }
        return trigger.kind() == Trigger.Kind.NOUN && !isDatedAtOnce(line, to)
                ? ofNoun(line, trigger.at(), from, to)
                : ofVerb(line, trigger.at(), from, to);
    }

    /// "Monday's test", "the test of a missile on Monday", "the test came on Monday", "on Monday it
    /// conducted a test"; in "discussed the test in a call on Monday" the day is not the test's.
    private List<When> ofNoun(Line line, int noun, int from, int to) {
        List<Dated> dates =
                scene.dates(line).stream()
                        .filter(d -> d.isOf(Role.CLAUSE, Role.NOUN, Role.START, Role.NEXT_CLAUSE))
                        .toList();
        int begin = Math.min(noun, from);
        int last = Math.max(noun + 1, to);
        List<Dated> after =
                dates.stream()
                        .filter(d ->
                                d.from() > noun
                                        && isBeside(
                                                line, d.from() < from ? noun + 1 : last, d.from()))
                        .toList();
        if (!after.isEmpty()) {
            return list(line, after);
        }
        Optional<When> before =
                dates.stream()
                        .filter(d -> d.to() <= begin && isInPhrase(line, d.to(), begin))
                        .filter(d -> d.isOf(Role.NOUN) || !isOfSpeech(line, d, noun))
                        .reduce((a, b) -> b)
                        .map(Dated::when);
        if (before.isPresent()) {
            return List.of(before.get());
        }
        if (LaunchTerms.isOverseen(line, noun)) {
            return ofVerb(line, LaunchTerms.overseeing(line, noun), from, last);
        }
        int bearing = Bearing.verb(line, noun);
        return bearing >= 0 ? ofVerb(line, bearing, from, last) : List.of(new When.Unknown());
    }

    /// Do only words that belong to the launch stand between: "by Iran from Semnan"?
    private boolean isBeside(Line line, int from, int to) {
        boolean attack = LaunchTerms.isAttack(line, from - 1);
        for (int i = from; i < to; i++) {
            int at = i;
            boolean dates =
                    scene.dates(line).stream()
                            .anyMatch(d ->
                                    d.from() == at + 1 && !line.is(at, "VERB")
                                            || at >= d.from() && at < d.to());
            boolean on = attack && line.isAny(i, AGAINST);
            boolean launched = i == from && line.lower(i).endsWith("ed") && isLaunched(line, i);
            boolean clock = line.word(i).contains(":") || line.isAny(i, CLOCK);
            boolean link = on || clock || line.isAny(i, LINKS) || line.is(i, "ADP") && i >= to - 2;
            if (!dates
                    && !link
                    && !launched
                    && !Phrases.isInside(line, i)
                    && !line.isAny(i, Set.of(",", "and", "(", ")"))) {
                return false;
            }
        }
        return to - from < REACH;
    }

    /// "A missile attack launched by Iran", "a test conducted".
    private static boolean isLaunched(Line line, int i) {
        return LaunchTerms.isLaunchVerb(line, i) || DOING.contains(line.lemma(i));
    }

    private static boolean isInPhrase(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean inside = Phrases.isInside(line, i) || LaunchTerms.isModifier(line, i);
            if (!inside && !line.is(i, "ADV")) {
                return false;
            }
        }
        return true;
    }

    private List<When> ofVerb(Line line, int trigger, int from, int to) {
        int first = Math.min(trigger, from);
        Optional<Dated> own =
                dateBefore(line, from)
                        .filter(d -> d.from() > trigger)
                        .or(() -> inNextClause(line, trigger, first))
                        .or(() -> beforeWhen(line, trigger, first));
        if (own.isPresent()) {
            return List.of(own.get().when());
        }
        int last = Math.max(trigger + 1, to);
        List<Dated> here =
                scene.dates(line).stream()
                        .filter(d -> d.isOf(Role.CLAUSE, Role.NOUN, Role.START))
                        .filter(d -> !isOfSpeech(line, d, trigger))
                        .filter(d -> d.to() <= from || d.from() >= to)
                        .filter(d -> !isOfMainClause(line, trigger, d))
                        .toList();
        int begin = isDatedAtOnce(line, to) ? to : first;
        List<Dated> after =
                here.stream()
                        .filter(d -> d.from() >= begin && d.from() - last < REACH)
                        .filter(d -> !isBeyond(line, last, d))
                        .toList();
        if (!after.isEmpty()) {
            return list(line, after);
        }
        return here.stream()
                .filter(d -> d.to() <= last && !hasVerb(line, d.to(), first))
                .reduce((a, b) -> b)
                .map(Dated::when)
                .or(() -> watched(line, trigger))
                .map(List::of)
                .orElseGet(() -> List.of(new When.Unknown()));
    }

    /// "A day after Iran fired": the date before that is of this clause.
    private Optional<Dated> inNextClause(Line line, int trigger, int first) {
        return scene.dates(line).stream()
                .filter(d -> d.isOf(Role.NEXT_CLAUSE) && d.to() <= trigger)
                .filter(d -> !hasVerb(line, d.to(), first))
                .reduce((a, b) -> b)
                .map(d -> CountedDays.recounted(d, scene.dates(line)));
    }

    /// "The last was on May 5, when Iran fired": the date that a clause with "when" explains.
    private Optional<Dated> beforeWhen(Line line, int trigger, int first) {
        int when = Math.min(trigger, first) - 1;
        while (when > 0 && !line.lower(when).equals("when") && !line.is(when, "VERB")) {
            when--;
        }
        int end = line.word(when - 1).equals(",") ? when - 1 : when;
        boolean isWhen = line.lower(when).equals("when");
        return scene.dates(line).stream()
                .filter(_ -> isWhen)
                .filter(d -> d.to() == end && d.when() instanceof When.Known)
                .findFirst();
    }

    /// "The army said on Friday that Iran had fired": those who watch tell of it on the day.
    private Optional<When> watched(Line line, int trigger) {
        int said = trigger - 1;
        while (said >= 0 && (!line.is(said, "VERB") || line.lemma(said).equals("have"))) {
            said--;
        }
        boolean watcher =
                SPEECH.contains(line.lemma(said))
                        && new Clause(line, said)
                                .agent()
                                .filter(a -> WATCHERS.contains(line.lower(a)))
                                .isPresent();
        int at = said;
        return scene.dates(line).stream()
                .filter(d -> watcher && d.isOf(Role.CLAUSE) && Totals.isDay(d.when()))
                .filter(d -> d.to() <= trigger && Math.abs(d.from() - at) < NEAR)
                .map(Dated::when)
                .findFirst();
    }

    /// "Fired two rockets on May 3 and, on May 5, a missile": the date right before the weapon.
    Optional<Dated> dateBefore(Line line, int from) {
        int i = from - 1;
        while (line.is(i, "DET") || line.is(i, "ADJ") || line.word(i).equals(",")) {
            i--;
        }
        int end = i + 1;
        return scene.dates(line).stream()
                .filter(d -> d.to() == end && line.is(d.from() - 1, "ADP"))
                .filter(d -> line.is(d.from() - 2, "CCONJ") || line.is(d.from() - 3, "CCONJ"))
                .findFirst();
    }

    boolean isDatedAtOnce(Line line, int to) {
        return scene.dates(line).stream()
                .anyMatch(d -> d.from() >= to && d.from() <= to + 1 && !isOfSpeech(line, d, -1));
    }

    /// "The army said on Friday that": the day of speaking, not of the launch.
    private static boolean isOfSpeech(Line line, Dated date, int trigger) {
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - 3); i--) {
            if (line.is(i, "VERB") && i != trigger) {
                return SPEECH.contains(line.lemma(i));
            }
        }
        return date.to() < trigger
                && line.is(date.to(), "VERB")
                && SPEECH.contains(line.lemma(date.to()));
    }

    /// "Hours after Iran fired, Oslo said on Friday": the day of what follows the clause in front.
    private static boolean isOfMainClause(Line line, int trigger, Dated date) {
        int main = line.head(trigger);
        int close = line.find(trigger, Set.of(","));
        return line.isLabelled(trigger, "advcl")
                && close > trigger
                && close < main
                && date.from() > main;
    }

    /// Does another sentence in the sentence stand between: "fired, and on Friday Tokyo said"?
    private static boolean isBeyond(Line line, int last, Dated date) {
        if (opensClause(line, date)) {
            return true;
        }
        for (int i = last; i < date.from(); i++) {
            boolean other = line.is(i, "VERB") && SPEECH.contains(line.lemma(i));
            boolean clause = JOINING.contains(line.lower(i)) && hasVerb(line, i, date.from());
            boolean joined =
                    line.is(i, "VERB")
                            && line.relation(i).equals("conj")
                            && !line.dependents(i, "nsubj").isEmpty();
            if (other || clause || joined || line.word(i).equals(";") || line.isAny(i, OTHERS)) {
                return true;
            }
        }
        return false;
    }

    /// "Fired two on May 3, and on May 5 Iran answered": the second day is of what follows it.
    private static boolean opensClause(Line line, Dated date) {
        int before = line.is(date.from() - 1, "ADP") ? date.from() - 2 : date.from() - 1;
        boolean follows =
                line.is(date.to(), "DET")
                        || line.is(date.to(), "PROPN")
                        || line.is(date.to(), "PRON")
                        || line.is(date.to(), "NUM");
        return line.is(before, "CCONJ") && follows && hasVerb(line, date.to(), line.size());
    }

    private static boolean hasVerb(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean does = DOING.contains(line.lemma(i)) && !LaunchTerms.isLaunchVerb(line, i);
            if (line.is(i, "VERB") && !does && !BEARING.contains(line.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /// "On May 3 and May 5"; "this year, on May 3 and May 5" is no launch of its own.
    private static List<When> list(Line line, List<Dated> dates) {
        int first = isSpread(line, dates) ? 1 : 0;
        List<When> list = new ArrayList<>(List.of(dates.get(first).when()));
        for (int i = first + 1; i < dates.size(); i++) {
            String between = line.joined(dates.get(i - 1).to(), dates.get(i).from());
            boolean joined = JOINTS.contains(between);
            if (!joined || dates.get(i).from() == dates.get(i - 1).to()) {
                break;
            }
            list.add(dates.get(i).when());
        }
        return list;
    }

    private static boolean isSpread(Line line, List<Dated> dates) {
        return dates.size() > 1
                && !Totals.isDay(dates.getFirst().when())
                && Totals.isDay(dates.get(1).when())
                && SPREADING.contains(line.joined(dates.get(0).to(), dates.get(1).from()));
    }
}
