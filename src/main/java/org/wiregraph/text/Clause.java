package org.wiregraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// What a verb says of whom, read off the dependency tree: who does it, to whom, with which
/// prepositional phrases, and whether it is said to have happened.
///
/// Example: in "two missiles were fired by Iran on Monday" the clause of `fired` is passive, its
/// agent is `Iran`, its patient `missiles` and its phrase with `on` is `Monday`. Where the subject
/// is not said again ("Iran fired a missile and tested another", "a missile fired by Iran", "vowed
/// to fire"), it is found where the construction takes it from.
public final class Clause {

    /// A prepositional phrase: its preposition in lower case and the head of its noun phrase.
    public record Oblique(String preposition, int head) {}

    /// Whether a clause tells of something done.
    public enum Reality {
        /// Told as done or being done.
        FACT,
        /// Said not to be so.
        NEGATED,
        /// Planned, feared, allowed, conditional or general: "may fire", "if it fires", "to fire".
        POSSIBLE,
        /// Said to come: "will meet".
        FUTURE
    }

    private static final int DEEPEST = 6;
    private static final Set<String> NO = Set.of("not", "n't", "never", "no");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final Set<String> WILL = Set.of("will", "'ll", "shall");
    private static final Set<String> MODAL =
            Set.of("would", "could", "may", "might", "can", "should", "must", "ca");
    private static final Set<String> IF = Set.of("if", "unless", "whether", "lest");

    private final Line line;
    private final int verb;

    public Clause(Line line, int verb) {
        this.line = line;
        this.verb = verb;
    }

    public Line line() {
        return line;
    }

    public int verb() {
        return verb;
    }

    /// Whether the subject suffers what the verb says.
    public boolean isPassive() {
        boolean marked =
                line.dependents(verb, "nsubj:pass").stream().anyMatch(s -> s < verb)
                        || !line.dependents(verb, "aux:pass").isEmpty();
        boolean shortened =
                line.isLabelled(verb, "acl")
                        && isParticiple()
                        && !isRelative()
                        && line.dependents(verb, "aux", "nsubj", "obj").isEmpty();
        boolean shared =
                line.relation(verb).equals("conj")
                        && isParticiple()
                        && ownSubject().isEmpty()
                        && line.dependents(verb, "aux").isEmpty()
                        && line.head(verb) >= 0
                        && isVerb(line.head(verb))
                        && new Clause(line, line.head(verb)).isPassive();
        return marked || shortened || shared;
    }

    /// The head of the noun phrase for the one who does it.
    public Optional<Integer> agent() {
        return isPassive() ? by() : subject();
    }

    /// The head of the noun phrase for what it is done to.
    public Optional<Integer> patient() {
        if (isPassive()) {
            return subject();
        }
        return first("obj").filter(o -> !isRelativePronoun(o)).or(this::movedObject);
    }

    /// The grammatical subject, said or understood.
    public Optional<Integer> subject() {
        return subject(0);
    }

    /// The subject beside the verb. Of several, which only a wrong tree has, it is the nearest that
    /// no comma parts from the verb and no preposition leads: "the White House" in "Kishida, the
    /// White House said".
    public Optional<Integer> nearSubject() {
        return line.dependents(verb, "nsubj").stream()
                .filter(subject -> subject < verb && !isParted(subject))
                .reduce((_, nearer) -> nearer)
                .filter(subject -> !isRelativePronoun(subject))
                .or(this::titled)
                .or(this::subject);
    }

    /// "Senate Committee Chairman Lindsey Graham, R-S.C., said": of two subjects side by side the
    /// name, not what it is chairman of.
    private Optional<Integer> titled() {
        List<Integer> all = line.dependents(verb, "nsubj").stream().filter(s -> s < verb).toList();
        return IntStream.range(1, all.size())
                .filter(i ->
                        IntStream.range(all.get(i - 1), all.get(i)).allMatch(line::isNominal)
                                && line.is(all.get(i), "PROPN"))
                .mapToObj(all::get)
                .findFirst();
    }

    private boolean isParted(int subject) {
        return !line.dependents(subject, "case").isEmpty()
                || IntStream.range(subject, verb).anyMatch(i -> line.word(i).equals(","));
    }

