package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Whom a verb or noun of meeting brings together.
///
/// Example: in "Maes, who flew to Lima after talks with Vos, met Solberg on Monday" the company of
/// `met` is Maes before it and Solberg behind it.
final class Company {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> OPENS =
            Set.of(
                    "to", "and", "after", "before", "while", "since", "by", "for", "from",
                    "without", "then", ",");
    private static final Set<String> WITH_OR_TO = Set.of("with", "to");
    private static final Set<String> BETWEEN = Set.of("between", "among");
    private static final Set<String> SITTING = Words.section("meetingwords.txt", "sitting");
    private static final Set<String> RANKS = Words.section("meetingwords.txt", "ranks");
    private static final Set<String> LEAGUES = Words.section("meetingwords.txt", "leagues");
    private static final Set<String> PRESS = Words.section("meetingwords.txt", "press");
    private static final int DEEPEST = 3;

    private final Parties parties;
    private final NounPhrases phrases;
    private final Roll roll;
    private final Subjects subjects;

    Company(Scene scene, Recent recent) {
        this.parties = scene.parties();
        this.phrases = new NounPhrases(scene);
        this.roll = new Roll(scene, recent);
        this.subjects = new Subjects(phrases, roll);
    }

    /// The list that holds the noun phrase around a token.
    List<Actor> at(Line line, int head) {
        return roll.from(line, start(line, head)).who();
    }

    /// The list that begins at a token.
    Roll.Read from(Line line, int at) {
        return roll.from(line, at);
    }

    /// The noun phrase that begins at a token.
    Range phrase(Line line, int from) {
        return phrases.at(line, from);
    }

    /// The list behind the first of the prepositions that follows a token, past where and when.
    List<Actor> with(Line line, int from, Set<String> prepositions) {
        int at = phrases.behind(line, from, prepositions);
        boolean between = line.isAny(at - 1, BETWEEN);
        return at < 0 ? List.of() : roll.from(line, at, between ? tensed(line, at) : -1).who();
    }

    /// The list that begins at a token and may end at a verb: "that brought together Maes and Vos |
    /// ended".
    List<Actor> upTo(Line line, int from) {
        return roll.from(line, from, tensed(line, from)).who();
    }

    /// The list behind "with" or "to", past when and how only: "spoke on Monday by phone with", but
    /// not "spoke at a conference with".
    List<Actor> directly(Line line, int from) {
        int at = phrases.behind(line, from, WITH_OR_TO);
        for (int i = from; i < at; i++) {
            boolean time = phrases.pastTime(line, i) > i;
            if (line.isAny(i, Set.of("at", "in")) && !time) {
                return List.of();
            }
        }
        boolean press = at >= 0 && line.isAny(phrase(line, at).to() - 1, PRESS);
        return at < 0 || press || isOfPaper(line, at) ? List.of() : roll.from(line, at).who();
    }

