package org.wiregraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Says whom what is no name means: "he", "the ministry", "the U.S. envoy", "officials in Seoul".
final class Descriptions {

    private static final Set<String> GROUPS = Words.set("groups.txt");
    private static final Set<String> STATE =
            Set.of("country", "nation", "regime", "government", "administration", "state");
    private static final Set<String> OWN = Set.of("his", "her", "its", "their");
    private static final Set<String> DEFINITE = Set.of("the", "this", "both", "all");
    private static final Set<String> ALL = Set.of("all", "both");
    private static final Set<String> STATES =
            Set.of("sides", "countries", "nations", "allies", "governments", "neighbors", "states");
    private static final Set<String> LEADERS = Set.of("leaders", "officials", "diplomats");
    private static final Map<String, Set<String>> BY_WORD = byWord();
    private static final int NEAR = 12;

    private final Cast cast;
    private final Roles roles;
    private final Pronouns pronouns;
    private final Subjects subjects;
    private final Legislators legislators;
    private final Callings callings;

    Descriptions(Cast cast, Officials officials) {
        this.cast = cast;
        this.roles = new Roles(cast, officials);
        this.pronouns = new Pronouns(cast);
        this.subjects = new Subjects(cast);
        this.legislators = new Legislators(cast, officials, subjects);
        this.callings = new Callings(cast);
    }

    void read() {
        for (Line line : cast.lines()) {
            int end = line.size() > Casting.LONGEST ? 0 : line.size();
            titled(line);
            for (int i = 0; i < end; i++) {
                if (cast.whole(line.index(), i).isEmpty()) {
                    read(line, i);
                }
            }
            Speakers.last(cast, line).ifPresent(speaker -> pronouns.spoke(line, speaker));
        }
    }

    /// "Leader Ana Berg said": a title that the tree takes for another subject.
    private void titled(Line line) {
        for (Cast.Ref ref : List.copyOf(cast.in(line.index()))) {
            int begin = Titles.begin(line, ref.from());
            boolean apart =
                    ref.member().isPerson()
                            && begin < ref.from()
                            && line.isLabelled(ref.from() - 1, "nsubj")
                            && line.head(ref.from() - 1) >= ref.to();
            if (apart) {
                Range whole = new Range(begin, ref.to());
                cast.describe(line, whole, ref.member(), Actor.Form.NAME);
            }
        }
    }

    private void read(Line line, int i) {
        if (line.is(i, "PRON")) {
            pronouns.of(line, i)
                    .ifPresent(
                            m -> cast.describe(line, new Range(i, i + 1), m, Actor.Form.PRONOUN));
        } else if (isHead(line, i)) {
            Range range = phrase(line, i);
            Optional<Cast.Ref> named = titleOf(line, range, i);
            Range whole = named.filter(r -> owns(line, r)).map(r -> until(range, r)).orElse(range);
            named.map(Cast.Ref::member)
                    .or(() -> apposed(line, range))
                    .or(() -> described(line, range, i))
                    .ifPresent(m -> cast.describe(line, whole, m, Actor.Form.DESCRIPTION));
        }
    }

    /// "Secretary Mary Holt" of "Secretary Mary Holt's visit", where the tree takes the title for
    /// the head.
    private static Range until(Range range, Cast.Ref named) {
        return new Range(range.from(), Math.min(range.to(), named.to()));
    }

    /// "Secretary of State Mary Holt": a title before the name it belongs to. "President Holt's
    /// adviser" is somebody else.
    private Optional<Cast.Ref> titleOf(Line line, Range range, int head) {
        return cast.in(line.index()).stream()
                .filter(r -> r.member().isPerson())
                .filter(r -> r.from() > range.from() && r.from() <= range.to())
                .filter(r -> Titles.begin(line, r.from()) <= range.from())
                .filter(r -> r.from() > head || !owns(line, r))
                .findFirst();
    }

    private static boolean owns(Line line, Cast.Ref named) {
        return line.lower(named.to()).startsWith("'");
    }

