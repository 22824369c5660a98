package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Says whom a noun phrase means: a name, a pronoun, "the ministry", "officials in Seoul".
final class Parties {

    private static final Set<String> GROUPS = Words.set("groups.txt");
    private static final Set<String> HE = Set.of("he", "she");
    private static final int NEAR = 6;

    private final Cast cast;
    private Optional<Member> spokeLast = Optional.empty();

    Parties(Cast cast) {
        this.cast = cast;
    }

    /// Tells who spoke last, the first choice for the next "he" or "the ministry".
    void spoke(Member member) {
        spokeLast = Optional.of(member);
    }

    Optional<Member> of(Line line, Range range) {
        int head = Phrases.head(line, range);
        List<Cast.Ref> together = together(line, range);
        if (together.size() > 1) {
            return Optional.of(list(together));
        }
        Optional<Cast.Ref> ref =
                cast.at(line.index(), head).filter(r -> r.name().kind() != Name.Kind.DEMONYM);
        if (ref.isPresent()) {
            return ref.map(Cast.Ref::member);
        }
        Optional<Member> apposed = apposed(line, range);
        if (apposed.isPresent()) {
            return apposed;
        }
        return line.is(head, "PRON") ? pronoun(line, head, range) : described(line, range, head);
    }

    /// "Its envoy, Jon Palsson, warned ...": the person between the commas.
    private Optional<Member> apposed(Line line, Range range) {
        if (!line.word(range.to()).equals(",")) {
            return Optional.empty();
        }
        return cast.at(line.index(), range.to() + 1)
                .filter(r -> r.member().isPerson() && line.word(r.to()).equals(","))
                .map(Cast.Ref::member);
    }

