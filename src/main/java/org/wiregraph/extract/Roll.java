package org.wiregraph.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Reads a list of those who take part word by word, as trees of long lists are seldom right.
///
/// Example: in "with his counterparts, Luc Maes of Belgium and Ine Solberg, the Norwegian minister,
/// about" the list that begins at "his" is Maes and Solberg, and ends before "about".
final class Roll {

    /// Who is listed, and the token behind the last of them.
    record Read(List<Actor> who, int end) {

        Read {
            who = List.copyOf(who);
        }

        static Read none(int at) {
            return new Read(List.of(), at);
        }
    }

    private static final Set<String> AND = Set.of("and", "&", "alongside", "plus");
    private static final Set<String> TOGETHER = Set.of("as", "along", "together");
    private static final Set<String> WITH = Set.of("with", "well");
    private static final Set<String> PAUSES = Set.of(",", "--");
    private static final Set<String> BESIDE = Set.of("accompanied", "joined", "flanked");
    private static final Set<String> PLANNED = Words.section("meetingwords.txt", "planned");
    private static final Set<String> EUROPE = Set.of("european", "western", "eu", "nato");
    private static final Set<String> OF = Set.of("of", "for", "from");
    private static final Set<String> PARTNER = Words.section("meetingwords.txt", "partner");

    private final NounPhrases phrases;
    private final Delegates delegates;
    private final Parties parties;
    private final Recent recent;

    Roll(Scene scene, Recent recent) {
        this.phrases = new NounPhrases(scene);
        this.delegates = new Delegates(scene.parties());
        this.parties = scene.parties();
        this.recent = recent;
    }

    /// The list that begins at a token; nobody where no noun phrase begins there.
    Read from(Line line, int start) {
        return from(line, start, -1);
    }

    /// The same, where `verb` may follow the list: as its subject, or behind "talks between".
    Read from(Line line, int start, int verb) {
        Read first = entry(line, start);
        return first.end() == start ? first : joined(first, more(line, first.end(), verb));
    }

    private static Read joined(Read first, Optional<Read> rest) {
        if (rest.isEmpty()) {
            return first;
        }
        return new Read(join(first.who(), rest.get().who()), rest.get().end());
    }

    /// What follows an entry: ", B and C", "and C", "as well as C".
    private Optional<Read> more(Line line, int end, int verb) {
        int comma = line.word(end).equals(",") ? 1 : 0;
        int link = and(line, end + comma);
        // "He and then President Maes met": who was president then.
        boolean then = verb >= 0 && link > 0 && line.lower(link).equals("then");
        int and = then ? link + 1 : link;
        Read next = entry(line, and > 0 ? and : end + 1);
        boolean known =
                !next.who().isEmpty()
                        && (!opensClause(line, next.end())
                                || reaches(line, next.end(), verb)
                                || hasSubject(line, next.end(), end));
        if (!known || and < 0 && comma == 0) {
            return Optional.empty();
        }
        Optional<Read> rest = more(line, next.end(), verb);
        return and > 0 || rest.isPresent() ? Optional.of(joined(next, rest)) : Optional.empty();
    }

    private static int and(Line line, int at) {
        if (line.isAny(at, AND)) {
            return at + 1;
        }
        boolean together = line.isAny(at, TOGETHER) && line.isAny(at + 1, WITH);
        int as = line.lower(at + 2).equals("as") ? 1 : 0;
        return together ? at + 2 + as : -1;
    }

    /// "... and Vos said": what seems the next of the list is a subject.
    private static boolean opensClause(Line line, int end) {
        int at = line.is(end, "ADV") ? end + 1 : end;
        return line.isTensed(at) && (line.is(at, "VERB") || line.is(at, "AUX"));
    }

    /// "The meeting with Maes and Vos failed": the verb behind the list is not theirs.
    private static boolean hasSubject(Line line, int end, int list) {
        int at = line.is(end, "ADV") ? end + 1 : end;
        List<Integer> subjects = line.dependents(at, "nsubj");
        return line.is(at, "VERB")
                && !subjects.isEmpty()
                && subjects.stream().allMatch(s -> s < list - 1);
    }