    private static boolean isHead(Line line, int i) {
        boolean noun = line.is(i, "NOUN") || line.is(i, "PROPN");
        boolean more = line.is(i + 1, "NOUN") || line.is(i + 1, "PROPN") || line.is(i + 1, "NUM");
        return noun && !more;
    }

    /// The noun phrase with this head: its modifiers and what "of" and "in" add to it.
    private static Range phrase(Line line, int head) {
        int from = head;
        while (from > 0
                && !begins(line, from)
                && Phrases.isInside(line, from - 1)
                && !Phrases.isRelative(line, from - 1)) {
            from--;
        }
        boolean owner = line.lower(head + 1).startsWith("'");
        return new Range(from, owner ? head + 1 : Phrases.startingAt(line, head).to());
    }

    /// "His" and "the" begin a phrase.
    private static boolean begins(Line line, int i) {
        return OWN.contains(line.lower(i)) || line.lower(i).equals("the");
    }

    /// "Its envoy, Jon Palsson, warned ...": the person behind the comma, with or without a title.
    private Optional<Member> apposed(Line line, Range range) {
        int end = pastSecond(line, range.to());
        int next = end + 1;
        if (!line.word(end).equals(",")) {
            return Optional.empty();
        }
        return cast.in(line.index()).stream()
                .filter(r -> r.member().isPerson() && r.from() >= next)
                .filter(r -> r.from() == next || Titles.begin(line, r.from()) == next)
                .filter(r -> isClosed(line, r.to()))
                .findFirst()
                .map(Cast.Ref::member);
    }

    /// "The president and founder of the league, Ana Berg, said": behind the second of two offices.
    private static int pastSecond(Line line, int end) {
        Range second = Phrases.startingAt(line, end + 1);
        boolean joined = line.lower(end).equals("and") && !line.is(end + 1, "DET");
        return joined && Titles.hasHead(line, second.from(), second.to()) ? second.to() : end;
    }

    private static boolean isClosed(Line line, int i) {
        return line.word(i).equals(",") || i >= line.end() || line.isQuoteMark(i);
    }

    /// "The department", "the top U.S. diplomat", "two officials".
    private Optional<Member> described(Line line, Range range, int head) {
        String word = line.lower(head);
        if (STATE.contains(word)) {
            Optional<Member> state = state(line, range);
            if (state.isPresent()) {
                return state;
            }
        }
        Optional<Member> known =
                definite(line, range) ? byWord(line, range, word) : Optional.empty();
        if (known.isPresent()) {
            return known;
        }
        if (Bodies.HEADS.contains(word) || word.equals("ministry") || word.equals("military")) {
            Optional<Member> body = sameHead(line, range, word);
            if (body.isPresent()) {
                return body;
            }
        }
        if (Legislators.isMeant(line, range, head)) {
            return legislators.of(line, range);
        }
        if (Titles.isHead(word) && !word.endsWith("s")) {
            return roles.of(line, range, head).or(() -> Optional.of(group(line, range)));
        }
        Optional<Member> collective =
                callings.of(line, range, head)
                        .or(() -> koreas(word))
                        .or(() -> collective(line, range, head));
        if (collective.isPresent()) {
            return collective;
        }
        return isGroup(word) ? Optional.of(group(line, range)) : Optional.empty();
    }

    private static boolean isGroup(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return GROUPS.contains(word) || GROUPS.contains(singular);
    }

    /// "The country", "his country", "the regime": the one spoken of last, or the person's own.
    private Optional<Member> state(Line line, Range range) {
        String first = line.lower(range.from());
        boolean plain = range.to() - range.from() == 2;
        if (OWN.contains(first) && plain) {
            return cast.meant(line.index(), range.from())
                    .flatMap(Member::country)
                    .filter(c -> Countries.of(c).isPresent())
                    .map(cast::country);
        }
        if (!first.equals("the") || !plain) {
            return Optional.empty();
        }
        return subjects.before(line, range.from(), m -> m.kind() == Actor.Kind.COUNTRY)
                .or(() -> lastCountry(line, range));
    }

    private Optional<Member> lastCountry(Line line, Range range) {
        return cast.before(
                        line.index(), range.from(), 1, r -> r.member().kind() == Actor.Kind.COUNTRY)
                .map(Cast.Ref::member);
    }

