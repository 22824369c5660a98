package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.text.CalendarWords;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Whether what a verb or noun tells took place, is planned, or is neither: hoped for, refused,
/// general, called off.
final class Standing {

    private static final Set<String> PLANNED = Words.section("meetingwords.txt", "planned");
    private static final Set<String> UNLIKELY = Set.of("impossible", "unlikely", "unthinkable");
    private static final Set<String> SEEMING = Set.of("seem", "appear", "look", "remain");
    private static final Set<String> UNREAL = Words.section("meetingwords.txt", "unreal");
    private static final Set<String> TELLING = Words.section("meetingwords.txt", "telling");
    private static final Set<String> TRAVEL = Words.section("meetingwords.txt", "travel");
    private static final Set<String> UPCOMING = Words.section("meetingwords.txt", "upcoming");
    private static final Set<String> VAGUE = Words.section("meetingwords.txt", "vague");
    private static final Set<String> ARRANGE = Words.section("meetingwords.txt", "arrange");
    private static final Set<String> DENY = Words.section("meetingwords.txt", "deny");
    private static final Set<String> SET = Words.section("meetingwords.txt", "set");
    private static final Set<String> WAS = Set.of("was", "were", "is", "are");
    private static final Set<String> DOUBTED = Set.of("allegedly", "supposedly", "purportedly");
    private static final Set<String> BEHIND =
            Set.of("after", "following", "since", "before", "about", "against");
    private static final int DEEPEST = 5;
    private static final int CHANCE = 8;

    private Standing() {}

    static Optional<MeetingStatus> ofVerb(Line line, int verb) {
        return ofVerb(line, verb, 0);
    }

    /// The same of a verb that tells a meeting: what is scheduled is planned.
    static Optional<MeetingStatus> ofMeeting(Line line, int verb) {
        if (!HeldMeetings.SCHEDULE.contains(line.lemma(verb))) {
            return ofVerb(line, verb);
        }
        boolean fact = new Clause(line, verb).reality() == Clause.Reality.FACT;
        boolean past = hasAux(line, verb, "had");
        return fact && !past ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
    }

    /// "The council meets on Monday": what is to come, told in the present tense.
    static boolean isTimetable(Line line, int verb) {
        return line.is(verb, "VERB")
                && isGeneral(line, verb)
                && new Clause(line, verb).reality() == Clause.Reality.FACT;
    }

    /// "Will say so when they meet in Lima": beside what is to come.
    static boolean isBesideFuture(Line line, int verb) {
        int above = line.head(verb);
        boolean when =
                line.dependents(verb, "mark", "advmod", "case").stream()
                        .anyMatch(m -> line.isAny(m, Set.of("when", "before", "until", "after")));
        return when && above >= 0 && (isFuture(line, above) || isFuture(line, line.head(above)));
    }

    private static boolean isFuture(Line line, int verb) {
        return verb >= 0
                && (new Clause(line, verb).reality() == Clause.Reality.FUTURE
                        || PLANNED.contains(line.lemma(verb)) && line.fine(verb).equals("VBN"));
    }

    private static Optional<MeetingStatus> ofVerb(Line line, int verb, int depth) {
        Clause clause = new Clause(line, verb);
        int above = line.head(verb);
        boolean denied =
                line.isLabelled(verb, "ccomp") && DENY.contains(line.lemma(above))
                        || line.dependents(verb, "advmod").stream()
                                .anyMatch(a -> line.isAny(a, DOUBTED));
        if (depth > DEEPEST || denied || isAsked(line, verb) || isPastPlan(line, verb)) {
            return Optional.empty();
        }
        return switch (clause.reality()) {
            case NEGATED -> Optional.empty();
            case FUTURE -> Optional.of(MeetingStatus.PLANNED);
            case POSSIBLE -> possible(line, verb, depth);
            case FACT -> ofFact(line, verb, depth);
        };
    }

    /// "Had planned to meet Vos", "had been due to meet Vos": it came to nothing.
    private static boolean isPastPlan(Line line, int verb) {
        int to = Journey.to(line, verb);
        int plan = to - 1;
        int had = line.lower(plan - 1).equals("been") ? plan - 2 : plan - 1;
        return to > 0
                && line.lower(had).equals("had")
                && (PLANNED.contains(line.lemma(plan)) || PLANNED.contains(line.lower(plan)));
    }

    /// "Would not say whether Maes will meet Vos".
    private static boolean isAsked(Line line, int verb) {
        int i = verb - 1;
        while (i > 0 && !line.is(i, "VERB") && !line.lower(i).equals("whether")) {
            i--;
        }
        return line.lower(i).equals("whether");
    }

