package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Says whom the noun phrase of a speaker means.
///
/// Example: "the envoy, Idriss Mahamat" is the person, "a ministry statement" the ministry, "two
/// senior officials" a group in the article's own words, "the officials" after them that group.
final class Identity {

    private static final Set<String> BODIES = Words.set("bodywords.txt");
    private static final Set<String> GOVERNMENTS =
            Set.of("regime", "government", "administration", "team", "campaign", "ministry");
    private static final Set<String> NOBODY =
            Set.of("i", "we", "you", "one", "some", "many", "others", "that", "this", "those");
    private static final Set<String> BY = Set.of("by", "from");
    private static final Pattern RELATIVES = Pattern.compile("^who | (who|whom|which|that)\\b");
    private static final Set<String> PAPERS = Words.section("speechwords.txt", "channel");
    private static final Set<String> ISSUED = Set.of("statement", "communique", "communiqué");
    private static final Set<String> OUTLETS = Words.section("speechwords.txt", "outlets");
    private static final Set<String> SPOKESMEN = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> STATE =
            Set.of("state", "official", "state-run", "state-owned", "state-controlled");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> SEVERAL =
            Set.of("all", "both", "each", "none", "most", "some", "many", "several", "few");
    private static final Set<String> PERSONS = Words.section("personwords.txt", "nameless");
    private static final Set<String> ONE = Set.of("one", "another");
    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> LINKS =
            Set.of("to", "of", "in", "at", "from", "with", "for", "on", "who", "close", "familiar");
    private static final int REMEMBERED = 4;

    private final Parties parties;
    private final UnnamedSpeaker unnamed;
    private final Papers papers;
    private final List<Actor> heard = new ArrayList<>();
    private Optional<Actor> issuer = Optional.empty();
    private int heardAt = -1;

    Identity(Parties parties) {
        this.parties = parties;
        this.unnamed = new UnnamedSpeaker(parties);
        this.papers = new Papers(parties);
    }

    /// Takes note of who spoke, for "it said", "the statement said" and "the officials said" after.
    void heard(Said said) {
        Actor actor = said.speaker();
        heard.add(actor);
        heardAt = said.line().block();
        Optional<String> channel = said.circumstances().channel();
        if (channel.filter(c -> ISSUED.stream().anyMatch(c::endsWith)).isPresent()) {
            issuer = Optional.of(actor);
        }
    }

    /// Takes note of the papers that a line tells of.
    void read(Line line) {
        papers.read(line);
    }

    /// The one named beside the head where the head is only a role: "the envoy, Idriss Mahamat".
    Optional<Actor> of(Line line, int head, Range range) {
        Optional<Actor> role = unnamed.behindBody(line, head, range);
        Optional<Actor> told = role.or(() -> isPointed(line, head) ? again(line, head) : role);
        if (told.isPresent()) {
            return told;
        }
        List<Actor> all = new ArrayList<>();
        named(line, head, range).or(() -> at(line, head)).ifPresent(all::add);
        line.dependents(head, "appos").stream()
                .filter(range::contains)
                .flatMap(i -> at(line, i).stream())
                .filter(Parties::isPerson)
                .forEach(all::add);
        core(line, head, range)
                .or(() -> spokesman(line, range))
                .flatMap(i -> at(line, i))
                .filter(Parties::isPerson)
                .ifPresent(all::add);
        Optional<Actor> person = all.stream().filter(Parties::isPerson).findFirst();
        return person.or(() -> all.stream().findFirst())
                .filter(actor -> speaks(line, head, actor))
                .filter(actor -> !RELATIVES.matcher(actor.name()).find())
                .or(() -> paper(line, head, range))
                .or(() -> again(line, head))
                .or(() -> same(line, head))
                .or(() -> outlet(line, head, range))
                .or(() -> apposed(line, head, range))
                .or(() -> unnamed.of(line, head, range));
    }

    /// "One member of the council, Idriss Mahamat, said".
    private Optional<Actor> apposed(Line line, int head, Range range) {
        for (int i = head + 1; i < range.to() - 1; i++) {
            boolean opens = line.word(i).equals(",") && line.fine(head).equals("NN");
            int name = i + 1;
            Optional<Mentions.Ref> ref =
                    opens
                            ? parties.named(line, name).filter(r -> r.from() == name)
                            : Optional.empty();
            if (ref.filter(r -> Parties.isPerson(r.actor())).isPresent()) {
                return ref.map(Mentions.Ref::actor);
            }
        }
        return Optional.empty();
    }