    private static boolean definite(Line line, Range range) {
        return line.lower(range.from()).equals("the") && range.to() - range.from() == 2;
    }

    /// "The bloc" for the European Union, where the article names it before.
    private Optional<Member> byWord(Line line, Range range, String word) {
        Set<String> names = BY_WORD.getOrDefault(word, Set.of());
        return cast.before(
                        line.index(),
                        range.from(),
                        line.index(),
                        r -> names.contains(r.member().name()))
                .map(Cast.Ref::member);
    }

    /// "The council": the body last named with such a head; "his ministry": that of his country.
    private Optional<Member> sameHead(Line line, Range range, String word) {
        String first = line.lower(range.from());
        boolean definite = DEFINITE.contains(first) || OWN.contains(first);
        Optional<String> country =
                OWN.contains(first)
                        ? cast.meant(line.index(), range.from()).flatMap(Member::country)
                        : Optional.empty();
        return cast.before(
                        line.index(),
                        range.from(),
                        definite ? line.index() : NEAR / 2,
                        r ->
                                r.member().kind() == Actor.Kind.ORGANIZATION
                                        && r.member().isKind(word)
                                        && (country.isEmpty()
                                                || country.equals(r.member().country())))
                .map(Cast.Ref::member);
    }

    /// "The two Koreas".
    private Optional<Member> koreas(String word) {
        List<String> both = List.of("North Korea", "South Korea");
        return word.equals("koreas")
                ? Optional.of(cast.group(both.stream().map(cast::country).toList()))
                : Optional.empty();
    }

    /// "The three officials", "the two sides", "the leaders": the last list of so many.
    private Optional<Member> collective(Line line, Range range, int head) {
        if (!DEFINITE.contains(line.lower(range.from())) || head + 1 != range.to()) {
            return Optional.empty();
        }
        OptionalInt number = Numbers.of(line.lower(range.from() + 1));
        boolean both = line.lower(range.from()).equals("both");
        Actor.Kind kind =
                STATES.contains(line.lower(head)) ? Actor.Kind.COUNTRY : Actor.Kind.PERSON;
        if (both || number.isPresent() && number.getAsInt() > 1) {
            return listed(line, both ? 2 : number.getAsInt(), kind);
        }
        boolean title = line.lower(head).endsWith("s") && Titles.isHead(line.lower(head));
        if (!title || range.to() - range.from() != 2) {
            return Optional.empty();
        }
        return LEADERS.contains(line.lower(head))
                ? cast.groupBefore(line.index(), range.from(), NEAR)
                : roles.several(line, line.lower(head).replaceFirst("s$", ""));
    }

    private Optional<Member> listed(Line line, int number, Actor.Kind kind) {
        for (int i = line.index() - 1; i >= Math.max(0, line.index() - NEAR); i--) {
            List<Member> named =
                    cast.in(i).stream()
                            .filter(r -> r.member().kind() == kind && isListed(r))
                            .map(Cast.Ref::member)
                            .distinct()
                            .toList();
            if (named.size() == number) {
                return Optional.of(cast.group(named));
            }
        }
        return Optional.empty();
    }

    private boolean isListed(Cast.Ref ref) {
        return ref.name().kind() != Name.Kind.DEMONYM
                && !cast.lines().get(ref.line()).lower(ref.to()).startsWith("'")
                && !cast.lines().get(ref.line()).lower(ref.from() - 1).equals("of");
    }

    private Member group(Line line, Range range) {
        boolean article =
                line.is(range.from(), "DET")
                        && !line.isAny(range.from(), ALL)
                        && range.from() + 1 < range.to();
        int from = Phrases.pastHedge(line, article ? range.from() + 1 : range.from());
        return cast.member(Actor.Kind.GROUP, line.text(from, range.to()), Optional.empty());
    }

    private static Map<String, Set<String>> byWord() {
        Map<String, Set<String>> names = new HashMap<>();
        for (String line : Words.lines("bodynouns.txt")) {
            String[] cells = line.split("\\|");
            names.put(cells[0], Set.of(cells[1].split(";")));
        }
        return Map.copyOf(names);
    }
}
