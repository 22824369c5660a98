package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// When something takes place that a verb, a noun or both tell.
///
/// Example: in "Maes spoke on Tuesday, a day after Monday's talks with Vos broke up" Tuesday dates
/// what Maes said, and Monday the talks.
final class MeetingDates {

    private static final Set<String> COURSE = Words.section("meetingwords.txt", "course");
    private static final Set<String> TELLING = Words.section("meetingwords.txt", "telling");
    private static final Set<String> AROUND = Set.of("before", "after", "following");
    private static final int CLIMB = 6;

    /// So far before a date "since" may stand.
    private static final int SINCE = 6;

    private final Scene scene;
    private final NounPhrases phrases;

    MeetingDates(Scene scene) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
    }

    /// The date inside the noun phrase, else the one that the words "a day after" give what
    /// follows, else the one below the noun, below the verb, or beside them.
    When of(Line line, int verb, int noun) {
        boolean done = verb == noun && isDone(line, verb);
        List<Dated> dates =
                scene.dates(line).stream()
                        .filter(d -> !isSince(line, d) || isOfNounSince(line, d, noun))
                        .filter(d -> !(done && isToCome(d)))
                        .filter(d -> !isOfTopic(line, d, Math.max(verb, noun)))
                        .filter(d -> !isOfFirst(line, d, verb))
                        .toList();
        List<Dated> own =
                dates.stream()
                        .filter(d -> d.isOf(Role.CLAUSE, Role.NOUN, Role.START))
                        .filter(d -> isOnThisSide(line, d, noun) && !isOfOther(line, d, noun))
                        .toList();
        boolean ahead = isAhead(line, noun);
        return within(line, scene.dates(line), noun)
                .or(() -> own.stream().filter(d -> isBeside(line, d, noun)).findFirst())
                .or(() -> next(line, dates, verb, noun))
                .or(() ->
                        own.stream()
                                .filter(d -> !d.isOf(Role.NOUN) && hangsOn(line, d, noun))
                                .findFirst())
                .or(() -> ahead ? behind(line, own, noun) : ofVerb(line, own, verb, noun))
                .map(Dated::when)
                .or(() -> soon(line, verb))
                .orElseGet(When.Unknown::new);
    }

    /// "Met Vos", "has met Vos": whatever day to come is named, it was not then.
    private static boolean isDone(Line line, int verb) {
        boolean has =
                line.dependents(verb, "aux").stream()
                        .anyMatch(a -> line.isAny(a, Set.of("has", "have")));
        return new Clause(line, verb).reality() == Clause.Reality.FACT
                && (line.fine(verb).equals("VBD") || line.fine(verb).equals("VBN") && has);
    }

    /// "Spoke about a visit to Lima in May": the day of what they spoke about, where a month or
    /// year tells it.
    private static boolean isOfTopic(Line line, Dated date, int anchor) {
        boolean rough =
                date.when() instanceof When.Known known && known.precision() != When.Precision.DAY;
        return rough
                && IntStream.range(anchor, date.from())
                        .anyMatch(i -> line.lower(i).equals("about") && line.isNominal(i + 2));
    }

    /// "Arrived on Thursday and was expected to meet Vos": the day of the arrival.
    private static boolean isOfFirst(Line line, Dated date, int verb) {
        boolean planned = line.fine(verb).equals("VB") && line.lower(verb - 1).equals("to");
        return planned
                && date.from() > 0
                && IntStream.range(date.to(), verb)
                        .anyMatch(i -> line.is(i, "CCONJ") && line.isTensed(i + 1));
    }

    private static boolean isToCome(Dated date) {
        return date.when() instanceof When.Known known
                && known.rule().startsWith("counted from the day of the story")
                && known.anchor().filter(a -> a.isBefore(known.day())).isPresent();
    }

    private Optional<Dated> ofVerb(Line line, List<Dated> own, int verb, int noun) {
        List<Dated> dates =
                own.stream()
                        .filter(d -> !d.isOf(Role.NOUN) && !isOfTelling(line, d, verb))
                        .filter(d -> !isBeforeThat(line, d, Math.min(verb < 0 ? noun : verb, noun)))
                        .toList();
        return dates.stream()
                .filter(d -> hangsOn(line, d, verb))
                .findFirst()
                .or(() ->
                        dates.stream()
                                .filter(d -> isNear(line, d, verb, noun))
                                .filter(d -> !isOfRelative(line, d, Math.max(verb, noun)))
                                .findFirst());
    }

    /// "Said on Tuesday that he had met Vos": the day of what was said.
    private static boolean isOfTelling(Line line, Dated date, int verb) {
        int above = line.head(date.to() - 1);
        boolean told = line.is(above, "VERB") && TELLING.contains(line.lemma(above));
        boolean behind = above < date.from() && date.to() <= verb;
        return told
                && behind
                && above != verb
                && IntStream.range(date.to(), verb).anyMatch(s -> line.isLabelled(s, "nsubj"));
    }

    /// "Maes, who was named last month, will meet Vos": of a clause that ends before.
    private static boolean isOfRelative(Line line, Dated date, int anchor) {
        int at = line.head(date.from());
        for (int steps = 0; steps < CLIMB && at >= 0; steps++) {
            if (MeetingNouns.isPredicate(line, at)) {
                boolean own = line.dependents(at, "nsubj").stream().anyMatch(s -> isWho(line, s));
                boolean passive =
                        line.dependents(at, "nsubj:pass").stream().anyMatch(s -> isWho(line, s));
                return line.isLabelled(at, "acl") && (own || passive) && at < anchor;
            }
            at = line.head(at);
        }
        return false;
    }

    private static boolean isWho(Line line, int token) {
        return line.isAny(token, Set.of("who", "which", "that"));
    }

    /// "Wrote in letters on Tuesday that his call with Vos", "left last month after reports that",
    /// "resigned in May after it was found that he had met Vos".
    private static boolean isBeforeThat(Line line, Dated date, int anchor) {
        boolean behind =
                line.is(line.head(date.from()), "VERB") && line.head(date.from()) < date.from();
        return IntStream.range(date.to(), Math.max(date.to(), anchor))
                .filter(i -> line.isLabelled(i, "mark"))
                .anyMatch(i ->
                        line.lower(i).equals("that")
                                || behind
                                        && line.isAny(i, AROUND)
                                        && line.head(i) < anchor
                                        && line.is(line.head(i), "VERB"));
    }

    /// "Ahead of talks in Lima on Monday" with no other verb between.
    private static Optional<Dated> behind(Line line, List<Dated> own, int noun) {
        return own.stream()
                .filter(d -> d.isOf(Role.CLAUSE) && d.from() > noun)
                .filter(d -> isNear(line, d, noun, noun))
                .findFirst();
    }

    /// "Ahead of Monday's talks": what is told happened at another time.
    private boolean isAhead(Line line, int noun) {
        return line.is(noun, "NOUN") && Eve.isBefore(line, phrases.start(line, noun) - 1);
    }

    /// "Talks on Monday with Vos".
    private static boolean isBeside(Line line, Dated date, int noun) {
        int gap = date.from() - noun;
        return line.is(noun, "NOUN") && (gap == 1 || gap == 2 && line.is(noun + 1, "ADP"));
    }

    /// "Thursday's summit", "the July call".
    private Optional<Dated> within(Line line, List<Dated> dates, int noun) {
        int from = phrases.start(line, noun);
        return dates.stream()
                .filter(d -> d.when() instanceof When.Known)
                .filter(d -> d.from() >= from && d.to() <= noun)
                .filter(d -> line.lower(d.to()).startsWith("'") || d.isOf(Role.NOUN, Role.START))
                .findFirst();
    }

    /// "A day after he met", "hours after a call with Vos".
    private static Optional<Dated> next(Line line, List<Dated> dates, int verb, int noun) {
        return dates.stream()
                .filter(d -> d.isOf(Role.NEXT_CLAUSE) && d.to() <= noun)
                .filter(d -> !hasVerb(line, d.to(), verb >= d.to() && verb < noun ? verb : noun))
                .findFirst();
    }

    /// A date beyond "a day after" is not that of what stands before it, and the other way round.
    private boolean isOnThisSide(Line line, Dated date, int noun) {
        return scene.dates(line).stream()
                .filter(d -> d.role() == Role.NEXT_CLAUSE)
                .noneMatch(d ->
                        date.from() < d.from() && d.from() < noun
                                || noun < d.from() && d.from() < date.from());
    }

    /// "Began a visit before a summit Monday": the day of the summit, not of the visit.
    private boolean isOfOther(Line line, Dated date, int noun) {
        int other = line.is(date.from() - 1, "ADP") ? date.from() - 2 : date.from() - 1;
        return other > noun
                && line.is(other, "NOUN")
                && MeetingTerms.meant(line, other) >= 0
                && line.isAny(phrases.start(line, other) - 1, AROUND);
    }

    /// "Hours before they met": the day of what is told first.
    private Optional<When> soon(Line line, int verb) {
        int mark = line.dependents(verb, "mark").stream().findFirst().orElse(-1);
        boolean soon =
                line.isAny(mark, Set.of("before", "after"))
                        && line.isAny(mark - 1, Set.of("hours", "minutes", "shortly", "moments"));
        int above = line.head(verb);
        return soon && above >= 0 ? Optional.of(of(line, above, above)) : Optional.empty();
    }

    static boolean isSince(Line line, Dated date) {
        for (int i = Math.max(0, date.from() - SINCE); i <= date.from(); i++) {
            if (line.isAny(i, Set.of("since", "until"))) {
                return true;
            }
        }
        return false;
    }

    /// "Since their summit in February": the month of the summit.
    private static boolean isOfNounSince(Line line, Dated date, int noun) {
        return line.is(noun, "NOUN")
                && noun < date.from()
                && IntStream.range(Math.max(0, date.from() - SINCE), noun)
                        .anyMatch(i -> line.lower(i).equals("since"));
    }

    static boolean hangsOn(Line line, Dated date, int anchor) {
        int at = date.from();
        for (int steps = 0; steps < CLIMB && at >= 0; steps++) {
            boolean outside = at < date.from() || at >= date.to();
            if (outside && at == anchor) {
                return true;
            }
            boolean other = MeetingNouns.isPredicate(line, at) || line.isLabelled(at, "nsubj");
            if (outside && other) {
                return false;
            }
            at = line.head(at);
        }
        return false;
    }

    private static boolean isNear(Line line, Dated date, int verb, int noun) {
        int first = Math.min(verb < 0 ? noun : verb, noun);
        int last = course(line, Math.max(verb, noun));
        int from = date.from() > last ? last + 1 : date.to();
        int to = date.from() > last ? date.from() : first;
        boolean between = date.from() >= first && date.to() <= last + 1;
        for (int i = from; i < to && !between; i++) {
            // "Said at talks last month that more would follow in May" dates what follows.
            boolean own = line.head(i) == verb || line.head(i) == noun;
            boolean modal = line.fine(i).equals("MD") && !own;
            boolean cop = line.isLabelled(i, "cop") && !own && line.head(i) != verb;
            boolean other = line.isTensed(i) && (modal || cop || !line.is(i, "AUX"));
            if (other || line.word(i).equals(";") || line.isQuoteMark(i)) {
                return false;
            }
        }
        return true;
    }

    /// "The summit broke up in March": the verb that tells the course of the meeting.
    static int course(Line line, int noun) {
        for (int i = noun + 1; i < line.size() && line.is(noun, "NOUN"); i++) {
            if (line.isTensed(i) || line.is(i, "VERB")) {
                return line.is(i, "VERB") && COURSE.contains(line.lemma(i)) ? i : noun;
            }
        }
        return noun;
    }

    static boolean hasVerb(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isTensed(i) && line.is(i, "VERB")) {
                return true;
            }
        }
        return false;
    }
}
