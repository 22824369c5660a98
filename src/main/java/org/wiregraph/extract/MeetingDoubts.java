package org.wiregraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.MeetingKind;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// What makes a meeting that words seem to tell none: it was called off, hangs on a condition, is
/// doubted, or is one of reporters or private persons.
///
/// Example: "Maes cancelled his trip to Lima", "would talk with Vos only if", "was sceptical that
/// he had met Vos" and "Maes and Vos met with reporters" tell of no meeting of Maes and Vos.
final class MeetingDoubts {

    private static final Set<String> CALLED_OFF = Words.section("meetingwords.txt", "called off");
    private static final Set<String> DOUBTING = Words.section("meetingwords.txt", "doubting");
    private static final Set<String> PRESS = Words.section("meetingwords.txt", "press");
    private static final Set<String> PLANS = Set.of("plan", "intention");
    private static final Set<String> WITH = Set.of("with");
    private static final Set<String> TO = Set.of("to");
    private static final Set<String> HINDERING = Words.section("meetingwords.txt", "hindering");
    private static final Set<String> THEM = Set.of("them", "it", "this", "these");
    private static final Set<String> CLAUSES = Set.of("ccomp", "acl", "advcl");
    private static final Set<String> SHOWING = Words.section("meetingwords.txt", "showing");
    private static final Set<String> CONSIDERING = Words.section("meetingwords.txt", "considering");
    private static final Set<String> FIRST = Words.section("meetingwords.txt", "first in a state");
    private static final Set<String> SINGLE = Words.section("meetingwords.txt", "single");
    private static final Set<String> BARE = Words.section("meetingwords.txt", "bare");
    private static final Set<String> IF = Set.of("if", "unless", "whether");
    private static final Set<String> NOT = Set.of("not", "n't");
    private static final Set<String> PASSING = Set.of("take", "happen", "go", "proceed", "occur");
    private static final Set<String> ASKING =
            Set.of("ask", "urge", "want", "request", "beg", "press", "try", "seek", "hope", "wish");
    private static final int CLIMB = 6;

    private final Scene scene;
    private final Company company;

    MeetingDoubts(Scene scene, Company company) {
        this.scene = scene;
        this.company = company;
    }

    boolean isDoubtful(Encounter one) {
        return isCalledOff(one)
                || isConditional(one)
                || isDoubted(one)
                || isShown(one)
                || isUndone(one)
                || isAskedFor(one)
                || isOfPress(one)
                || isToPress(one)
                || isHome(one)
                || isToOthers(one)
                || MeetingTerms.isRoom(one.line(), one.anchor())
                || isOfThem(one)
                || NoOccasion.isTold(one)
                || isPrivate(one)
                || isOfAnyone(one)
                || isNowhere(one);
    }

    /// "Cancelled his trip", "dropped plans to visit Lima", "was due to meet Vos, but called off
    /// the talks" or "but the talks would not take place".
    private static boolean isCalledOff(Encounter one) {
        Line line = one.line();
        int at = one.anchor();
        int above = line.head(at);
        for (int steps = 0;
                steps < 2 && line.is(above, "VERB") && !isCallingOff(line, above);
                steps++) {
            above = line.head(above);
        }
        boolean plans = PLANS.contains(line.lemma(above)) && line.is(above, "NOUN");
        int noun = plans ? above : at;
        boolean direct =
                line.is(noun, "NOUN")
                        && (line.isLabelled(noun, "obj") || line.isLabelled(noun, "nsubj:pass"))
                        && isCallingOff(line, line.head(noun));
        boolean beside = plans && isCallingOff(line, noun - 1);
        return direct || beside || one.status() == MeetingStatus.PLANNED && isLaterOff(line, at);
    }

