package org.wiregraph.extract;

import java.util.Optional;
import java.util.Set;
import org.wiregraph.extract.SanctionAct.Manner;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report.SanctionStatus;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Reads the verbs that have those hit as object or passive subject: "blacklisted two banks", "two
/// banks were listed", "added two banks to the list".
final class SanctionVerbs implements SanctionReader {

    private static final Set<String> DIRECT = Words.section("sanctionwords.txt", "direct");
    private static final Set<String> LISTING = Words.section("sanctionwords.txt", "listing");
    private static final Set<String> HIT = Words.section("sanctionwords.txt", "hit");
    private static final Set<String> FORMAL = Words.section("sanctionwords.txt", "formal");
    private static final Set<String> PUTTING = Words.section("sanctionwords.txt", "putting");
    private static final Set<String> UNLISTING = Words.section("sanctionwords.txt", "unlisting");
    private static final Set<String> COUNTING = Words.section("sanctionwords.txt", "counting");
    private static final Set<String> LISTED = Words.section("sanctionwords.txt", "listed");
    private static final Set<String> ONTO = Set.of("to", "on", "onto", "in", "under");
    private static final Set<String> OFF = Set.of("from", "off");
    private static final Set<String> BE = Set.of("was", "were", "is", "are");
    private static final int AS = 6;

    private final Scene scene;
    private final Imposers imposers;
    private final Targets targets;
    private final SanctionTellers tellers;
    private final SanctionRegisters registers;

    SanctionVerbs(Scene scene, Imposers imposers, Targets targets) {
        this.scene = scene;
        this.imposers = imposers;
        this.targets = targets;
        this.tellers = new SanctionTellers(scene, imposers, targets);
        this.registers = new SanctionRegisters(imposers);
    }

    @Override
    public Optional<SanctionAct> read(Line line, int i) {
        boolean verb = line.is(i, "VERB") || namesAsNoun(line, i) || sanctionsAsNoun(line, i);
        if (!verb
                || isAmongThose(line, i)
                || line.isQuoted(i) && imposers.ours(line, i).isEmpty()
                || line.is(i - 1, "DET")
                || line.fine(i - 1).equals("PRP$")) {
            return Optional.empty();
        }
        String lemma = line.lemma(i);
        if (PUTTING.contains(lemma) && registers.list(line, i, ONTO) > 0) {
            return onto(line, i, registers.list(line, i, ONTO));
        }
        if (UNLISTING.contains(lemma) && registers.list(line, i, OFF) > 0) {
            return onto(line, i, registers.list(line, i, OFF))
                    .map(a -> a.standing(SanctionStatus.LIFTED));
        }
        if (isInverted(line, i)) {
            return inverted(line, i);
        }
        if (line.isLabelled(i, "amod")) {
            return Optional.empty();
        }
        if (lemma.equals("identify") && isBlocked(line, i)) {
            return acts(line, i, i);
        }
        if (lemma.equals("make") && isMadeUp(line, i)) {
            return imposers.of(line, i)
                    .or(() -> imposers.at(line, line.dependents(i, "nsubj").getFirst()))
                    .map(by -> SanctionAct.of(by, line, i, i + 3).told(Manner.PART));
        }
        boolean listed = LISTING.contains(lemma) && isListed(line, i);
        return DIRECT.contains(lemma) || listed ? acts(line, i, i) : Optional.empty();
    }

    /// "Among those listed is a general": he is one of a group already told of.
    private static boolean isAmongThose(Line line, int i) {
        return line.lower(i - 1).equals("those");
    }

    /// "Urged the union to sanction", "the list names 14 people": verbs that the tagger takes for
    /// nouns.
    private static boolean sanctionsAsNoun(Line line, int i) {
        boolean clause = line.isLabelled(i, "advcl") || line.isLabelled(i, "xcomp");
        return clause && DIRECT.contains(line.lower(i)) && line.lower(i - 1).equals("to");
    }

    private static boolean namesAsNoun(Line line, int i) {
        return LISTING.contains(line.lemma(i))
                && Imposers.isBearer(line, i - 1)
                && line.is(i + 1, "NUM");
    }

    /// "The list is made up of two banks".
    private static boolean isMadeUp(Line line, int verb) {
        return line.lower(verb + 1).equals("up")
                && line.lower(verb + 2).equals("of")
                && line.dependents(verb, "nsubj").stream()
                        .anyMatch(s -> Imposers.isBearer(line, s) && s < verb);
    }

    /// "Four ships were identified as blocked property".
    private static boolean isBlocked(Line line, int verb) {
        return line.lower(verb + 1).equals("as")
                && line.lower(verb + 2).equals("blocked")
                && line.lemma(verb + 3).equals("property");
    }

