package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads whom a sanction hits: a name, or a group in its own words with its number.
///
/// Example: in "blacklisted two bankers living in Lima and a shipyard over fraud" the target is
/// `two bankers living in Lima and a shipyard`, three of them.
final class Targets {

    private static final Set<String> TOGETHER = Set.of("along", "together", "plus");
    private static final Set<String> HIT = Words.section("sanctionwords.txt", "hit");
    private static final Set<String> SAME = Set.of("on", "against", "of");
    private static final Set<String> OF_STATE = Words.section("sanctionwords.txt", "of a state");
    private static final int MOST = 8;
    private static final int APPOSITION = 20;

    private final Scene scene;
    private final Parties parties;
    private final TargetPhrase phrases;
    private final TargetKinds kinds;

    Targets(Scene scene) {
        this.scene = scene;
        this.parties = scene.parties();
        this.phrases = new TargetPhrase(scene);
        this.kinds = new TargetKinds(scene);
    }

    Range phrase(Line line, int from) {
        return phrases.from(line, from);
    }

    Range around(Line line, int head) {
        return phrases.around(line, head);
    }

    /// The targets that are named from a token on; several where each has its own article or
    /// preposition: "a general, a bank and a shipyard" are three.
    List<Range> from(Line line, int start) {
        List<Range> all = new ArrayList<>();
        if (TargetPronoun.isAt(line, start)) {
            return List.of(new Range(start, start + 1));
        }
        int from = called(line, start);
        while (from >= 0 && all.size() < MOST) {
            Range next = phrase(line, from);
            if (next.isEmpty()) {
                break;
            }
            if (!all.isEmpty() && splits(line, next)) {
                int and = line.find(next.from(), Set.of("and"));
                all.add(new Range(next.from(), and));
                all.add(new Range(and + 1, next.to()));
            } else {
                all.add(next);
            }
            from = another(line, next);
        }
        return all;
    }

    /// "What it called a network": the words after the one who says so.
    private static int called(Line line, int start) {
        for (int i = start + 1; line.lower(start).equals("what") && i < start + 6; i++) {
            if (line.isAny(i, Set.of("called", "described", "termed", "calls"))) {
                return line.lower(i + 1).equals("as") ? i + 2 : i + 1;
            }
        }
        return start;
    }

    /// "A banker and a shipyard", after an earlier target.
    private static boolean splits(Line line, Range next) {
        int and = line.find(next.from(), Set.of("and"));
        return and > next.from() && and + 1 < next.to() && TargetPhrase.isArticle(line, and + 1);
    }

    /// Where the next target of the same verb begins, or -1.
    private int another(Line line, Range last) {
        int to = last.to();
        if (line.word(to).equals(")")) {
            to++;
        }
        if (line.word(to).equals(",")) {
            to++;
        }
        int adverb = line.is(last.to(), "ADV") && line.word(last.to() + 1).equals(",") ? 1 : 0;
        if (line.word(last.to() + adverb).equals(",")
                && line.lower(last.to() + adverb + 1).equals("with")) {
            return line.is(last.to() + adverb + 2, "NUM") ? last.to() + adverb + 2 : -1;
        }
        int added = Math.max(added(line, to), alike(line, last));
        if (added > 0) {
            return added;
        }
        int along = along(line, to);
        if (along > 0) {
            return along;
        }
        boolean comma = line.word(to - 1).equals(",");
        boolean article = TargetPhrase.isArticle(line, to) && !isExplained(line, last);
        boolean part = line.lower(to + 1).equals("of") && line.lower(to + 2).equals("them");
        boolean listed = comma && !part && (article || line.is(to, "NUM"));
        boolean counted = TargetPhrase.isArticle(line, last.from()) || line.is(last.from(), "NUM");
        boolean more = listed && counted && !TargetPhrase.isNextSubject(line, to);
        return more ? to : comma ? afterApposition(line, to) : -1;
    }

    /// "Executives of Volta, a firm that": an article behind a name explains it.
    private static boolean isExplained(Line line, Range last) {
        int name = last.to() - 1;
        int end = Phrases.startingAt(line, last.to() + 1).to();
        boolean more = line.isAny(end, Set.of("that", "which", "whose", "based", "run"));
        return line.fine(name).startsWith("NNP") && more;
    }

