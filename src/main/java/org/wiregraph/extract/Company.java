package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Whom a noun phrase brings to a meeting, one by one.
///
/// Example: "his counterparts, Maes of Belgium and Vos of Peru" are Maes and Vos, "officials in
/// Lima" are a group, and "Peruvian and Chilean negotiators" are the two countries.
final class Company {

    private static final Set<String> PEOPLE = Words.section("meetingwords.txt", "people");
    private static final Set<String> HE = Set.of("he", "she");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NAMELESS =
            Set.of(
                    "two", "three", "four", "both", "sides", "same", "what", "and", "these",
                    "those");
    private static final String[] NAMING = {
        "appos", "flat", "nmod:desc", "compound", "nmod:unmarked"
    };
    private static final int TITLE = 9;

    private final Parties parties;

    Company(Parties parties) {
        this.parties = parties;
    }

    /// All members of the coordination whose first word is at `head`.
    List<Actor> at(Line line, int head) {
        Set<Actor> all = new LinkedHashSet<>(one(line, head));
        if (all.isEmpty()) {
            return List.of();
        }
        for (int member : Clause.conjuncts(line, head)) {
            if (line.isNominal(member) || line.is(member, "ADJ")) {
                all.addAll(one(line, member));
            }
        }
        return List.copyOf(all);
    }

    /// The subject of a verb: by the tree, by the names listed before it where these are more, and
    /// by the words before it where the tree has none.
    List<Actor> subject(Line line, int verb, List<Range> asides) {
        List<Integer> own = line.dependents(verb, "nsubj");
        List<Actor> found =
                own.reversed().stream()
                        .map(s ->
                                RELATIVE.contains(line.lower(s)) ? relative(line, s) : at(line, s))
                        .filter(a -> !a.isEmpty())
                        .findFirst()
                        .orElseGet(() ->
                                new Clause(line, verb)
                                        .subject()
                                        .map(s -> at(line, s))
                                        .orElse(List.of()));
        List<Actor> listed = listed(line, verb);
        if (found.size() < 2 && listed.size() > 1 && listed.containsAll(found)) {
            return listed;
        }
        return found.isEmpty() && own.isEmpty() ? before(line, verb, asides) : found;
    }