    /// "Also listed today were two banks".
    private boolean isInverted(Line line, int verb) {
        boolean known = DIRECT.contains(line.lemma(verb)) || LISTING.contains(line.lemma(verb));
        return known && verb <= 2 && line.isAny(targets.after(line, verb), BE);
    }

    private Optional<SanctionAct> inverted(Line line, int verb) {
        int target = targets.after(line, verb) + 1;
        return imposers.before(line)
                .map(by -> SanctionAct.of(by, line, verb, target).told(Manner.PART));
    }

    /// "They put two banks on the U.N. list": measures do so for the one whose list it is.
    private SanctionAct ofListOwner(SanctionAct act, int list) {
        Line line = act.line();
        boolean they =
                new Clause(line, act.verb())
                        .agent()
                        .filter(a -> line.is(a, "PRON") || Imposers.isBearer(line, a))
                        .isPresent();
        boolean self = line.isAny(list - 1, Set.of("its", "their", "own"));
        return they && !self ? imposers.owner(line, list).map(act::by).orElse(act) : act;
    }

    private Optional<SanctionAct> onto(Line line, int verb, int list) {
        return acts(line, verb, list)
                .map(a -> ofListOwner(a, a.noun()))
                .or(() -> ontoListOf(line, verb, list));
    }

    /// "Two banks were added to the U.S. list": nobody does so but the one whose list it is.
    private Optional<SanctionAct> ontoListOf(Line line, int verb, int list) {
        Clause clause = new Clause(line, verb);
        return SanctionStanding.of(line, verb)
                .filter(_ -> clause.isPassive() && clause.agent().isEmpty())
                .flatMap(status ->
                        imposers.owner(line, list)
                                .flatMap(by ->
                                        clause.patient()
                                                .map(p ->
                                                        SanctionAct.of(by, line, verb, p)
                                                                .ofSubject()
                                                                .measure(list)
                                                                .standing(status))));
    }

    /// "Designated", "listed", "hit" and the like say little alone: they need a formal body, an
    /// earlier sanction near or the word itself, and those hit must be counted or named.
    private boolean isListed(Line line, int verb) {
        Clause clause = new Clause(line, verb);
        Optional<Integer> agent = clause.agent();
        boolean bearer = agent.filter(a -> Imposers.isBearer(line, a)).isPresent();
        boolean formal =
                FORMAL.contains(line.lemma(verb))
                        && (!hasAs(line, clause) || isBeing(line, verb) && imposers.hasTold());
        boolean told = imposers.hasTold() || Measures.hasAny(line);
        boolean counted = isCounted(line, clause);
        boolean passive = clause.isPassive() && (agent.isEmpty() || told);
        boolean body = agent.flatMap(a -> imposers.at(line, a)).isPresent() || passive;
        boolean goesOn = line.fine(verb).equals("VBG") && imposers.hasToldIn(line);
        return (bearer || goesOn) && body && counted
                || formal && body && counted && (told || isOffice(line, agent))
                || addsToThose(line, clause);
    }

    /// "Canada added six banks", right after the sanctions of another.
    private boolean addsToThose(Line line, Clause clause) {
        int number = targets.after(line, clause.verb());
        boolean committee =
                clause.agent().filter(a -> ImposingBody.isCommittee(line, a)).isPresent();
        Optional<Integer> hit = clause.patient().filter(p -> LISTED.contains(line.lemma(p)));
        return COUNTING.contains(line.lemma(clause.verb()))
                && !clause.isPassive()
                && (imposers.hasToldNear(line) || Measures.hasAny(line) || committee)
                && line.is(number, "NUM")
                && hit.filter(h -> h > number && h < number + 5).isPresent()
                && clause.with("as", "to", "with").isEmpty()
                && clause.agent().flatMap(a -> imposers.at(line, a)).isPresent();
    }

    private boolean isCounted(Line line, Clause clause) {
        int after = targets.after(line, clause.verb());
        boolean number =
                !clause.isPassive() && (line.is(after, "NUM") || line.is(after + 1, "NUM"));
        boolean one = TargetPhrase.isArticle(line, after) && clause.patient().isPresent();
        return number
                || !clause.isPassive()
                        && (opensWithName(line, after) || targets.isRoleOfNamed(line, after))
                || one && HIT.contains(line.lemma(clause.patient().get()))
                || clause.patient()
                        .filter(h ->
                                line.is(h, "NUM")
                                        || !line.dependents(h, "nummod").isEmpty()
                                        || isName(line, h))
                        .isPresent();
    }

