package org.wiregraph.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds who imposes a sanction: the subject, the owner of the measure ("U.S. sanctions"), or the
/// one who imposed those told of just before ("The package also hits 12 banks").
final class Imposers {

    private static final Set<String> BEARERS = Words.section("sanctionwords.txt", "bearers");
    private static final Set<String> SIGNING = Words.section("sanctionwords.txt", "signing");
    private static final Set<String> RULERS = Words.section("sanctionwords.txt", "rulers");
    private static final String STATES = "United States";
    private static final int NEAR = 4;
    private static final int FAR = 10;
    private static final int OWNER = 7;

    private final Parties parties;
    private final ImposingPowers powers;
    private final ImposingSubjects subjects;
    private final Set<String> known = new HashSet<>();
    private Optional<Actor> last = Optional.empty();
    private Optional<Actor> lastState = Optional.empty();
    private When lastDay = new When.Unknown();
    private int lastLine = -NEAR;

    Imposers(Scene scene) {
        this.parties = scene.parties();
        this.powers = new ImposingPowers(parties);
        this.subjects = new ImposingSubjects(scene, this);
    }

    /// The state hit last.
    Optional<Actor> lastState() {
        return lastState;
    }

    void rememberHit(Actor target) {
        lastState = target.kind() == Actor.Kind.COUNTRY ? Optional.of(target) : lastState;
    }

    void remember(Line line, Actor imposer, When when) {
        rememberAnnounced(line, imposer, when);
        known.add(imposer.key());
    }

    /// Who announced measures, before it is told whom they hit.
    void rememberAnnounced(Line line, Actor imposer, When when) {
        boolean goesOn = isLast(imposer, line);
        last = Optional.of(imposer);
        lastDay = goesOn && !(when instanceof When.Known) ? lastDay : when;
        lastLine = line.index();
    }

    /// Who imposed the sanctions of the sentences before, if they stand near or nobody else in the
    /// article did.
    Optional<Actor> before(Line line) {
        return last.filter(_ -> line.index() - lastLine <= NEAR || known.size() == 1);
    }

    /// Whether the article has told of any sanction yet.
    boolean hasTold() {
        return last.isPresent();
    }

    boolean hasImposed(Actor actor) {
        return known.contains(actor.key());
    }

    boolean hasToldNear(Line line) {
        return line.index() - lastLine <= 2;
    }

    boolean hasToldIn(Line line) {
        return lastLine == line.index();
    }

    /// Whether the actor imposed the sanctions told of last, in a sentence near.
    boolean isLast(Actor imposer, Line line) {
        int reach = known.size() == 1 ? FAR : NEAR;
        return line.index() - lastLine <= reach
                && last.filter(l -> l.equals(imposer) || parties.members(l).contains(imposer))
                        .isPresent();
    }

    /// When they did so.
    When dayBefore(Line line) {
        return before(line).isPresent() ? lastDay : new When.Unknown();
    }

    /// The subject of an active verb, the agent of a passive one.
    Optional<Actor> of(Line line, int verb) {
        return subjects.of(line, verb);
    }

    /// For whom the speaker says "we".
    Optional<Actor> ours(Line line, int verb) {
        return subjects.ours(line, verb);
    }

    Optional<Actor> ofLawmakers(Line line, int verb) {
        return subjects.ofLawmakers(line, verb);
    }

    Optional<Actor> ruler(Line line, int verb) {
        return subjects.ruler(line, verb);
    }

    /// Who is meant at the head of a noun phrase, if it can impose sanctions.
    Optional<Actor> at(Line line, int head) {
        if (isResolution(line, head)) {
            return owner(line, head).or(this::council);
        }
        if (isBearer(line, head)) {
            return bearer(line, head);
        }
        if (isAdministration(line, head)) {
            return owner(line, head).or(() -> parties.find(a -> a.name().equals(STATES)));
        }
        if (ImposingBody.isCommittee(line, head)) {
            return Optional.of(securityCouncil());
        }
        if (line.lower(head).equals("it")) {
            return pronoun(line, head);
        }
        if (ImposingBody.isWest(line, head)) {
            return Optional.of(parties.group("West", line.span(head - 1, head + 1)));
        }
        if (ImposingBody.isStateDepartment(line, head)) {
            return Optional.of(parties.body("U.S. Department of State"));
        }
        if (ImposingBody.isOfUnion(line, head)) {
            return named(line, head - 1, head).filter(a -> a.kind() == Actor.Kind.ORGANIZATION);
        }
        Optional<Actor> named = said(line, head);
        if (named.isEmpty() && RULERS.contains(line.lemma(head))) {
            return owner(line, head).or(() -> before(line));
        }
        if (line.lower(head).equals("council") && named.isEmpty()) {
            boolean security = line.lower(head - 1).equals("security");
            return security ? Optional.of(securityCouncil()) : council();
        }
        return named;
    }