    /// The name after a title that the tree takes for the head: "Leader Kim Jong-un".
    private static Optional<Integer> core(Line line, int head, Range range) {
        int to = range.from();
        while (to < range.to() && !",(".contains(line.word(to))) {
            to++;
        }
        int core = Phrases.head(line, new Range(range.from(), to));
        for (int i = head; i < core; i++) {
            if (!line.isNominal(i)) {
                return Optional.empty();
            }
        }
        return core > head && to > head ? Optional.of(core) : Optional.empty();
    }

    /// "Joint Chiefs of Staff spokesman Idriss Mahamat".
    private Optional<Integer> spokesman(Line line, Range range) {
        return parties.named(line, range).stream()
                .filter(ref -> Parties.isPerson(ref.actor()))
                .filter(ref -> line.isAny(ref.from() - 1, SPOKESMEN))
                .map(Mentions.Ref::from)
                .findFirst();
    }

    /// "A ministry statement said", "their statement said", "it said", "the statement added":
    /// whoever issued it.
    private Optional<Actor> paper(Line line, int head, Range range) {
        boolean issued =
                (PAPERS.contains(line.lower(head)) || Papers.isReport(line, head))
                        && !UnnamedSpeaker.isWord(line, head);
        boolean paper = issued && (line.is(head, "NOUN") || Papers.isReport(line, head));
        if (!paper && !line.lower(head).equals("it")) {
            return Optional.empty();
        }
        Optional<Actor> behind =
                Papers.isReport(line, head) ? papers.behind(line, head) : Optional.empty();
        if (behind.isPresent()) {
            return behind;
        }
        if (line.isAny(head, ISSUED) && line.isAny(head + 1, BY)) {
            return by(line, head);
        }
        if (Papers.isReport(line, head) && !isDefinite(line, head)) {
            return Optional.empty();
        }
        boolean definite = !paper || isDefinite(line, head) && !line.isAny(head + 1, BY);
        Range before =
                Papers.isReport(line, head) ? new Range(head, head) : new Range(range.from(), head);
        return parties.named(line, before, a -> a.kind() != Actor.Kind.PLACE)
                .or(() ->
                        line.dependents(head, "nmod:poss").stream()
                                .flatMap(i -> at(line, i).stream())
                                .filter(a -> !Parties.isPerson(a))
                                .findFirst())
                .or(() ->
                        last().filter(Identity::isBody)
                                .or(() -> line.isAny(head, ISSUED) ? issuer() : Optional.empty())
                                .filter(_ -> definite && !line.fine(head).equals("NNS")));
    }

    /// "A statement from the Lima Centre said".
    private Optional<Actor> by(Line line, int head) {
        Range issuer = new Range(head + 2, Phrases.startingAt(line, head + 2).to());
        return parties.named(line, issuer, a -> a.kind() != Actor.Kind.PLACE);
    }

    /// Who said something in a statement just before, else the body that was last heard.
    private Optional<Actor> issuer() {
        return issuer.filter(recent()::contains).or(this::body);
    }

    /// The body that was last heard.
    private Optional<Actor> body() {
        return recent().reversed().stream().filter(Identity::isBody).findFirst();
    }

    /// A body, or the office of somebody.
    private static boolean isBody(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANIZATION
                || isGroup(actor) && actor.name().endsWith(" office");
    }

    private Optional<Actor> last() {
        return heard.isEmpty() ? Optional.empty() : Optional.of(heard.getLast());
    }

    private Optional<Actor> at(Line line, int token) {
        return parties.of(line, new Range(token, token + 1));
    }

    private boolean speaks(Line line, int head, Actor actor) {
        boolean list = !actor.members().isEmpty();
        return actor.kind() != Actor.Kind.PLACE
                && !NOBODY.contains(line.lower(head))
                && !(list && line.lower(head).equals("it"))
                && !(isOne(actor) && isShare(line, head))
                && !(line.lower(head).equals("brussels") && actor.name().equals("Belgium"))
                && !(isGroup(actor) && isRole(line, head) && !isKnown(line, head, actor))
                && !isWithinName(line, head, actor);
    }

    private static boolean isOne(Actor actor) {
        return actor.members().isEmpty() && !isGroup(actor);
    }