    /// One noun phrase with what belongs to it, and the one or those it stands for.
    private Read entry(Line line, int at) {
        Range own = phrases.at(line, at);
        if (own.to() == own.from()) {
            return Read.none(at);
        }
        Optional<Actor> named = named(line, own);
        if (named.isPresent()) {
            int end = phrases.complements(line, own, Set.of("of"));
            return new Read(List.of(named.get()), pastAside(line, end));
        }
        List<Actor> counted = recent.counted(line, own);
        if (!counted.isEmpty()) {
            return new Read(counted, own.to());
        }
        boolean plural = line.fine(own.to() - 1).endsWith("S");
        List<Actor> again = plural ? recent.again(line, own) : List.of();
        if (!again.isEmpty() && !line.isAny(own.to(), OF)) {
            return new Read(again, own.to());
        }
        boolean of = line.lower(at - 1).equals("of");
        int end = phrases.complements(line, own, of ? OF : NounPhrases.OF_ROLES);
        Optional<Actor> titled = titled(line, own, end);
        if (titled.isPresent()) {
            return new Read(List.of(titled.get()), pastAside(line, end));
        }
        int head = phrases.head(line, own);
        if (Delegates.isPeople(line, head)) {
            Optional<Read> beside = including(line, end).or(() -> beside(line, end));
            if (beside.isPresent()) {
                return beside.get();
            }
        }
        Range whole = new Range(own.from(), whole(line, own, end));
        return new Read(delegates.of(line, head, whole), pastAside(line, end));
    }

    /// "Peruvian officials in Lima" are those of Peru, "European officials in Lima" those of
    /// Europe, "officials in Lima" those of Lima.
    private int whole(Line line, Range own, int end) {
        int of = phrases.complements(line, own, OF);
        boolean country =
                parties.named(line, new Range(own.from(), of)).stream()
                        .filter(r -> r.actor().kind() == Actor.Kind.COUNTRY)
                        .anyMatch(r -> r.to() <= own.to() || r.to() == of);
        boolean one = line.is(own.from(), "DET") && !line.fine(own.to() - 1).endsWith("S");
        return country || one || line.isAny(own.from(), EUROPE) ? of : end;
    }

    /// "Secretary of State Luc Maes": the name that ends a title; not "an aide to President Maes".
    private Optional<Actor> titled(Line line, Range own, int end) {
        boolean staff = line.lower(own.to() + 1).equals("staff");
        boolean of = line.lower(own.to()).equals("of") && (line.isCapital(own.to() - 1) || staff);
        return of
                ? parties.named(line, new Range(own.to(), end)).stream()
                        .filter(r -> Parties.isPerson(r.actor()) && r.to() == end)
                        .filter(r -> r.from() > own.to() + 1)
                        .filter(r -> staff || line.isCapital(r.from() - 1))
                        .map(Mentions.Ref::actor)
                        .findFirst()
                : Optional.empty();
    }

    /// "The minister, Luc Maes": the name in apposition.
    private Optional<Read> beside(Line line, int end) {
        if (!line.word(end).equals(",")) {
            return Optional.empty();
        }
        Range next = phrases.at(line, end + 1);
        Optional<Actor> named = named(line, next);
        int behind = phrases.complements(line, next, Set.of("of"));
        return named.filter(_ -> !opensClause(line, behind))
                .map(person -> new Read(List.of(person), behind))
                .map(one -> plural(line, end - 1) ? list(line, one) : one)
                .map(all -> new Read(all.who(), pastAside(line, all.end())));
    }

    /// "Senior ministers, including Maes and Vos": those who are named of a group.
    private Optional<Read> including(Line line, int end) {
        int at = line.word(end).equals(",") ? end + 1 : end;
        return line.lower(at).equals("including")
                ? Optional.of(from(line, at + 1))
                        .filter(r -> !r.who().isEmpty())
                        .filter(r -> r.who().stream().allMatch(Parties::isPerson))
                : Optional.empty();
    }

    private static boolean plural(Line line, int noun) {
        return line.fine(noun).equals("NNS") || line.fine(noun).equals("NNPS");
    }