    /// Who would impose if a noun, a name or an adjective stood for who does: "Canadian" too.
    Optional<Actor> meant(Line line, Argument one) {
        int head = one.head();
        if (line.word(head).equals("Western")) {
            return Optional.of(parties.group("West", line.span(head, head + 1)));
        }
        if (line.fine(head).equals("PRP$")) {
            return self(line, head);
        }
        return at(line, head)
                .or(() -> one.actor().flatMap(powers::of))
                .or(() -> shortened(line, one.head()));
    }

    /// Whose package, order or bill it is.
    private Optional<Actor> bearer(Line line, int head) {
        return owner(line, head)
                .or(() -> signer(line, head))
                .or(() -> subjects.ofDescription(line, head))
                .or(() -> ofLawmakers(line, line.head(head)))
                .or(() -> subjects.ofLawmakersBefore(line, head))
                .or(() -> ImposingTeller.of(line, head).flatMap(t -> at(line, t)))
                .or(() -> before(line));
    }

    private Optional<Actor> pronoun(Line line, int pronoun) {
        return new ImposingPronoun(line, pronoun)
                .antecedent()
                .filter(a ->
                        parties.named(line, a).filter(r -> Parties.isPerson(r.actor())).isEmpty())
                .flatMap(a -> at(line, a))
                .or(() -> it(line, pronoun));
    }

    private Optional<Actor> said(Line line, int head) {
        return parties.of(line, new Range(head, head + 1)).flatMap(powers::of);
    }

    /// "It also froze": the one who imposed the sanctions just told of, unless the actor that the
    /// pronoun is taken for has imposed any or is named in this sentence.
    private Optional<Actor> it(Line line, int pronoun) {
        if (hasToldIn(line)) {
            return last;
        }
        Optional<Actor> named = said(line, pronoun);
        boolean hit = named.equals(lastState) && isSubordinate(line, pronoun);
        boolean trusted =
                !hit
                        && named.filter(a ->
                                        known.contains(a.key())
                                                || lastState.filter(a::equals).isPresent()
                                                || isNamedIn(line, a))
                                .isPresent();
        return trusted ? named : last.filter(_ -> line.index() - lastLine <= 2).or(() -> named);
    }

    /// "When Libya did not comply, it imposed": behind a clause of another.
    private static boolean isSubordinate(Line line, int pronoun) {
        return line.isAny(0, Set.of("when", "as", "after", "because", "since"))
                && line.word(pronoun - 1).equals(",");
    }

    private boolean isNamedIn(Line line, Actor actor) {
        return parties.named(line, new Range(0, line.size())).stream()
                .anyMatch(r -> r.actor().equals(actor));
    }

    /// "The administration" that has no name is the American one.
    private boolean isAdministration(Line line, int head) {
        return line.lower(head).equals("administration") && parties.named(line, head).isEmpty();
    }

    /// "Signed an order imposing": the one who signed what imposes.
    private Optional<Actor> signer(Line line, int bearer) {
        int verb = line.head(bearer);
        boolean signed =
                line.isLabelled(bearer, "obj")
                        && SIGNING.contains(line.lemma(verb))
                        && SanctionStanding.of(line, verb).isPresent();
        return signed ? of(line, verb) : Optional.empty();
    }

    static boolean isResolution(Line line, int head) {
        return line.lemma(head).equals("resolution")
                || line.is(head, "NUM") && line.lemma(head - 1).equals("resolution");
    }

    /// Is the noun one that acts for those who impose?
    static boolean isBearer(Line line, int head) {
        return BEARERS.contains(line.lemma(head));
    }

    Optional<Actor> council() {
        return parties.find(a -> a.name().endsWith("Security Council"))
                .or(() -> parties.find(a -> a.name().startsWith("Council of the E")))
                .or(() -> parties.find(a -> a.name().equals("European Union")));
    }