    private Optional<Integer> subject(int depth) {
        Optional<Integer> own = ownSubject();
        if (own.isPresent() && !isRelativePronoun(own.get())) {
            return own;
        }
        int above = line.head(verb);
        if (above < 0 || depth > DEEPEST) {
            return Optional.empty();
        }
        return switch (base(line.relation(verb))) {
            case "acl" ->
                    own.isPresent() || movedPronoun().isEmpty() ? relativeSubject(above) : own;
            case "conj" ->
                    isVerb(above) || isPredicate(above)
                            ? upper(above).subject(depth + 1)
                            : Optional.empty();
            case "xcomp" -> controller(above, depth);
            case "advcl" ->
                    marker().isEmpty() && !isFinite()
                            ? upper(above).subject(depth + 1)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /// "Peru is a partner, but says": what is told of a subject, with no other verb between.
    private boolean isPredicate(int noun) {
        return !line.dependents(noun, "cop").isEmpty()
                && line.isLabelled(noun, "root")
                && IntStream.range(noun, verb).noneMatch(line::isTensed);
    }

    /// "A missile fired", "the group that fired", "a plan to fire": the noun above, unless the
    /// clause has a subject of its own beside it.
    private Optional<Integer> relativeSubject(int noun) {
        return line.dependents(verb, "mark").stream().anyMatch(m -> line.lower(m).equals("to"))
                ? Optional.empty()
                : Optional.of(noun);
    }

    /// "Urged Iran to stop" takes the object, "vowed to stop" the subject of the verb above, "Iran
    /// is expected to stop" the one of which that is expected.
    private Optional<Integer> controller(int above, int depth) {
        Clause governor = upper(above);
        return governor.first("obj")
                .or(() -> governor.first("iobj"))
                .or(() -> governor.first("nsubj:pass"))
                .or(() -> governor.subject(depth + 1));
    }

    /// "The missile that Iran fired": the noun above the relative clause.
    private Optional<Integer> movedObject() {
        boolean relative =
                isRelative() && ownSubject().filter(s -> !isRelativePronoun(s)).isPresent();
        return relative ? Optional.of(line.head(verb)) : Optional.empty();
    }

    private Optional<Integer> movedPronoun() {
        return line.dependents(verb, "obj").stream().filter(this::isRelativePronoun).findFirst();
    }

    private Optional<Integer> by() {
        return line.dependents(verb, "obl:agent").stream()
                .findFirst()
                .or(() ->
                        obliques().stream()
                                .filter(o -> o.preposition().equals("by"))
                                .map(Oblique::head)
                                .findFirst());
    }

    /// The prepositional phrases of the verb, and those of its objects that a reader may as well
    /// take with the verb ("sanctions on five men"), in order.
    public List<Oblique> obliques() {
        List<Oblique> found = new ArrayList<>();
        for (int i : line.dependents(verb, "obl")) {
            found.add(new Oblique(preposition(line, i), i));
        }
        return found;
    }

    /// The heads of the phrases with one of the prepositions, on the verb itself.
    public List<Integer> with(String... prepositions) {
        Set<String> wanted = Set.of(prepositions);
        return obliques().stream()
                .filter(o -> wanted.contains(o.preposition()))
                .map(Oblique::head)
                .toList();
    }

    /// The preposition of a noun phrase, "" where it has none; "according to" has both words.
    public static String preposition(Line line, int head) {
        return line.dependents(head, "case").stream()
                .findFirst()
                .map(i -> {
                    StringBuilder words = new StringBuilder(line.lower(i));
                    line.dependents(i, "fixed")
                            .forEach(f -> words.append(' ').append(line.lower(f)));
                    return words.toString();
                })
                .orElse("");
    }

    /// The members of a coordination, in order: of "Iran, Iraq and Oman" all three.
    public static List<Integer> conjuncts(Line line, int head) {
        List<Integer> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size(); i++) {
            for (int member : line.dependents(all.get(i), "conj")) {
                if (!all.contains(member)) {
                    all.add(member);
                }
            }
        }
        all.sort(null);
        return all;
    }

    /// Whether this is told as done.
    public Reality reality() {
        if (isNegated()) {
            return Reality.NEGATED;
        }
        for (int aux : line.dependents(verb, "aux")) {
            if (WILL.contains(line.lower(aux))) {
                return Reality.FUTURE;
            }
            if (MODAL.contains(line.lower(aux)) && !CalendarWords.isBeforeDay(line, aux)) {
                return Reality.POSSIBLE;
            }
        }
        if (isBareConjunct()) {
            Reality first = upper(line.head(verb)).reality();
            return first == Reality.FACT ? Reality.POSSIBLE : first;
        }
        boolean conditional = marker().filter(IF::contains).isPresent();
        boolean infinitive =
                marker().filter(m -> m.equals("to")).isPresent()
                        || line.dependents(verb, "mark", "aux").stream()
                                .anyMatch(m -> line.lower(m).equals("to"));
        return conditional || infinitive ? Reality.POSSIBLE : Reality.FACT;
    }

    /// "Will leave the pact and reinstate": a second verb that takes the auxiliary of the first.
    private boolean isBareConjunct() {
        int above = line.head(verb);
        return line.isLabelled(verb, "conj")
                && line.fine(verb).equals("VB")
                && line.dependents(verb, "aux", "mark", "nsubj").isEmpty()
                && above >= 0
                && above < verb
                && line.fine(above).equals("VB")
                && !line.dependents(above, "aux").isEmpty()
                && line.dependents(above, "aux").stream()
                        .noneMatch(a -> line.lemma(a).equals("do"));
    }

    private boolean isNegated() {
        return line.dependents(verb, "advmod", "det").stream().anyMatch(i -> line.isAny(i, NO));
    }

    /// The word that subordinates the clause: "if", "that", "after".
    public Optional<String> marker() {
        return line.dependents(verb, "mark").stream().findFirst().map(line::lower);
    }

    /// Whether the verb itself, or an auxiliary of it, has a tense.
    public boolean isFinite() {
        return isTensed(verb)
                || line.dependents(verb, "aux", "cop").stream().anyMatch(this::isTensed);
    }

    private boolean isTensed(int i) {
        return line.isTensed(i);
    }

    private boolean isParticiple() {
        return line.fine(verb).equals("VBN") || line.fine(verb).equals("VBD");
    }

    private boolean isRelative() {
        return line.relation(verb).equals("acl:relcl");
    }

    private boolean isRelativePronoun(int i) {
        return isRelative() && line.isAny(i, RELATIVE);
    }

    private boolean isVerb(int i) {
        return line.is(i, "VERB") || line.is(i, "AUX");
    }

    private Optional<Integer> ownSubject() {
        return first("nsubj");
    }

    private Optional<Integer> first(String label) {
        return line.dependents(verb, label).stream().findFirst();
    }

    private Clause upper(int above) {
        return new Clause(line, above);
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
