package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Weapon;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// The word that tells that a weapon was launched: what was done to it, what it did itself, or a
/// noun for the launch. Read off the tree, else from the words beside the weapon.
///
/// Example: in "a pair of missiles launched by Iran" it is `launched`, in "the test of a missile"
/// `test`, in "two rockets left Semnan" `left`.
record Trigger(int at, Kind kind) {

    enum Kind {
        VERB,
        NOUN,
        FLIGHT
    }

    private static final Set<String> FLYING = Words.section("launchwords.txt", "flying a weapon");
    private static final Set<String> FLIGHT = Words.section("launchwords.txt", "flight");
    private static final Set<String> ENDS = Words.section("launchwords.txt", "flight ends");
    private static final Set<String> PORTIONS = Words.section("launchwords.txt", "portions");
    private static final Set<String> STRIKES = Set.of("strike", "strikes", "attack", "raid");
    private static final Set<String> WITH = Set.of("by", "with");
    private static final Set<String> ANSWERS = Set.of("answer", "respond", "retaliate", "reply");
    private static final Set<String> STRIKING = Words.section("launchwords.txt", "striking");
    private static final Set<String> HITTING = Words.section("launchwords.txt", "hitting");
    private static final Set<String> START = Words.section("launchwords.txt", "starting");
    private static final Set<String> GOING = Set.of("fly", "travel");
    private static final Set<String> SEEING = Set.of("detect", "track", "spot");
    private static final Set<String> APPEARANCE = Words.section("launchwords.txt", "appearance");
    private static final int HIGHEST = 7;
    private static final int NEAR = 8;
    private static final int FAR = 14;

    static Optional<Trigger> of(Line line, Weapons.Armed armed) {
        return beside(line, armed)
                .or(() -> LaunchClauses.behind(line, armed.to()))
                .or(() -> participle(line, armed.to()))
                .or(() -> above(line, armed.head()))
                .or(() -> before(line, armed))
                .or(() -> after(line, armed))
                .or(() -> flown(line, armed.head()))
                .or(() -> LaunchClauses.opening(line, armed.from()));
    }

    /// "A missile that flew", "the rocket lifting off".
    private static Optional<Trigger> flown(Line line, int weapon) {
        return line.dependents(weapon, "acl", "parataxis").stream()
                .filter(i -> i > weapon && line.fine(i).startsWith("VB"))
                .filter(i -> START.contains(line.lemma(i)) || GOING.contains(line.lemma(i)))
                .map(i -> new Trigger(i, Kind.FLIGHT))
                .findFirst();
    }

    /// "Missile launches", "Hwasong-18 test", "a rocket attack".
    private static Optional<Trigger> beside(Line line, Weapons.Armed armed) {
        boolean attack = isFlying(armed.weapon()) && LaunchTerms.isAttack(line, armed.to());
        return attack || LaunchTerms.isLaunchNoun(line, armed.to())
                ? Optional.of(new Trigger(armed.to(), Kind.NOUN))
                : Optional.empty();
    }

    private static boolean isFlying(Weapon weapon) {
        return weapon.concept()
                .filter(c -> c.endsWith("Missile") || c.startsWith("Rocket"))
                .isPresent();
    }

    /// Is it an attack, which may have been of several weapons at several places?
    boolean isAttack(Line line) {
        return kind == Kind.NOUN && LaunchTerms.isAttack(line, at);
    }

    /// "Tracked a missile launched from Iran": the launch, not what is done about the missile.
    private static Optional<Trigger> participle(Line line, int to) {
        boolean launched =
                LaunchTerms.isLaunchVerb(line, to)
                        && line.lower(to).endsWith("ed")
                        && line.isAny(to + 1, Set.of("by", "from"));
        return launched ? Optional.of(new Trigger(to, Kind.VERB)) : Optional.empty();
    }

