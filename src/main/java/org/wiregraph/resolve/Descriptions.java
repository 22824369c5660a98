package org.wiregraph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Numbers;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Says whom what is no name means: a pronoun, "the ministry", "officials in Seoul".
final class Descriptions {

    private static final Set<String> GROUPS = Words.set("groups.txt");
    private static final int NEAR = 6;

    private final Cast cast;
    private Optional<Member> spokeLast = Optional.empty();

    Descriptions(Cast cast) {
        this.cast = cast;
    }

    void read() {
        for (Line line : cast.lines()) {
            for (int i = 0; i < line.size(); i++) {
                if (cast.whole(line.index(), i).isEmpty()) {
                    read(line, i);
                }
            }
            Speakers.last(cast, line).ifPresent(m -> spokeLast = Optional.of(m));
        }
    }

    private void read(Line line, int i) {
        if (line.is(i, "PRON")) {
            pronoun(line, i)
                    .ifPresent(
                            m -> cast.describe(line, new Range(i, i + 1), m, Actor.Form.PRONOUN));
        } else if (isHead(line, i)) {
            Range range = phrase(line, i);
            titleOf(line, range)
                    .or(() -> apposed(line, range))
                    .or(() -> described(line, range, i))
                    .ifPresent(m -> cast.describe(line, range, m, Actor.Form.DESCRIPTION));
        }
    }

    /// "Secretary of State Mary Holt": a title before the name it belongs to.
    private Optional<Member> titleOf(Line line, Range range) {
        return cast.in(line.index()).stream()
                .filter(r -> r.member().isPerson())
                .filter(r -> r.from() > range.from() && r.from() <= range.to())
                .filter(r -> Titles.begin(line, r.from()) <= range.from())
                .findFirst()
                .map(Cast.Ref::member);
    }

    private static boolean isHead(Line line, int i) {
        boolean noun = line.is(i, "NOUN") || line.is(i, "PROPN");
        return noun && !line.is(i + 1, "NOUN") && !line.is(i + 1, "PROPN");
    }

    /// The noun phrase with this head: its modifiers and what "of" and "in" add to it.
    private static Range phrase(Line line, int head) {
        int from = head;
        while (from > 0 && Phrases.isInside(line, from - 1)) {
            from--;
        }
        boolean owner = line.lower(head + 1).startsWith("'");
        return new Range(from, owner ? head + 1 : Phrases.startingAt(line, head).to());
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
        OptionalInt number = Numbers.of(line.lower(range.from() + 1));
        boolean several = number.isPresent() && number.getAsInt() > 1;
        return several && line.lower(range.from()).equals("the")
                ? listed(line, number.getAsInt())
                : Optional.empty();
    }

    private Optional<Member> listed(Line line, int number) {
        for (int i = line.index() - 1; i >= Math.max(0, line.index() - 2 * NEAR); i--) {
            for (Actor.Kind kind : List.of(Actor.Kind.PERSON, Actor.Kind.COUNTRY)) {
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
        }
        return Optional.empty();
    }

    private boolean isListed(Cast.Ref ref) {
        return ref.name().kind() != Name.Kind.DEMONYM
                && ref.name().kind() != Name.Kind.CAPITAL
                && !cast.lines().get(ref.line()).lower(ref.to()).startsWith("'")
                && !cast.lines().get(ref.line()).lower(ref.from() - 1).equals("of");
    }

    private Optional<Member> pronoun(Line line, int head) {
        return switch (line.lower(head)) {
            case "he", "she" ->
                    spokeLast
                            .filter(Member::isPerson)
                            .or(() -> recent(line, head, Member::isPerson));
            case "it" -> speaks(line, head).or(() -> actsBefore(line, head));
            case "they" ->
                    spokeLast
                            .filter(m -> !m.isPerson())
                            .or(() -> recent(line, head, m -> m.kind() == Actor.Kind.GROUP));
            default -> Optional.empty();
        };
    }

    /// "It added that ...": who speaks goes on speaking.
    private Optional<Member> speaks(Line line, int pronoun) {
        return spokeLast.filter(m -> !m.isPerson() && Speakers.isCue(line, verb(line, pronoun)));
    }

    /// The verb after a pronoun, auxiliaries and adverbs stepped over.
    private static int verb(Line line, int pronoun) {
        int verb = pronoun + 1;
        while (line.is(verb, "AUX") || line.is(verb, "ADV")) {
            verb++;
        }
        return verb;
    }

    /// "The North's state media said it fired a rocket": the country, for its news do not act.
    private Optional<Member> actsBefore(Line line, int pronoun) {
        return line.is(verb(line, pronoun), "VERB")
                ? recent(line, pronoun, Descriptions::acts).map(this::state)
                : Optional.empty();
    }

    private Member state(Member member) {
        boolean media = member.name().endsWith("state media") || member.name().endsWith("Agency");
        return media
                ? member.country()
                        .map(c -> cast.member(Actor.Kind.COUNTRY, c, Optional.of(c)))
                        .orElse(member)
                : member;
    }

    private static boolean acts(Member member) {
        return member.kind() == Actor.Kind.ORGANIZATION || member.kind() == Actor.Kind.COUNTRY;
    }

    private Optional<Member> recent(Line line, int token, Predicate<Member> test) {
        return cast.before(
                        line.index(),
                        token,
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
        return cast.member(Actor.Kind.GROUP, line.text(from, range.to()), Optional.empty());
    }
}