    private static Optional<MeetingStatus> ofFact(Line line, int verb, int depth) {
        int above = line.head(verb);
        boolean shared =
                line.fine(verb).equals("VB")
                        && line.isLabelled(verb, "conj")
                        && line.is(above, "VERB");
        if (shared) {
            return ofVerb(line, above, depth + 1);
        }
        if (line.fine(verb).equals("VBG") && line.lower(verb - 1).equals("by")) {
            return above < 0 ? Optional.empty() : ofVerb(line, above, depth + 1);
        }
        boolean open =
                line.fine(verb).equals("VB")
                        || isChance(line, verb)
                        || line.fine(verb).equals("VBG")
                                && above < verb
                                && (UNREAL.contains(line.lemma(above))
                                        || VAGUE.contains(line.lemma(above)))
                        || isGeneral(line, verb);
        return open ? Optional.empty() : Optional.of(MeetingStatus.HELD);
    }

    /// "A chance of Peru and Chile reaching a deal".
    private static boolean isChance(Line line, int verb) {
        for (int i = verb - 1; i > verb - CHANCE && line.fine(verb).equals("VBG"); i--) {
            if (line.lower(i).equals("of")) {
                return VAGUE.contains(line.lower(i - 1));
            }
        }
        return false;
    }

    /// "They meet twice a year": present tense without an auxiliary.
    private static boolean isGeneral(Line line, int verb) {
        return Set.of("VBZ", "VBP").contains(line.fine(verb))
                && line.dependents(verb, "aux").isEmpty()
                && !isDated(line)
                && !isMeanwhile(line, verb);
    }

    /// "The launch comes as Maes visits Lima".
    private static boolean isMeanwhile(Line line, int verb) {
        int as = verb - 1;
        while (as > 0 && !line.lower(as).equals("as") && !line.is(as, "VERB")) {
            as--;
        }
        return line.lower(as).equals("as") && line.lemma(as - 1).equals("come");
    }

    /// "On 4 May Maes meets Vos".
    private static boolean isDated(Line line) {
        return line.isAny(0, Set.of("on", "in"))
                && (CalendarWords.month(line, 1).isPresent()
                        || line.is(1, "NUM") && CalendarWords.month(line, 2).isPresent());
    }

    /// "Is to meet", "is due to meet", "said he would meet", "flew there to meet".
    private static Optional<MeetingStatus> possible(Line line, int verb, int depth) {
        int above = line.head(verb);
        boolean would = hasAux(line, verb, "would");
        if (would) {
            boolean told = above >= 0 && TELLING.contains(line.lemma(above)) || isTold(line, verb);
            return told ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
        }
        int to = Journey.to(line, verb);
        if (to < 0) {
            return Optional.empty();
        }
        if (line.lemma(to - 1).equals("be")
                || PLANNED.contains(line.lower(to - 1))
                || line.lower(to - 1).equals("plans")) {
            return isSure(line, verb, above)
                    ? Optional.of(MeetingStatus.PLANNED)
                    : Optional.empty();
        }
        boolean planned =
                PLANNED.contains(line.lemma(above)) || PLANNED.contains(line.lower(above));
        if (planned && line.is(above, "VERB")) {
            boolean told = isIntended(line, above) || ofVerb(line, above, depth + 1).isPresent();
            return told ? Optional.of(MeetingStatus.PLANNED) : Optional.empty();
        }
        if (isInstead(line, to)) {
            return Optional.empty();
        }
        int going = Journey.of(line, verb);
        return going < 0 ? Optional.empty() : ofVerb(line, going, depth + 1);
    }

    /// "Will go to Lima instead of stopping in Quito to meet Vos".
    private static boolean isInstead(Line line, int to) {
        for (int i = to - 1; i > Math.max(0, to - CHANCE); i--) {
            boolean instead = line.lower(i).equals("instead") || line.lower(i).equals("rather");
            if (instead && line.isAny(i + 1, Set.of("of", "than"))) {
                return true;
            }
        }
        return false;
    }

    /// "Prepares to meet Vos": in the present tense too.
    private static boolean isIntended(Line line, int verb) {
        return isGeneral(line, verb) && new Clause(line, verb).reality() == Clause.Reality.FACT;
    }