    /// "Together with two banks", "as well as on two banks"; or -1.
    private static int added(Line line, int at) {
        if (TOGETHER.contains(line.lower(at)) && line.lower(at + 1).equals("with")) {
            return at + 2;
        }
        boolean also = line.lower(at).equals("as") && line.lower(at + 1).equals("well");
        if (also && line.lower(at + 2).equals("as")) {
            return line.isAny(at + 3, Set.of("on", "against")) ? at + 4 : at + 3;
        }
        return -1;
    }

    /// "(On) seven tycoons with ties to Oslo along with 12 firms": behind what describes the first.
    private static int along(Line line, int from) {
        for (int i = from; i < Math.min(line.end(), from + APPOSITION); i++) {
            int next = added(line, i);
            if (next > 0) {
                return line.is(next, "NUM") ? next : -1;
            }
            if (line.is(i, "VERB") || line.is(i, "AUX") || line.is(i, "PUNCT")) {
                return -1;
            }
        }
        return -1;
    }

    /// "(On) a bank, the largest, and two firms", "(on) a bank and on Ann Lee": the next of the
    /// list after an aside, or after the preposition that the first has too; or -1.
    private int alike(Line line, Range last) {
        int end = Math.min(line.end(), last.to() + 2 * APPOSITION);
        for (int and = last.to(); and < end && !line.word(and).equals(";"); and++) {
            boolean joins = and == last.to() || line.word(and - 1).equals(",");
            int next = joins && line.lower(and).equals("and") ? joined(line, and, last) : -1;
            if (next > 0) {
                return next;
            }
        }
        return -1;
    }

    private int joined(Line line, int and, Range last) {
        String before = line.lower(last.from() - 1);
        if (line.isAny(and + 1, SAME) && line.lower(and + 1).equals(before)) {
            return and + 2;
        }
        boolean counted = line.is(and + 1, "NUM") && !TargetPhrase.isNextSubject(line, and + 1);
        return counted && isHitNear(line, and + 2) ? and + 1 : named(line, and + 1);
    }

    /// "And her deputy, Ann Lee": the name; or -1.
    private int named(Line line, int own) {
        int comma = Phrases.startingAt(line, own).to();
        boolean role =
                line.fine(own).equals("PRP$") && comma > own + 1 && line.word(comma).equals(",");
        return role
                        && parties.named(line, comma + 1)
                                .filter(r -> Parties.isPerson(r.actor()))
                                .isPresent()
                ? comma + 1
                : -1;
    }

    private static boolean isHitNear(Line line, int from) {
        int i = from;
        while (line.is(i, "ADJ") || line.lower(i).equals("of") || line.fine(i).equals("PRP$")) {
            i++;
        }
        while (line.isNominal(i) && line.isNominal(i + 1)) {
            i++;
        }
        return HIT.contains(line.lemma(i));
    }

    /// "A bank, the largest so far, together with": what stands between commas is about the bank.
    private static int afterApposition(Line line, int from) {
        for (int i = from; i < Math.min(line.size(), from + APPOSITION); i++) {
            if (line.word(i).equals(",")) {
                return added(line, i + 1);
            }
        }
        return -1;
    }