    /// "The three officials": the last list of so many names.
    private Optional<Member> collective(Line line, Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            OptionalInt number = Numbers.of(line.lower(i));
            if (number.isPresent()
                    && number.getAsInt() > 1
                    && line.lower(range.from()).equals("the")) {
                return listed(line, number.getAsInt());
            }
        }
        return Optional.empty();
    }

    private Optional<Member> listed(Line line, int number) {
        for (int i = line.index() - 1; i >= Math.max(0, line.index() - 2 * NEAR); i--) {
            for (Actor.Kind kind : List.of(Actor.Kind.PERSON, Actor.Kind.COUNTRY)) {
                List<Cast.Ref> refs =
                        cast.in(i).stream()
                                .filter(r -> r.member().kind() == kind && isListed(r))
                                .toList();
                if (refs.stream().map(Cast.Ref::member).distinct().count() == number) {
                    return Optional.of(list(refs));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isListed(Cast.Ref ref) {
        return ref.name().kind() != Name.Kind.DEMONYM
                && ref.name().kind() != Name.Kind.CAPITAL
                && !cast.lines().get(ref.line()).lower(ref.to()).startsWith("'")
                && !cast.lines().get(ref.line()).lower(ref.from() - 1).equals("of");
    }

    /// "Biden and Kishida": names joined by commas and "and" that fill the phrase.
    private List<Cast.Ref> together(Line line, Range range) {
        boolean joined =
                line.find(range.from(), Set.of("and")) >= 0
                        && line.find(range.from(), Set.of("and")) < range.to();
        List<Cast.Ref> refs = new ArrayList<>();
        for (Cast.Ref ref : cast.in(line.index())) {
            boolean inside = ref.from() >= range.from() && ref.to() <= range.to();
            boolean own = !line.is(ref.from() - 1, "ADP") && !line.lower(ref.to()).startsWith("'");
            if (inside && own && ref.name().kind() != Name.Kind.DEMONYM) {
                refs.add(ref);
            }
        }
        return joined ? refs : List.of();
    }

    private Member list(List<Cast.Ref> refs) {
        List<String> names = refs.stream().map(r -> r.member().name()).distinct().toList();
        String name =
                String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        return names.size() == 1
                ? refs.getFirst().member()
                : cast.member(Actor.Kind.GROUP, name, Optional.empty());
    }

    private Optional<Member> pronoun(Line line, int head, Range range) {
        String word = line.lower(head);
        if (HE.contains(word)) {
            return spokeLast
                    .filter(Member::isPerson)
                    .or(() -> recent(line, range, Member::isPerson));
        }
        if (word.equals("it")) {
            Optional<Member> body = spokeLast.filter(m -> !m.isPerson());
            return body.or(() -> recent(line, range, Parties::acts));
        }
        if (word.equals("they")) {
            return spokeLast
                    .filter(m -> !m.isPerson())
                    .or(() -> recent(line, range, m -> m.kind() == Actor.Kind.GROUP));
        }
        return Optional.empty();
    }

    private static boolean acts(Member member) {
        return member.kind() == Actor.Kind.ORGANIZATION || member.kind() == Actor.Kind.COUNTRY;
    }

    private Optional<Member> recent(
            Line line, Range range, java.util.function.Predicate<Member> test) {
        return cast.before(
                        line.index(),
                        range.from(),
                        2,
                        r -> test.test(r.member()) && r.name().kind() != Name.Kind.DEMONYM)
                .map(Cast.Ref::member);
    }

    /// "The department", "the top U.S. diplomat", "two officials".
    private Optional<Member> described(Line line, Range range, int head) {
        String word = line.lower(head);
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (Bodies.HEADS.contains(word) || word.equals("ministry") || word.equals("military")) {
            Optional<Member> body = sameHead(line, range, word);
            if (body.isPresent()) {
                return body;
            }
        }
        if (Titles.isHead(word) && !word.endsWith("s")) {
            return titled(line, range, head);
        }
        Optional<Member> collective = collective(line, range);
        if (collective.isPresent()) {
            return collective;
        }
        boolean group = GROUPS.contains(word) || GROUPS.contains(singular);
        return group ? Optional.of(group(line, range)) : Optional.empty();
    }

    private Optional<Member> sameHead(Line line, Range range, String word) {
        return cast.before(
                        line.index(),
                        range.from(),
                        NEAR,
                        r ->
                                r.member().kind() == Actor.Kind.ORGANIZATION
                                        && r.member()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .contains(word))
                .map(Cast.Ref::member);
    }

    /// "The president": the person last named with that title, else the one who spoke last.
    private Optional<Member> titled(Line line, Range range, int head) {
        String word = line.lower(head);
        Optional<Member> named =
                cast.before(
                                line.index(),
                                range.from(),
                                line.index(),
                                r ->
                                        r.member().isPerson()
                                                && r.name()
                                                        .title()
                                                        .toLowerCase(Locale.ROOT)
                                                        .contains(word))
                        .map(Cast.Ref::member);
        boolean definite = line.lower(range.from()).equals("the") || line.is(range.from(), "PRON");
        return named.filter(_ -> definite).or(() -> Optional.of(group(line, range)));
    }

    private Member group(Line line, Range range) {
        boolean article = line.is(range.from(), "DET") && range.from() + 1 < range.to();
        int from = article ? range.from() + 1 : range.from();
        Member group = cast.member(Actor.Kind.GROUP, line.text(from, range.to()), Optional.empty());
        if (group.actor().mentions().isEmpty()) {
            group.mention(line.span(from, range.to()), line.text(from, range.to()));
        }
        return group;
    }

    /// The members that a phrase names one by one: the participants of a meeting.
    List<Member> each(Line line, Range range) {
        List<Member> members =
                cast.in(line.index()).stream()
                        .filter(r -> r.from() >= range.from() && r.to() <= range.to())
                        .filter(r ->
                                r.name().kind() != Name.Kind.DEMONYM
                                        && r.name().kind() != Name.Kind.PLACE)
                        .filter(r ->
                                !line.lower(r.to()).startsWith("'")
                                        && !Set.of("of", "in", "at", "for", "from")
                                                .contains(line.lower(r.from() - 1)))
                        .map(Cast.Ref::member)
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new));
        boolean he = line.isAny(range.from(), HE);
        if (members.isEmpty() || he) {
            Range first = he ? new Range(range.from(), range.from() + 1) : range;
            of(line, first).filter(m -> !members.contains(m)).ifPresent(members::addFirst);
        }
        return members;
    }
}