    /// Climbs from the weapon to the word that governs it.
    private static Optional<Trigger> above(Line line, int weapon) {
        int at = weapon;
        for (int step = 0; step < HIGHEST; step++) {
            int head = line.head(at);
            Optional<Trigger> below =
                    isInverted(line, at, head) ? Optional.empty() : below(line, at);
            if (below.isPresent()) {
                return below;
            }
            if (head < 0) {
                return Optional.empty();
            }
            Optional<Trigger> here = here(line, at, head);
            if (here.isPresent()) {
                return here;
            }
            boolean same = line.isLabelled(at, "conj") && line.isNominal(head);
            boolean apposed = line.isLabelled(at, "appos");
            boolean part = line.isLabelled(at, "nmod") && isPortion(line, at, head);
            if (!same && !apposed && !part) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    private static boolean isPortion(Line line, int at, int head) {
        boolean of = line.dependents(at, "case").stream().anyMatch(c -> line.lower(c).equals("of"));
        return of && (PORTIONS.contains(line.lower(head)) || line.is(head, "NUM"));
    }

    /// A clause that hangs on the weapon: "a missile fired by", "the missile that Iran tested".
    private static Optional<Trigger> below(Line line, int weapon) {
        return line.dependents(weapon, "acl").stream()
                .filter(i -> i > weapon && line.fine(i).startsWith("VB"))
                .filter(i -> line.dependents(i, "obj").stream().noneMatch(o -> o > i))
                .filter(i ->
                        LaunchTerms.isLaunchVerb(line, i) && !line.fine(i).equals("VBG")
                                || line.lemma(i).equals("follow"))
                .map(i ->
                        new Trigger(i, LaunchTerms.isLaunchVerb(line, i) ? Kind.VERB : Kind.FLIGHT))
                .findFirst();
    }

    private static Optional<Trigger> here(Line line, int at, int head) {
        if (isNounFor(line, at, head)) {
            return Optional.of(new Trigger(head, Kind.NOUN));
        }
        boolean object = line.isLabelled(at, "obj") || line.relation(at).equals("nsubj:pass");
        boolean flown = FLYING.contains(line.lemma(head)) && line.is(head, "VERB");
        boolean launched = object && (flown || LaunchTerms.isLaunchVerb(line, head));
        if (launched || isStruckWith(line, at, head)) {
            return Optional.of(new Trigger(head, Kind.VERB));
        }
        boolean follows = line.lemma(head).equals("follow");
        boolean next = follows && line.isLabelled(at, "obl") && at > head;
        if (next || object && SEEING.contains(line.lemma(head))) {
            return Optional.of(new Trigger(head, Kind.FLIGHT));
        }
        if (object && line.lemma(head).equals("use")) {
            return used(line, head);
        }
        if (isInverted(line, at, head)) {
            return Optional.of(new Trigger(head, Kind.FLIGHT));
        }
        boolean does = line.isLabelled(at, "nsubj") && line.is(head, "VERB");
        if (does
                && LaunchTerms.isLaunchVerb(line, head)
                && line.dependents(head, "obj").isEmpty()) {
            return Optional.of(new Trigger(head, Kind.VERB));
        }
        return does && (follows || isFlight(line, head) || hits(line, head))
                ? Optional.of(new Trigger(head, Kind.FLIGHT))
                : Optional.empty();
    }

    /// "On Thursday came a pair of missiles".
    private static boolean isInverted(Line line, int at, int verb) {
        return line.lower(verb).equals("came")
                && at > verb
                && (line.isLabelled(at, "obj") || line.isLabelled(at, "nsubj"))
                && line.dependents(verb, "nsubj").stream().noneMatch(s -> s < verb);
    }

    /// "A test of a missile", "a missile test", "a strike with missiles".
    private static boolean isNounFor(Line line, int at, int head) {
        boolean below = line.isLabelled(at, "nmod");
        boolean strike =
                below
                        && STRIKES.contains(line.lower(head))
                        && WITH.contains(Clause.preposition(line, at));
        boolean noun = (below || line.isLabelled(at, "compound")) && !isFiredPortion(line, head);
        return strike || noun && LaunchTerms.isLaunchNoun(line, head);
    }

    /// "Fired a barrage of rockets": the barrage is so many rockets, and the verb tells of them.
    private static boolean isFiredPortion(Line line, int head) {
        boolean object = line.isLabelled(head, "obj") || line.isLabelled(head, "nsubj:pass");
        return object
                && PORTIONS.contains(line.lower(head))
                && LaunchTerms.isLaunchVerb(line, line.head(head));
    }

    /// "Struck the port with two missiles", "was hit by two missiles".
    private static boolean isStruckWith(Line line, int weapon, int verb) {
        String by = Clause.preposition(line, weapon);
        boolean alone = ANSWERS.contains(line.lemma(verb));
        boolean with = by.equals("with") && (alone || new Clause(line, verb).patient().isPresent());
        return line.isLabelled(weapon, "obl")
                && line.is(verb, "VERB")
                && STRIKING.contains(line.lemma(verb))
                && (with || by.equals("by"));
    }

    /// "Used a Qased to put a satellite into orbit".
    private static Optional<Trigger> used(Line line, int use) {
        return line.dependents(use, "xcomp", "advcl").stream()
                .filter(i -> LaunchTerms.isLaunchVerb(line, i))
                .map(i -> new Trigger(i, Kind.VERB))
                .findFirst();
    }

    /// "Three missiles struck the port".
    private static boolean hits(Line line, int verb) {
        return HITTING.contains(line.lemma(verb))
                && (!line.dependents(verb, "obj").isEmpty() || line.lower(verb + 1).equals("into"));
    }

    private static boolean isFlight(Line line, int verb) {
        String next = line.lower(verb + 1);
        return switch (line.lemma(verb)) {
            case "take" -> next.equals("off");
            case "go" -> next.equals("up");
            case "carry" -> line.find(verb, Set.of("orbit")) > verb;
            default -> FLIGHT.contains(line.lemma(verb));
        };
    }

    /// The launch verb before the weapon with nothing but modifiers between, or "test of a".
    private static Optional<Trigger> before(Line line, Weapons.Armed armed) {
        int i = armed.from() - 1;
        int least = Math.max(0, i - NEAR);
        while (i >= least && isBetween(line, i)) {
            i--;
        }
        if (LaunchTerms.isLaunchVerb(line, i)) {
            return Optional.of(new Trigger(i, Kind.VERB));
        }
        return switch (line.lower(i)) {
            case "of" -> nounBefore(line, i);
            case "with" -> strikeBefore(line, i);
            default -> Optional.empty();
        };
    }

    /// "A navy attack on an airfield this month with missiles", "hit a target with a missile".
    private static Optional<Trigger> strikeBefore(Line line, int with) {
        for (int i = with - 1; i >= Math.max(0, with - FAR); i--) {
            if (LaunchTerms.isAttack(line, i)) {
                return Optional.of(new Trigger(i, Kind.NOUN));
            }
            if (line.is(i, "VERB")) {
                boolean struck =
                        STRIKING.contains(line.lemma(i))
                                && new Clause(line, i).patient().isPresent();
                return struck ? Optional.of(new Trigger(i, Kind.VERB)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// "The launch on May 9 by Iran of a Qased".
    private static Optional<Trigger> nounBefore(Line line, int of) {
        for (int i = of - 1; i >= Math.max(0, of - FAR); i--) {
            if (LaunchTerms.isLaunchNoun(line, i)) {
                return Optional.of(new Trigger(i, Kind.NOUN));
            }
            if (line.is(i, "VERB") || line.is(i, "NOUN")) {
                break;
            }
        }
        return Optional.empty();
    }

    /// The last launch word before a weapon that a date follows at once: "tests of an Emad in May
    /// and a Sejjil in June".
    static Optional<Trigger> listed(Line line, Weapons.Armed armed) {
        int before = armed.from() - 1;
        while (line.is(before, "DET")
                || line.is(before, "ADJ")
                || line.is(before, "PRON")
                || line.is(before, "NOUN")
                        && line.isLabelled(before, "compound")
                        && !LaunchTerms.isLaunchNoun(line, before)) {
            before--;
        }
        if (line.is(before, "ADP") && !line.lower(before).equals("of")) {
            return Optional.empty();
        }
        for (int i = armed.from() - 1; i >= 0; i--) {
            boolean verb = LaunchTerms.isLaunchVerb(line, i);
            if (verb || LaunchTerms.isLaunchNoun(line, i)) {
                return Optional.of(new Trigger(i, verb ? Kind.VERB : Kind.NOUN));
            }
            if (line.is(i, "VERB") || line.word(i).equals(";")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isBetween(Line line, int i) {
        boolean nominal = line.is(i, "ADJ") || line.is(i, "NOUN") || line.is(i, "PROPN");
        return APPEARANCE.contains(line.lower(i))
                || (nominal
                        && !LaunchTerms.isLaunchVerb(line, i)
                        && !LaunchTerms.NOUNS.contains(line.lower(i)))
                || line.is(i, "DET")
                || line.is(i, "NUM")
                || line.is(i, "ADV")
                || line.isQuoteMark(i)
                || line.is(i, "PRON") && line.dependents(i).isEmpty();
    }

    /// "Missiles were fired", "missiles fired from".
    private static Optional<Trigger> after(Line line, Weapons.Armed armed) {
        int i = behindAside(line, armed.to());
        boolean passive = false;
        while (Set.of("was", "were", "been", "had", "have", "has", "being")
                .contains(line.lower(i))) {
            passive = true;
            i++;
        }
        boolean joined =
                passive || Set.of("by", "from", "on", "toward").contains(line.lower(i + 1));
        return joined && LaunchTerms.isLaunchVerb(line, i) && line.lower(i).endsWith("ed")
                ? Optional.of(new Trigger(i, Kind.VERB))
                : Optional.empty();
    }

    /// "The rocket, which carried a satellite, had been fired": the token behind the second comma.
    private static int behindAside(Line line, int to) {
        boolean aside = line.word(to).equals(",") && line.lower(to + 1).equals("which");
        int close = aside ? line.find(to + 1, Set.of(",")) : -1;
        return close > 0 && close - to < FAR ? close + 1 : to;
    }

    /// "Lifting off": the verb for how a flight begins.
    static boolean starts(Line line, int verb) {
        return START.contains(line.lemma(verb));
    }

    /// Is it told where the weapon was seen?
    boolean isSeen(Line line) {
        return SEEING.contains(line.lemma(at));
    }

    /// Does the flight itself tell of a launch? What came down may have flown on another day.
    boolean begins(Line line) {
        boolean inverted =
                line.lower(at).equals("came")
                        && line.dependents(at, "nsubj").stream().noneMatch(s -> s < at);
        return kind != Kind.FLIGHT || inverted || !ENDS.contains(line.lemma(at));
    }
}