    /// "His counterparts, Luc Maes and Ine Solberg": the names that follow the first.
    private Read list(Line line, Read first) {
        int comma = line.word(first.end()).equals(",") ? 1 : 0;
        int and = and(line, first.end() + comma);
        int at = and > 0 ? and : first.end() + 1;
        Range next = phrases.at(line, comma > 0 || and > 0 ? at : line.size());
        Optional<Actor> named = named(line, next);
        int behind = phrases.complements(line, next, Set.of("of"));
        if (named.isEmpty() || opensClause(line, behind)) {
            return first;
        }
        Read both = new Read(join(first.who(), List.of(named.get())), behind);
        return and > 0 ? both : list(line, both);
    }

    /// The person whose name ends a noun phrase, not one who only owns what it names.
    private Optional<Actor> named(Line line, Range phrase) {
        List<Mentions.Ref> refs =
                parties.named(line, phrase).stream()
                        .filter(r -> Parties.isPerson(r.actor()))
                        .filter(r -> !line.lower(r.to()).startsWith("'"))
                        .filter(r -> !isOwner(line, r, phrase))
                        .toList();
        return refs.isEmpty() ? Optional.empty() : Optional.of(refs.getLast().actor());
    }

    /// "A key Maes adviser": the person whose adviser is meant.
    private static boolean isOwner(Line line, Mentions.Ref person, Range phrase) {
        int head = phrase.to() - 1;
        return person.to() <= head && line.is(head, "NOUN") && Delegates.isPeople(line, head);
    }

    /// Past ", the Norwegian minister," and "(R-Texas)" to the comma that ends it.
    private int pastAside(Line line, int end) {
        int at = end;
        if (line.word(at).equals("(")) {
            int close = line.find(at, Set.of(")"));
            at = close < 0 ? at : close + 1;
        }
        if (!line.word(at).equals(",")) {
            return at;
        }
        Range aside = phrases.at(line, at + 1);
        int role = phrases.complements(line, aside, NounPhrases.OF_ROLES);
        int close = line.word(role).equals("(") ? line.find(role, Set.of(")")) : -1;
        int behind = close < 0 ? role : close + 1;
        boolean names = named(line, aside).isPresent();
        boolean closed = line.word(behind).equals(",") || behind >= line.end();
        boolean known = aside.to() > aside.from() && isRole(line, aside);
        return closed && known && !names ? behind : at;
    }

    private boolean isRole(Line line, Range phrase) {
        int head = phrases.head(line, phrase);
        boolean country = parties.named(line, head).isPresent();
        return Delegates.isPeople(line, head) || PARTNER.contains(line.lower(head)) || !country;
    }

    /// Whether nothing but adverbs, times and companions stand between a list and a verb.
    boolean reaches(Line line, int end, int verb) {
        int i = end;
        while (i < verb) {
            int past = past(line, i, verb);
            if (past == i) {
                return false;
            }
            i = past;
        }
        return i == verb;
    }

    private int past(Line line, int i, int verb) {
        if (line.isAny(i, BESIDE) && line.lower(i + 1).equals("by")) {
            return Math.max(i + 1, from(line, i + 2, verb).end());
        }
        boolean pause =
                PAUSES.contains(line.word(i))
                        || line.is(i, "ADV")
                        || line.is(i, "AUX")
                        || line.is(i, "PART")
                        || line.isAny(i, Set.of("who", "both", "also"))
                        || isPlanned(line, i) && i == verb - 2;
        int time = phrases.pastTime(line, i);
        return pause ? Math.max(time, i + 1) : time;
    }

    /// "Are expected to meet", "were due to meet".
    private static boolean isPlanned(Line line, int i) {
        return line.isAny(i, PLANNED)
                || line.fine(i).equals("VBN") && PLANNED.contains(line.lemma(i));
    }

    /// The members of two lists, once each.
    static List<Actor> join(List<Actor> left, List<Actor> right) {
        Set<Actor> all = new LinkedHashSet<>(left);
        all.addAll(right);
        return all.stream().filter(one -> all.stream().noneMatch(a -> isOf(a, one))).toList();
    }

    /// "Rebel envoys" beside the rebels.
    private static boolean isOf(Actor body, Actor group) {
        return body.kind() == Actor.Kind.ORGANIZATION
                && group.kind() == Actor.Kind.GROUP
                && group.name().startsWith(body.name() + " ");
    }
}