    private static boolean isLaterOff(Line line, int anchor) {
        for (int i = anchor + 1; i < line.size(); i++) {
            boolean meeting =
                    line.dependents(i, "obj", "nsubj:pass").stream()
                            .anyMatch(o -> MeetingTerms.meant(line, o) == o);
            boolean not =
                    line.isAny(i - 1, NOT)
                            && PASSING.contains(line.lemma(i))
                            && line.dependents(i, "nsubj").stream()
                                    .anyMatch(s -> MeetingTerms.meant(line, s) == s);
            if (isCallingOff(line, i) && meeting || not) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCallingOff(Line line, int verb) {
        boolean off = line.lemma(verb).equals("call") && line.lower(verb + 1).equals("off");
        boolean fact = verb >= 0 && new Clause(line, verb).reality() == Clause.Reality.FACT;
        return line.is(verb, "VERB") && fact && (off || CALLED_OFF.contains(line.lemma(verb)));
    }

    /// "Would talk with Vos only if", "if he stopped firing and met Vos", "would not say if he will
    /// meet Vos".
    private static boolean isConditional(Encounter one) {
        Line line = one.line();
        int verb =
                line.is(one.anchor(), "VERB")
                        ? one.anchor()
                        : MeetingNouns.verb(line, one.anchor());
        for (int at = verb; at >= 0; at = line.isLabelled(at, "conj") ? line.head(at) : -1) {
            if (line.dependents(at, "mark").stream().anyMatch(m -> line.isAny(m, IF))) {
                return true;
            }
        }
        boolean only = false;
        for (int i = one.anchor() + 1; i < line.size() && !line.is(i, "PUNCT"); i++) {
            boolean when = line.lower(i).equals("only") && line.isAny(i + 1, Set.of("if", "when"));
            only |= when || line.lower(i).equals("unless");
        }
        return only && one.status() == MeetingStatus.PLANNED;
    }

    /// "Is sceptical that he took part in calls with Vos".
    private static boolean isDoubted(Encounter one) {
        Line line = one.line();
        int at = one.anchor();
        for (int steps = 0; steps < CLIMB && at >= 0; steps++) {
            int above = line.head(at);
            boolean clause = CLAUSES.stream().anyMatch(line.relation(at)::startsWith);
            if (clause && DOUBTING.contains(line.lower(above))) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /// "A picture of Maes meeting Vos".
    private static boolean isShown(Encounter one) {
        Line line = one.line();
        int at = one.anchor();
        for (int steps = 0; steps < CLIMB && at >= 0; steps++) {
            boolean told = line.is(at, "VERB") && Company.isTensed(line, at);
            at = told ? -1 : line.head(at);
            if (line.is(at, "NOUN") && SHOWING.contains(line.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /// "Was barred from visiting Lima", "got a deferment from going to Lima".
    private static boolean isUndone(Encounter one) {
        Line line = one.line();
        int at = one.anchor();
        int above = line.head(at);
        boolean fact = above >= 0 && new Clause(line, above).reality() != Clause.Reality.NEGATED;
        return isWeighedUp(line, at)
                || isWeighedUp(line, above)
                || line.fine(at).equals("VBG")
                        && line.lower(at - 1).equals("from")
                        && (HINDERING.contains(line.lemma(above))
                                || HINDERING.contains(line.lemma(at - 2)))
                        && fact;
    }

    /// "Asked Vos to set up a meeting with Maes".
    private static boolean isAskedFor(Encounter one) {
        Line line = one.line();
        int verb = line.head(one.anchor());
        int above = line.head(verb);
        return line.isLabelled(one.anchor(), "obj")
                && line.fine(verb).equals("VB")
                && line.isLabelled(verb, "xcomp")
                && ASKING.contains(line.lemma(above))
                && one.rule().equals(WeighedMeetings.RULE);
    }

    /// "Discussed holding a summit".
    private static boolean isWeighedUp(Line line, int verb) {
        int above = line.head(verb);
        return line.fine(verb).equals("VBG")
                && above >= 0
                && above < verb
                && CONSIDERING.contains(line.lemma(above))
                && (line.isLabelled(verb, "xcomp")
                        || line.isLabelled(verb, "ccomp")
                        || above == verb - 1);
    }

    /// "Maes and Vos met with reporters", "a video meeting with the editorial board".
    private boolean isOfPress(Encounter one) {
        Line line = one.line();
        int from = one.anchor() + 1;
        boolean met = line.lemma(one.anchor()).equals("meet");
        Range object = company.object(line, one.anchor());
        int behind = company.behind(line, from, WITH);
        Range whom = behind > 0 ? company.phrase(line, behind) : met ? object : new Range(0, 0);
        boolean some = whom.to() > whom.from();
        boolean board =
                line.lower(whom.to() - 1).equals("board")
                        && line.lower(whom.to() - 2).equals("editorial");
        boolean press = some && (PRESS.contains(line.lower(whom.to() - 1)) || board);
        return press || met && behind > 0 && isOfOthers(one, behind);
    }

    /// "Maes spoke to reporters alongside Vos".
    private boolean isToPress(Encounter one) {
        Line line = one.line();
        int to = company.behind(line, one.anchor() + 1, TO);
        boolean press = to > 0 && PRESS.contains(line.lower(company.phrase(line, to).to() - 1));
        return press && one.rule().equals(WeighedMeetings.RULE);
    }

    /// "Maes flew back to Lima".
    private static boolean isHome(Encounter one) {
        return one.kind() == MeetingKind.VISIT && one.line().lower(one.anchor() + 1).equals("back");
    }

    /// "Maes and Vos met with survivors": with each other they did not.
    private boolean isOfOthers(Encounter one, int with) {
        List<Actor> who = company.from(one.line(), with).who();
        boolean mutual = one.line().isAny(with, Set.of("each", "one", "only"));
        return !mutual
                && one.rule().equals("meet")
                && who.stream().noneMatch(one.participants()::contains)
                && one.participants().stream().allMatch(Parties::isPerson);
    }

    /// "Maes and Vos made calls to senators", "was this their first meeting?".
    private static boolean isToOthers(Encounter one) {
        Line line = one.line();
        boolean calls = line.lower(one.anchor()).equals("calls");
        return calls && line.isAny(one.anchor() + 1, Set.of("to", "on"))
                || isOpen(line)
                        && (line.word(line.end()).equals("?")
                                || line.word(line.size() - 1).equals("?"));
    }

    /// A question of whether; not "what came of their meeting?".
    private static boolean isOpen(Line line) {
        return !line.isAny(0, Set.of("what", "how", "why", "who", "when", "where"));
    }

    /// "Had received them": no guests.
    private boolean isOfThem(Encounter one) {
        Line line = one.line();
        Range object = company.object(line, one.anchor());
        return one.rule().equals("host") && line.isAny(object.from(), THEM);
    }

    /// Counted evidence alone tells of persons of whom nobody holds an office, in an article that
    /// tells of offices; or several such arrive somewhere.
    private boolean isPrivate(Encounter one) {
        boolean few = one.rule().equals(WeighedMeetings.RULE) && one.participants().size() <= 2;
        return (few || isJourneyOfSeveral(one))
                && !scene.officials().isEmpty()
                && one.participants().stream().anyMatch(Parties::isPerson)
                && one.participants().stream()
                        .allMatch(a ->
                                a.kind() == Actor.Kind.ORGANIZATION
                                        || Parties.isPerson(a)
                                                && !scene.officials().contains(a.key()));
    }

    private static boolean isJourneyOfSeveral(Encounter one) {
        return one.kind() == MeetingKind.VISIT
                && one.participants().size() > 1
                && one.participants().stream().allMatch(Parties::isPerson);
    }

    /// "A meeting with a Peruvian president": with any of them.
    private static boolean isOfAnyone(Encounter one) {
        Line line = one.line();
        for (int i = 1; i < line.size(); i++) {
            int at = i;
            boolean opens = line.isAny(i - 1, Set.of("a", "an"));
            if (opens && one.participants().stream().anyMatch(a -> isHead(line, at, a))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHead(Line line, int from, Actor actor) {
        String name = actor.name();
        int words = name.split(" ").length;
        return actor.kind() == Actor.Kind.GROUP
                && FIRST.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith)
                && from + words <= line.size()
                && line.text(from, from + words).equals(name);
    }

    /// A journey of which only counted evidence tells, and not where to, or a meeting with somebody
    /// whom no words bound.
    private boolean isNowhere(Encounter one) {
        boolean weighed = one.rule().equals(WeighedMeetings.RULE);
        boolean nowhere = one.kind() == MeetingKind.VISIT && one.place().isEmpty() && !isNamed(one);
        return weighed
                        && (nowhere
                                || isMixed(one.participants())
                                || one.participants().stream().anyMatch(MeetingDoubts::isOne))
                || hasNameless(one.participants());
    }

    /// "Visited Korea": somewhere.
    private boolean isNamed(Encounter visit) {
        Line line = visit.line();
        Range object = company.object(line, visit.anchor());
        boolean somewhere = line.is(object.to() - 1, "PROPN") || visit.when().iso().isPresent();
        return line.lemma(visit.anchor()).equals("visit")
                && line.is(visit.anchor(), "VERB")
                && somewhere;
    }

    /// Persons and a firm or ministry, or "Maes's chief of staff" beside Maes.
    private static boolean isMixed(List<Actor> some) {
        List<Actor> persons = some.stream().filter(Parties::isPerson).toList();
        boolean firm =
                some.stream()
                        .filter(a -> a.kind() == Actor.Kind.ORGANIZATION)
                        .anyMatch(a -> !Company.sits(a) && !Company.isLeague(a));
        boolean owned =
                persons.stream()
                        .map(p -> p.name().substring(p.name().lastIndexOf(' ') + 1))
                        .anyMatch(n ->
                                some.stream()
                                        .filter(a -> a.kind() == Actor.Kind.GROUP)
                                        .anyMatch(a -> a.name().contains(n)));
        return owned || firm && !persons.isEmpty();
    }

    /// "A senior commander", of a group one.
    private static boolean isOne(Actor actor) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        return actor.kind() == Actor.Kind.GROUP && SINGLE.stream().anyMatch(name::endsWith);
    }

    /// "Officials", "that government": who they are nobody knows.
    private static boolean hasNameless(List<Actor> some) {
        return some.stream()
                .map(a -> a.name().toLowerCase(Locale.ROOT))
                .anyMatch(name -> BARE.contains(name) || name.endsWith(" who"));
    }
}