    /// "All of them" are not one body.
    private static boolean isShare(Line line, int head) {
        boolean of = line.lower(head - 1).equals("of") && line.isAny(head - 2, SEVERAL);
        return of && line.lower(head).equals("them")
                || line.isAny(head, SEVERAL) && line.lower(head + 1).equals("of");
    }

    private static boolean isGroup(Actor actor) {
        return actor.kind() == Actor.Kind.GROUP && actor.members().isEmpty();
    }

    /// "The government", and "they" for those who have just spoken.
    private boolean isKnown(Line line, int head, Actor actor) {
        return GOVERNMENTS.contains(line.lower(head))
                || line.is(head, "PRON") && recent().contains(actor);
    }

    private List<Actor> recent() {
        return heard.subList(Math.max(0, heard.size() - REMEMBERED), heard.size());
    }

    /// "A White House aide", where only the house is known.
    private boolean isWithinName(Line line, int head, Actor actor) {
        return line.is(head, "NOUN")
                && UnnamedSpeaker.isWord(line, head)
                && !BODIES.contains(line.lower(head))
                && !GOVERNMENTS.contains(line.lower(head))
                && !Parties.isPerson(actor)
                && parties.named(line, head).isPresent();
    }

    /// "The top diplomat" of nobody knows which country, "he" of nobody knows whom.
    static boolean isRole(Line line, int head) {
        return line.is(head, "PRON") || isDefinite(line, head) && !line.fine(head).equals("NNS");
    }

    private static boolean isDefinite(Line line, int head) {
        return line.dependents(head, "det").stream().anyMatch(d -> line.lower(d).equals("the"));
    }

    /// "The officials" after "two senior officials said", "these officials" after "sources said".
    private Optional<Actor> again(Line line, int head) {
        boolean pointed = isPointed(line, head);
        if (!UnnamedSpeaker.isWord(line, head) || !pointed && !isDefinite(line, head)) {
            return Optional.empty();
        }
        Optional<Actor> same =
                recent().reversed().stream()
                        .filter(Identity::isGroup)
                        .filter(a -> a.name().contains(line.lower(head)))
                        .findFirst();
        boolean several = line.fine(head).equals("NNS");
        return same.or(() ->
                last().filter(_ -> pointed && several)
                        .filter(Identity::isGroup)
                        .filter(a -> a.name().endsWith("s")));
    }

    /// "He", after "a senior official said" and no name that he may have.
    private Optional<Actor> same(Line line, int head) {
        boolean near = line.isAny(head, HE) && line.block() - heardAt <= 1;
        return last().filter(_ -> near).filter(Identity::isGroup).filter(Identity::isOnePerson);
    }

    /// "Aide to two ministers", not "aides".
    private static boolean isOnePerson(Actor actor) {
        String[] words = actor.name().split(" ");
        int head = 0;
        while (head < words.length && !LINKS.contains(words[head])) {
            head++;
        }
        return words.length == 1 && ONE.contains(words[0])
                || head > 0 && PERSONS.contains(words[head - 1].toLowerCase(Locale.ROOT));
    }

    private static boolean isPointed(Line line, int head) {
        return line.dependents(head, "det").stream().anyMatch(d -> line.isAny(d, POINTING));
    }

    /// "The Reuters news agency", whatever agency was told of before.
    private Optional<Actor> named(Line line, int head, Range range) {
        int name = line.lower(head - 1).equals("news") ? head - 2 : head - 1;
        return OUTLETS.contains(line.lower(head)) && name >= range.from()
                ? parties.named(line, name).map(Mentions.Ref::actor).filter(Relay::isMedium)
                : Optional.empty();
    }

    /// "The Andina news agency", "state television": a medium that no list names.
    private Optional<Actor> outlet(Line line, int head, Range range) {
        int from = UnnamedSpeaker.modified(line, head, range.from());
        int name = line.lower(head - 1).equals("news") ? head - 2 : head - 1;
        boolean told =
                line.is(name, "PROPN") || line.isAny(name, STATE) || line.isAny(name - 1, STATE);
        return OUTLETS.contains(line.lower(head)) && name >= from && told
                ? Optional.of(
                        parties.unnamed(line, new Range(from, head + 1), Actor.Kind.ORGANIZATION))
                : Optional.empty();
    }
}