    /// "Listed Deputy Minister Ann Lee": the first words name somebody.
    private boolean opensWithName(Line line, int from) {
        return scene.parties().named(line, Phrases.startingAt(line, from)).stream()
                .map(Mentions.Ref::actor)
                .anyMatch(a -> Parties.isPerson(a) || a.kind() == Actor.Kind.ORGANIZATION);
    }

    /// "Is being designated as an official of": the words of the act itself.
    private static boolean isBeing(Line line, int verb) {
        return line.lower(verb - 1).equals("being") && line.is(verb - 2, "AUX");
    }

    private static boolean hasAs(Line line, Clause clause) {
        int as = line.find(clause.verb(), Set.of("as"));
        return !clause.with("as").isEmpty() || as > 0 && as < clause.verb() + AS;
    }

    /// Bodies whose work it is: "OFAC designated ...".
    private boolean isOffice(Line line, Optional<Integer> agent) {
        return agent.flatMap(a -> imposers.at(line, a))
                .filter(a -> a.name().contains("Treasury") || a.name().contains("Assets Control"))
                .isPresent();
    }

    /// States are not listed, those in them are.
    private boolean isName(Line line, int head) {
        return scene.parties()
                .named(line, head)
                .map(r -> r.actor().kind() != Actor.Kind.COUNTRY)
                .orElseGet(() -> line.is(head, "PROPN"));
    }

    private Optional<SanctionAct> acts(Line line, int verb, int noun) {
        Clause clause = new Clause(line, verb);
        Optional<SanctionStatus> status = SanctionStanding.of(line, verb);
        boolean lost =
                line.isLabelled(verb, "acl")
                        && clause.patient().or(() -> TargetPhrase.relative(line, verb)).isEmpty();
        if (status.isEmpty() || lost) {
            return Optional.empty();
        }
        Optional<SanctionAct> act =
                isFronted(line, verb)
                        ? fronted(line, verb)
                        : clause.isPassive() ? passive(line, clause) : active(line, clause);
        return act.map(a -> a.measure(noun).standing(status.get()));
    }

    /// "Sanctioned by Canada in 2018, Ann Lee fled".
    private static boolean isFronted(Line line, int verb) {
        return line.fine(verb).equals("VBN")
                && line.isLabelled(verb, "advcl")
                && line.head(verb) > verb
                && line.lower(verb + 1).equals("by")
                && line.dependents(verb, "aux", "aux:pass", "nsubj").isEmpty();
    }

    private Optional<SanctionAct> fronted(Line line, int verb) {
        Optional<Integer> hit = new Clause(line, line.head(verb)).subject();
        return imposers.giver(line, verb)
                .flatMap(by -> hit.map(h -> SanctionAct.of(by, line, verb, h).ofSubject()));
    }

    private Optional<SanctionAct> active(Line line, Clause clause) {
        int verb = clause.verb();
        boolean part = clause.agent().filter(a -> Imposers.isBearer(line, a)).isPresent();
        Optional<Integer> moved =
                clause.patient().or(() -> TargetPhrase.relative(line, verb)).filter(p -> p < verb);
        Optional<SanctionAct> act =
                imposers.of(line, verb)
                        .map(by ->
                                moved.map(m -> TargetPhrase.explained(line, m))
                                        .map(m -> SanctionAct.of(by, line, verb, m).ofSubject())
                                        .orElseGet(() ->
                                                SanctionAct.of(
                                                        by,
                                                        line,
                                                        verb,
                                                        targets.after(line, verb))));
        return part ? act.filter(_ -> isTold(line, verb)).map(a -> a.told(Manner.PART)) : act;
    }

    /// "The bill includes two banks" tells of sanctions only where sanctions were told of.
    private boolean isTold(Line line, int verb) {
        return !LISTING.contains(line.lemma(verb)) || imposers.hasTold() || Measures.hasAny(line);
    }

    private Optional<SanctionAct> passive(Line line, Clause clause) {
        Optional<Integer> by = clause.agent();
        boolean relative = line.isLabelled(clause.verb(), "acl");
        Optional<Actor> imposer = by.flatMap(a -> imposers.at(line, a));
        Optional<Actor> known =
                imposer.isPresent() || relative || by.isPresent()
                        ? imposer
                        : tellers.of(line, clause).or(() -> imposers.before(line));
        int verb = clause.verb();
        Manner manner = imposer.isPresent() ? Manner.ACT : Manner.PART;
        return known.flatMap(b ->
                clause.patient()
                        .filter(p -> p < verb && !Imposers.isBearer(line, p))
                        .map(p -> TargetPhrase.explained(line, p))
                        .map(p -> SanctionAct.of(b, line, verb, p).ofSubject().told(manner)));
    }
}