    /// "Said that talks had ended and that he would meet Vos".
    private static boolean isTold(Line line, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (line.isAny(i, Set.of("if", "unless"))) {
                return false;
            }
            if (line.is(i, "VERB") && TELLING.contains(line.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSure(Line line, int verb, int above) {
        boolean negated =
                new Clause(line, verb).reality() == Clause.Reality.NEGATED
                        || above >= 0
                                && new Clause(line, above).reality() == Clause.Reality.NEGATED;
        return !negated;
    }

    private static boolean hasAux(Line line, int verb, String word) {
        return line.dependents(verb, "aux").stream().anyMatch(a -> line.lower(a).equals(word));
    }

    /// How a noun such as "talks" or "visit" stands in its sentence.
    static Optional<MeetingStatus> ofNoun(Line line, int noun) {
        int start = noun;
        while (start > 0 && Phrases.isInside(line, start - 1)) {
            start--;
        }
        int first = line.fine(start - 1).equals("VBN") ? start - 1 : start;
        for (int i = first; i < noun; i++) {
            if (line.isAny(i, UPCOMING)) {
                return Optional.of(MeetingStatus.PLANNED);
            }
            if (line.isAny(i, VAGUE)) {
                return Optional.empty();
            }
        }
        if (line.isAny(noun + 1, SET) && !line.is(noun + 2, "PUNCT")) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (!line.dependents(noun, "cop").isEmpty()) {
            return ofPredicate(line, noun);
        }
        if (isThought(line, noun)) {
            return Optional.empty();
        }
        boolean behind = line.is(start - 1, "ADP") || line.isAny(start - 1, BEHIND);
        return behind ? behind(line, start - 1, noun) : above(line, noun);
    }

    /// "It was the first meeting between Maes and Vos"; not "it would be the first".
    private static Optional<MeetingStatus> ofPredicate(Line line, int noun) {
        boolean was = line.dependents(noun, "cop").stream().allMatch(c -> line.isAny(c, WAS));
        boolean fact = new Clause(line, noun).reality() == Clause.Reality.FACT;
        return was && fact ? Optional.of(MeetingStatus.HELD) : Optional.empty();
    }

    /// By the preposition before it: "after talks", "ahead of a summit".
    private static Optional<MeetingStatus> behind(Line line, int preposition, int noun) {
        String word = Eve.isBefore(line, preposition) ? "before" : line.lower(preposition);
        int verb = MeetingNouns.verb(line, noun);
        boolean future = verb >= 0 && new Clause(line, verb).reality() == Clause.Reality.FUTURE;
        return switch (word) {
            case "toward", "towards", "about", "against" -> Optional.empty();
            case "after", "following", "since" ->
                    Optional.of(future ? MeetingStatus.PLANNED : MeetingStatus.HELD);
            case "before" -> Optional.of(MeetingStatus.PLANNED);
            default -> above(line, noun);
        };
    }

    private static Optional<MeetingStatus> above(Line line, int noun) {
        int at = noun;
        for (int steps = 0; steps < DEEPEST; steps++) {
            String preposition = Clause.preposition(line, at);
            int above = line.head(at);
            boolean arranged = ARRANGE.contains(line.lemma(above)) && line.isLabelled(at, "obj");
            // "Urged Vos in a call to resign": the call took place, whatever became of the wish.
            boolean during = at == noun && Set.of("in", "during").contains(preposition);
            boolean opens = during && at < above && line.is(above, "VERB");
            if (at == noun && above >= 0 && Fruitless.isOf(line, noun, above)) {
                return Optional.of(MeetingStatus.HELD);
            }
            boolean judged = at == noun && Fruitless.isJudged(line, noun, above);
            if (judged || opens || during && MeetingNouns.ADDRESSING.contains(line.lemma(above))) {
                return below(line, above, preposition);
            }
            if (above < 0
                    || arranged
                    || isVague(line, above) && !(at == noun && preposition.equals("during"))
                    || UNREAL.contains(line.lemma(above))) {
                return above < 0 && at != noun ? Optional.of(MeetingStatus.HELD) : Optional.empty();
            }
            boolean told = line.isLabelled(at, "obj") && !line.lower(at).equals("call");
            if (line.lemma(above).equals("follow") && told) {
                return Optional.of(MeetingStatus.HELD);
            }
            if (MeetingNouns.isPredicate(line, above)) {
                return at == noun && !preposition.equals("for") && isIs(line, above)
                        ? Optional.empty()
                        : below(line, above, preposition);
            }
            at = above;
        }
        return Optional.empty();
    }

    /// "An offer of talks"; an offer made "during the talks" leaves them as they were.
    private static boolean isVague(Line line, int above) {
        return VAGUE.contains(line.lemma(above)) && !line.is(above, "VERB");
    }

    /// "A meeting seemed a remote possibility".
    static boolean isThought(Line line, int noun) {
        int verb = line.isLabelled(noun, "nsubj") ? line.head(noun) : -1;
        return SEEMING.contains(line.lemma(verb))
                && line.dependents(verb, "obj", "xcomp").stream()
                        .anyMatch(o -> isVague(line, o) || line.isAny(o, UNLIKELY));
    }

    /// "The meeting is in the works".
    private static boolean isIs(Line line, int predicate) {
        return line.dependents(predicate, "cop").stream()
                .anyMatch(c -> line.isAny(c, Set.of("is", "are")));
    }

    private static Optional<MeetingStatus> below(Line line, int verb, String preposition) {
        Optional<MeetingStatus> told = ofVerb(line, verb);
        boolean travels = TRAVEL.contains(line.lemma(verb)) || !line.is(verb, "VERB");
        return preposition.equals("for") && !travels ? Optional.empty() : told;
    }
}
