package org.wiregraph.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiregraph.text.Line;
import org.wiregraph.text.Words;

/// Tells whom a short name means that several people bear: the one last named, unless that was in
/// passing and another leads a state.
///
/// Example: after "Kim Jong Un freed Kim Hak Song and Tony Kim" a line that begins "Kim met Xi" is
/// about the leader; after "Kim Yo Jong spoke on Monday" it is about her.
final class Namesakes {

    /// Lines in which somebody who acts is still the one spoken of.
    private static final int NEAR = 3;

    /// Lines in which somebody who spoke may speak again by a short name.
    private static final int RECENT = 15;

    private static final Set<String> INNER = Set.of("flat", "compound", "appos");
    private static final Set<String> OWNERS = Set.of("his", "her");
    private static final Set<String> KIN = Words.section("officewords.txt", "kin");
    private static final Set<String> PASSING = Set.of("obj", "iobj", "obl", "nmod", "conj");

    private final Cast cast;

    Namesakes(Cast cast) {
        this.cast = cast;
    }

    /// Who is meant by a short name at a token, if anyone who bears it was named before.
    Optional<Member> before(Line line, int token, String name) {
        Optional<Cast.Ref> last =
                cast.before(line.index(), token, line.index(), r -> r.member().isShort(name));
        return spoken(line, token, name)
                .or(() -> last.filter(this::isRelative).flatMap(ref -> other(ref, name)))
                .or(() ->
                        last.map(ref ->
                                isActing(line, ref)
                                        ? ref.member()
                                        : leader(line, token, name).orElse(ref.member())));
    }

    /// "Her husband, former president Kai Vik": told of as somebody's kin.
    private boolean isRelative(Cast.Ref ref) {
        Line line = cast.lines().get(ref.line());
        int begin = Titles.begin(line, ref.from()) - 1;
        int kin = line.word(begin).equals(",") ? begin - 1 : begin;
        boolean owned = line.isAny(kin - 1, OWNERS) || line.lower(kin - 1).startsWith("'");
        return KIN.contains(line.lower(kin)) && owned;
    }

    /// The namesake of whom the article told before.
    private Optional<Member> other(Cast.Ref ref, String name) {
        return cast.before(
                        ref.line(),
                        ref.from(),
                        ref.line(),
                        r -> r.member().isShort(name) && !r.member().equals(ref.member()))
                .map(Cast.Ref::member);
    }

    /// Who speaks is whoever of that name spoke last: after an expert, Kai Vik, has spoken, "Vik
    /// said" is about him, though Ida Vik was named since.
    private Optional<Member> spoken(Line line, int token, String name) {
        return Speakers.speaks(line, token)
                ? IntStream.iterate(
                                line.index() - 1,
                                i -> i >= 0 && i >= line.index() - RECENT,
                                i -> i - 1)
                        .mapToObj(i -> Speakers.last(cast, cast.lines().get(i)))
                        .flatMap(Optional::stream)
                        .filter(m -> m.isPerson() && m.isShort(name))
                        .findFirst()
                : Optional.empty();
    }

    /// Whoever is named near by and not only as an object or one of a list.
    private boolean isActing(Line line, Cast.Ref ref) {
        Line there = cast.lines().get(ref.line());
        int at = ref.to() - 1;
        while (at > 0 && INNER.contains(there.relation(at)) && there.head(at) < at) {
            at = there.head(at);
        }
        return !PASSING.contains(there.relation(at)) && line.index() - ref.line() <= NEAR;
    }

    private Optional<Member> leader(Line line, int token, String name) {
        return cast.before(
                        line.index(),
                        token,
                        line.index(),
                        r -> r.member().isShort(name) && leads(r.member()))
                .map(Cast.Ref::member);
    }

    private static boolean leads(Member member) {
        return OfficeHolders.named(member.name()).filter(OfficeHolders.Holder::leads).isPresent();
    }
}