    /// "Spoke with the Courier's Luc Maes": somebody of a firm or paper, not of a country.
    private boolean isOfPaper(Line line, int from) {
        Range phrase = phrase(line, from);
        for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
            boolean owner = line.isAny(i, Set.of("'s", "’s", "'", "’")) && line.isCapital(i - 1);
            boolean name = owner && line.isCapital(i + 1);
            boolean land =
                    parties.named(line, i - 1)
                            .filter(r -> r.actor().kind() != Actor.Kind.ORGANIZATION)
                            .isPresent();
            if (name && !land) {
                return parties.named(line, i + 1).filter(r -> r.to() == phrase.to()).isPresent();
            }
        }
        return false;
    }

    /// The token behind the first of the prepositions, past where and when; -1 for none.
    int behind(Line line, int from, Set<String> prepositions) {
        return phrases.behind(line, from, prepositions);
    }

    /// The list that ends before a token.
    List<Actor> endingAt(Line line, int end) {
        return subjects.before(line, end).map(Roll.Read::who).orElse(List.of());
    }

    private static int tensed(Line line, int from) {
        int i = from;
        while (i < line.size() && !line.isTensed(i)) {
            i++;
        }
        return i;
    }

    /// Where the noun phrase around a token begins; "Tuesday" in "a Tuesday visit" is inside it.
    int start(Line line, int head) {
        int from = head;
        while (true) {
            if (phrases.isInside(line, from - 1) && !phrases.opens(line, from)) {
                from--;
            } else if (phrases.beforeTime(line, from) < from) {
                from = phrases.beforeTime(line, from);
            } else {
                return from;
            }
        }
    }

    /// The first noun phrase after a verb, adverbs and times stepped over.
    Range object(Line line, int verb) {
        int at = verb + 1;
        int past = phrases.pastTime(line, at);
        while (past > at || line.is(at, "ADV") || line.isAny(at, Set.of("both", "down"))) {
            at = Math.max(past, at + 1);
            past = phrases.pastTime(line, at);
        }
        return phrases.at(line, at);
    }

    /// The subject of a verb: the list that ends at it, else what the tree says, else the subject
    /// of the verb that it shares one with.
    List<Actor> subject(Line line, int verb) {
        return subject(line, verb, 0);
    }

    private List<Actor> subject(Line line, int verb, int depth) {
        List<Actor> near = who(line, verb).orElseGet(() -> endingAt(line, verb));
        if (!near.isEmpty()) {
            List<Actor> named = describedBefore(line, verb);
            boolean unnamed = near.stream().allMatch(a -> a.kind() == Actor.Kind.GROUP);
            return unnamed && !named.isEmpty() ? named : near;
        }
        List<Actor> own = own(line, verb);
        boolean said = !line.dependents(verb, "nsubj").isEmpty() && !isOpen(line, verb);
        if (!own.isEmpty() || said || depth > DEEPEST || !isOpen(line, verb)) {
            return own;
        }
        int above = verbNear(line, verb);
        return above < 0 ? List.of() : subject(line, above, depth + 1);
    }

    /// "Maes, his son-in-law and adviser, met": the name before what is said of him.
    private List<Actor> describedBefore(Line line, int verb) {
        return line.dependents(verb, "nsubj").stream()
                .filter(s -> line.is(s, "PROPN") && !line.dependents(s, "appos").isEmpty())
                .map(s -> at(line, s).stream().filter(Parties::isPerson).toList())
                .findFirst()
                .orElse(List.of());
    }

    /// "Maes, who met": the name before the pronoun.
    private Optional<List<Actor>> who(Line line, int verb) {
        int at = verb - 1;
        while (line.is(at, "ADV") || line.is(at, "AUX")) {
            at--;
        }
        return line.lower(at).equals("who")
                ? Optional.of(relative(line, at)).filter(w -> !w.isEmpty())
                : Optional.empty();
    }

    /// "Vos, whom Maes met": the name before the pronoun that is the object of a verb.
    List<Actor> whom(Line line, int verb) {
        int at = verb - 1;
        while (at > 0 && !line.lower(at).equals("whom") && !line.is(at, "VERB")) {
            at--;
        }
        if (!line.lower(at).equals("whom")) {
            return List.of();
        }
        List<Actor> named = relative(line, at);
        int before = line.word(at - 1).equals(",") ? at - 2 : at - 1;
        return named.isEmpty()
                ? at(line, before).stream().filter(Parties::isPerson).toList()
                : named;
    }

    private List<Actor> own(Line line, int verb) {
        return line.dependents(verb, "nsubj").reversed().stream()
                .map(s -> RELATIVE.contains(line.lower(s)) ? relative(line, s) : at(line, s))
                .filter(a -> !a.isEmpty())
                .findFirst()
                .orElseGet(() ->
                        new Clause(line, verb).subject().map(s -> at(line, s)).orElse(List.of()));
    }

    private List<Actor> relative(Line line, int pronoun) {
        boolean comma = line.word(pronoun - 1).equals(",");
        int at = comma ? pronoun - 2 : aide(line, pronoun - 1);
        return parties.named(line, at)
                .map(Mentions.Ref::actor)
                .filter(Parties::isPerson)
                .map(List::of)
                .orElse(List.of());
    }

    /// "Maes, an aide to Vos who met them": without a comma it is the aide of whom more is told, as
    /// a name needs nothing to tell it from others.
    private static int aide(Line line, int before) {
        int name = before;
        while (line.isLabelled(name, "flat")) {
            name = line.head(name);
        }
        int noun = line.head(name);
        boolean of = line.isLabelled(name, "nmod") && line.is(name, "PROPN");
        boolean one =
                of
                        && line.dependents(noun, "det").stream()
                                .anyMatch(d -> TargetPhrase.isArticle(line, d));
        boolean apposed = line.isLabelled(noun, "appos");
        return one ? (apposed ? line.head(noun) : noun) : before;
    }

    /// "Flew to Lima and met", "agreed to meet", "after meeting": without a subject of its own.
    private static boolean isOpen(Line line, int verb) {
        int at = verb - 1;
        while (line.is(at, "ADV") || line.is(at, "AUX")) {
            at--;
        }
        boolean gerund = line.fine(verb).equals("VBG");
        return gerund && (at < 0 || line.isAny(at, Set.of("on", "upon"))) || line.isAny(at, OPENS);
    }

    /// The tensed verb before a verb, behind it at the head of a sentence.
    private static int verbNear(Line line, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (isTensed(line, i)) {
                return i;
            }
        }
        for (int i = verb + 1; i < line.size(); i++) {
            if (isTensed(line, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isTensed(Line line, int i) {
        boolean verb = line.is(i, "VERB") || !line.dependents(i, "cop").isEmpty();
        boolean past =
                line.isTensed(i)
                        || !line.dependents(i, "aux").isEmpty()
                        || line.dependents(i, "cop").stream().anyMatch(c -> line.isTensed(c));
        return verb && past && !line.isQuoted(i);
    }

    /// Several of one rank, who meet each other: "the ministers of Peru and Chile met".
    static boolean gathers(Actor actor) {
        String name = actor.name().toLowerCase(java.util.Locale.ROOT);
        return actor.kind() == Actor.Kind.GROUP && RANKS.stream().anyMatch(name::contains);
    }

    /// A league whose leaders hold summits: "the G20 summit".
    static boolean isLeague(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANIZATION && LEAGUES.contains(actor.name());
    }

    /// A body whose members meet: "the council met".
    static boolean sits(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANIZATION
                && SITTING.stream()
                        .anyMatch(actor.name().toLowerCase(java.util.Locale.ROOT)::endsWith);
    }
}