    /// "Maes, who met": the name before the pronoun.
    private List<Actor> relative(Line line, int pronoun) {
        int at = line.word(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        return person(line, at).map(List::of).orElse(List.of());
    }

    /// "A, the head of this, B and C met": the persons before a verb, back to the verb before, if
    /// "and" stands before the last of them.
    private List<Actor> listed(Line line, int verb) {
        int from = verb - 1;
        while (from >= 0 && !endsClause(line, from)) {
            from--;
        }
        List<Mentions.Ref> refs =
                parties.named(line, new Range(from + 1, verb)).stream()
                        .filter(r -> Parties.isPerson(r.actor()) && isFree(line, r))
                        .toList();
        if (refs.isEmpty()) {
            return List.of();
        }
        int and = refs.getLast().from() - 1;
        while (and > from && Phrases.isInside(line, and)) {
            and--;
        }
        if (!line.lower(and).equals("and")) {
            return List.of();
        }
        Set<Actor> all = new LinkedHashSet<>();
        if (line.isAny(and - 1, HE)) {
            all.addAll(one(line, and - 1));
        }
        refs.forEach(r -> all.add(r.actor()));
        return List.copyOf(all);
    }

    private static boolean endsClause(Line line, int i) {
        boolean tensed = TENSED.contains(line.fine(i)) && line.is(i, "VERB");
        return tensed || line.isQuoted(i) || ";:".contains(line.word(i)) || line.is(i, "SCONJ");
    }

    private static boolean isFree(Line line, Mentions.Ref ref) {
        int before = ref.from() - 1;
        while (before > 0 && Phrases.isInside(line, before)) {
            before--;
        }
        return !line.is(before, "ADP") && !line.lower(ref.to()).startsWith("'");
    }

    /// The persons named before a verb, where commas part titles and names: "A, head of this, and
    /// B, head of that, held".
    private List<Actor> before(Line line, int verb, List<Range> asides) {
        Optional<Range> subject = Phrases.subject(line, verb, asides);
        if (subject.isEmpty()) {
            return List.of();
        }
        int comma = line.find(subject.get().from(), Set.of(","));
        if (comma < 0 || comma > verb) {
            List<Actor> head = at(line, Phrases.head(line, subject.get()));
            return head.isEmpty()
                    ? parties.each(line, subject.get()).stream().filter(Company::acts).toList()
                    : head;
        }
        return parties.named(line, new Range(subject.get().from(), verb)).stream()
                .map(Mentions.Ref::actor)
                .filter(Parties::isPerson)
                .distinct()
                .toList();
    }

    private List<Actor> one(Line line, int head) {
        Optional<Actor> person = person(line, head);
        if (person.isPresent()) {
            return List.of(person.get());
        }
        boolean role = isPeople(line, head) || line.is(head, "PROPN");
        List<Actor> apposed = role ? apposed(line, head) : List.of();
        if (!apposed.isEmpty()) {
            return apposed;
        }
        boolean people = isPeople(line, head);
        List<Actor> known = parties.of(line, word(head)).map(parties::members).orElse(List.of());
        boolean counterpart = line.lower(head).equals("counterpart");
        boolean persons = known.stream().allMatch(Parties::isPerson);
        boolean certain = known.stream().allMatch(Company::acts) && !known.isEmpty();
        if (certain && (persons || !people)) {
            return known;
        }
        return people && !counterpart ? people(line, head) : List.of();
    }

    static boolean isPeople(Line line, int head) {
        return PEOPLE.contains(line.lemma(head)) || PEOPLE.contains(line.lower(head));
    }

    private Optional<Actor> person(Line line, int head) {
        return parties.named(line, head).map(Mentions.Ref::actor).filter(Parties::isPerson);
    }

    /// "The prime minister, Ine Solberg": those named beside a role.
    private List<Actor> apposed(Line line, int head) {
        Set<Actor> all = new LinkedHashSet<>();
        for (int beside : line.dependents(head, NAMING)) {
            for (int member : Clause.conjuncts(line, beside)) {
                person(line, member).ifPresent(all::add);
            }
        }
        boolean counterpart = line.lemma(head).startsWith("counterpart");
        return all.isEmpty() && counterpart ? named(line, head) : List.copyOf(all);
    }

    /// "His counterpart, Foreign Minister Luc Maes": the next name, or names where there are
    /// several counterparts.
    private List<Actor> named(Line line, int head) {
        int to = head + 1;
        while (to < line.size()
                && to < head + 1 + TITLE * 2
                && (Phrases.isInside(line, to) || ", and of".contains(line.lower(to)))) {
            to++;
        }
        List<Actor> persons =
                parties.named(line, new Range(head, to)).stream()
                        .filter(r -> !line.lower(r.to()).startsWith("'"))
                        .map(Mentions.Ref::actor)
                        .filter(Parties::isPerson)
                        .distinct()
                        .toList();
        boolean several = line.lower(head).endsWith("s");
        return several || persons.size() < 2 ? persons : List.of(persons.getFirst());
    }

    /// "Peruvian and Chilean negotiators", else the group in its own words.
    private List<Actor> people(Line line, int head) {
        Range whole = phrase(line, head);
        List<Actor> lands =
                parties.named(line, new Range(whole.from(), head)).stream()
                        .map(Mentions.Ref::actor)
                        .filter(a -> a.kind() == Actor.Kind.COUNTRY)
                        .distinct()
                        .toList();
        if (lands.size() > 1) {
            return lands;
        }
        boolean bare = whole.to() - whole.from() == 1 || line.isAny(whole.from(), NAMELESS);
        return bare ? List.of() : List.of(parties.group(line, whole));
    }

    /// The words of a group without article and relative clause: "officials in Lima".
    private static Range phrase(Line line, int head) {
        Range all = line.subtree(head);
        int from = Math.max(all.from(), head - TITLE);
        int to = Math.min(all.to(), head + TITLE * 2);
        for (int i = head - 1; i >= from; i--) {
            if (line.is(i, "PUNCT") || line.is(i, "ADP") || line.is(i, "VERB")) {
                from = i + 1;
            }
        }
        while (from < head && (line.is(from, "DET") || line.is(from, "PRON"))) {
            from++;
        }
        for (int i = head + 1; i < to; i++) {
            boolean ends = line.is(i, "VERB") || line.is(i, "PRON") || line.is(i, "PUNCT");
            boolean lists = line.word(i).equals(",") && line.lower(head + 1).equals("of");
            if (ends && !lists || line.is(i, "SCONJ")) {
                to = i;
            }
        }
        while (to > head + 1 && (line.is(to - 1, "ADP") || line.is(to - 1, "CCONJ"))) {
            to--;
        }
        return new Range(from, Math.max(to, head + 1));
    }

    /// A body whose members meet: "the council met".
    static boolean sits(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANIZATION
                && List.of("Council", "Committee", "Group", "Assembly", "Politburo", "Cabinet")
                        .stream()
                        .anyMatch(actor.name()::endsWith);
    }

    static boolean acts(Actor actor) {
        return switch (actor.kind()) {
            case PERSON, COUNTRY, ORGANIZATION -> true;
            case PLACE -> false;
            case GROUP ->
                    PEOPLE.stream()
                                    .anyMatch(
                                            actor.name().toLowerCase(java.util.Locale.ROOT)
                                                    ::contains)
                            && NAMELESS.stream().noneMatch(actor.name()::contains);
        };
    }

    private static Range word(int at) {
        return new Range(at, at + 1);
    }

    static List<Actor> join(List<Actor> left, List<Actor> right) {
        Set<Actor> all = new LinkedHashSet<>(left);
        all.addAll(right);
        return new ArrayList<>(all);
    }
}