    /// The token where the object of a verb may begin: after adverbs and words of time.
    int after(Line line, int verb) {
        int i = verb + 1;
        while (i < line.size()) {
            int at = i;
            Optional<Dated> date =
                    scene.dates(line).stream()
                            .filter(d -> d.from() <= at && at < d.to())
                            .findFirst();
            boolean on =
                    line.is(i, "ADP")
                            && scene.dates(line).stream().anyMatch(d -> d.from() == at + 1);
            boolean adverb = line.is(i, "ADV") && !isHedge(line, i);
            if (date.isPresent()) {
                i = date.get().to();
            } else if (on || adverb) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isHedge(Line line, int i) {
        return line.is(i + 1, "NUM") || Numbers.of(line.lower(i + 1)).isPresent();
    }

    /// Who is meant: the one named, else a group in the article's words. Empty where the words name
    /// nobody that sanctions can hit.
    Optional<Actor> of(Line line, Range range) {
        int head = Phrases.head(line, range);
        Optional<Mentions.Ref> named =
                parties.named(line, head)
                        .filter(r -> r.form() != Actor.Form.DEMONYM && r.to() >= range.to() - 1)
                        .filter(r -> r.from() <= range.from() + 1 || isDescribed(line, range, r))
                        .filter(r -> r.to() >= range.to() || !line.is(range.to() - 1, "NOUN"));
        if (named.isPresent()) {
            return Optional.of(named.get().actor());
        }
        Optional<Actor> against = Hyphened.against(parties, line.word(range.from()));
        if (against.isPresent()) {
            return against;
        }
        Optional<Actor> apposed = apposed(line, range);
        if (apposed.isPresent()) {
            return apposed;
        }
        Optional<Actor> state = state(line, range);
        if (state.isPresent()) {
            return state;
        }
        boolean pronoun = line.is(head, "PRON") && range.to() == range.from() + 1;
        if (pronoun) {
            return new TargetPronoun(scene).of(line, head);
        }
        return kinds.canBeHit(line, range)
                ? Optional.of(parties.group(line, range))
                : Optional.empty();
    }

    /// "Iran's elite Guard Corps", "the Chinese shipping giant Volta": only what describes the body
    /// stands before its name.
    private static boolean isDescribed(Line line, Range range, Mentions.Ref name) {
        boolean body = name.actor().kind() == Actor.Kind.ORGANIZATION && name.to() == range.to();
        return body
                && IntStream.range(range.from(), name.from())
                        .allMatch(i ->
                                line.is(i, "PROPN")
                                        || line.is(i, "ADJ")
                                        || line.is(i, "DET")
                                        || line.lower(i).equals("'s")
                                        || line.fine(i).equals("NN"));
    }

    /// The one hit, unless that is who imposes, or one of those: a pronoun or "the country" then
    /// stands for the state named before.
    Optional<Actor> otherThan(Actor imposer, Actor target, Line line, Range range) {
        TargetPronoun pronoun = new TargetPronoun(scene);
        if (!target.equals(imposer)) {
            return Optional.of(target).filter(t -> !parties.members(imposer).contains(t));
        }
        if (line.is(range.from(), "PRON")) {
            return pronoun.stateBefore(line, range.from(), imposer);
        }
        return line.lower(range.from()).equals("the") && range.to() == range.from() + 2
                ? pronoun.stateNear(line, range.from(), imposer)
                : Optional.of(target);
    }

    /// "The country", "its economy".
    private Optional<Actor> state(Line line, Range range) {
        boolean its = line.isAny(range.from(), Set.of("its", "their"));
        if (its && OF_STATE.contains(line.lemma(Phrases.head(line, range)))) {
            return new TargetPronoun(scene).owner(line, range.from());
        }
        boolean the = line.lower(range.from()).equals("the") && range.to() == range.from() + 2;
        return parties.of(line, range)
                .filter(a -> the && a.kind() == Actor.Kind.COUNTRY)
                .or(() -> new TargetPronoun(scene).ofState(line, range));
    }

    /// "A refinery, Orient Petrochemical,", "Mali's president, Ann Lee": the name of the one that
    /// an article or a role introduces.
    private Optional<Actor> apposed(Line line, Range range) {
        boolean one =
                TargetPhrase.isArticle(line, range.from())
                        || line.lower(range.from()).equals("another");
        int own = line.find(range.from(), Set.of("'s"));
        boolean role = own > 0 && own < range.to() && line.fine(range.to() - 1).equals("NN");
        boolean opens = (one || role) && line.word(range.to()).equals(",");
        return parties.named(line, range.to() + 1)
                .filter(_ -> opens)
                .filter(r -> one || Parties.isPerson(r.actor()))
                .filter(r -> line.word(r.to()).equals(",") || r.to() == line.end())
                .map(Mentions.Ref::actor)
                .filter(a -> a.kind() != Actor.Kind.COUNTRY && a.kind() != Actor.Kind.PLACE);
    }

    boolean isRoleOfNamed(Line line, int from) {
        return phrases.isRoleOfNamed(line, from);
    }
}