    /// Whose resolutions bind states.
    Actor securityCouncil() {
        return parties.find(a -> a.name().endsWith("Security Council"))
                .orElseGet(() -> parties.body("United Nations Security Council"));
    }

    /// Who is named before a noun as its owner: "British sanctions", "the EU's 12th package".
    Optional<Actor> owner(Line line, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - OWNER); i--) {
            if (line.isAny(i, Set.of("its", "their"))) {
                return self(line, i);
            }
            int at = i;
            if (line.word(i).equals("Western")) {
                return Optional.of(parties.group("West", line.span(i, i + 1)));
            }
            Optional<Actor> owner = prefix(line.word(i)).or(() -> named(line, at, noun));
            if (owner.isPresent()) {
                return owner;
            }
            if (!isWithin(line, i)) {
                return ofFirst(line, noun);
            }
        }
        return Optional.empty();
    }

    /// Who is named after a measure: "sanctions on Libya by Oslo".
    Optional<Actor> giver(Line line, int noun) {
        return ImposingGiver.of(line, noun).stream()
                .boxed()
                .findFirst()
                .flatMap(i -> parties.named(line, i))
                .flatMap(r -> at(line, r.to() - 1));
    }

    /// "EU visa bans and asset freezes": the owner of the first of them.
    private Optional<Actor> ofFirst(Line line, int noun) {
        int above = line.head(noun);
        boolean joined =
                line.isLabelled(noun, "conj") && above < noun && Measures.isAt(line, above);
        return joined ? owner(line, above) : Optional.empty();
    }

    /// The one named at a token, or the list it ends: "U.S. and EU sanctions".
    private Optional<Actor> named(Line line, int token, int noun) {
        if (isHitBy(line, token, noun)) {
            return Optional.empty();
        }
        Optional<Mentions.Ref> name = parties.named(line, token);
        Optional<Actor> both =
                name.flatMap(_ -> parties.of(line, new Range(token, token + 1)))
                        .filter(a -> !a.members().isEmpty());
        return both.or(() -> name.map(Mentions.Ref::actor))
                .or(() -> shortened(line, token))
                .flatMap(powers::of);
    }

    /// "European sanctions", but not "Canadian and European sanctions": those are of both.
    private Optional<Actor> shortened(Line line, int token) {
        boolean second = line.word(token).equals("European") && line.lower(token - 1).equals("and");
        return ImposingBody.shortened(line.word(token)).filter(_ -> !second).map(this::known);
    }

    /// "New U.S. sanctions", where the name was taken for a part of a longer one.
    private Actor known(String name) {
        return ImposingBody.isUnion(name) ? parties.body(name) : parties.country(name);
    }

    /// "The Russia sanctions" are those on Russia, "the U.S. sanctions" those of the States.
    private boolean isHitBy(Line line, int token, int noun) {
        boolean state =
                parties.named(line, token)
                        .filter(r -> r.form() == Actor.Form.NAME)
                        .filter(r -> r.actor().kind() == Actor.Kind.COUNTRY)
                        .isPresent();
        return state && token == noun - 1 && !isShort(line.word(token));
    }

    /// "U.S.", "States": names that say whose a measure is, where others say whom it hits.
    static boolean isShort(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) || word.equals("States");
    }

    private static boolean isWithin(Line line, int i) {
        return Set.of("ADJ", "NOUN", "NUM", "PROPN").contains(line.token(i).tag())
                || line.lower(i).startsWith("'")
                || line.lower(i).equals("of") && Measures.isHolder(line, i - 1)
                || line.isQuoteMark(i);
    }

    /// "Unveiled its 17th package": that of the subject, unless the pronoun stands in it.
    private Optional<Actor> self(Line line, int pronoun) {
        int verb = line.head(line.head(pronoun));
        boolean after = line.is(verb, "VERB") && verb < pronoun;
        Optional<Actor> subject = after ? of(line, verb) : Optional.empty();
        return subject.or(() ->
                lastLine == line.index()
                        ? last
                        : parties.of(line, new Range(pronoun, pronoun + 1)).flatMap(powers::of));
    }

    /// "American-imposed", "EU-wide": the state or body named before the hyphen.
    Optional<Actor> prefix(String word) {
        int hyphen = Math.max(0, word.indexOf('-'));
        return Hyphened.before(parties, word)
                .or(() -> ImposingBody.shortened(word.substring(0, hyphen)).map(this::known))
                .flatMap(powers::of);
    }
}
