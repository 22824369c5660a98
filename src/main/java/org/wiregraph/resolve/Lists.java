package org.wiregraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Finds names in a row, joined by commas and "and", and makes each row a group with members:
/// "Prime Minister Ine Solberg and Kai Vik of Denmark".
final class Lists {

    private static final Set<String> TITLE = Set.of("NOUN", "PROPN", "ADJ", "DET", "CCONJ");
    private static final Set<String> JOINTS = Set.of("and", "or", "&", "plus");
    private static final int GAP = 8;

    private final Cast cast;
    private final Line line;
    private final List<Cast.Ref> refs;

    private Lists(Cast cast, Line line) {
        this.cast = cast;
        this.line = line;
        this.refs =
                cast.in(line.index()).stream()
                        .filter(r -> r.name().kind() != Name.Kind.DEMONYM)
                        .filter(r -> !isHome(r) && !isTag(r))
                        .toList();
    }

    /// The place in "Ben Marsh (R-Fla.)".
    private boolean isTag(Cast.Ref ref) {
        return PartyTag.end(line, ref.from() - 1) >= ref.to();
    }

    /// The country in "Takeo Akiba of Japan".
    private boolean isHome(Cast.Ref ref) {
        return line.lower(ref.from() - 1).equals("of")
                && cast.at(line.index(), ref.from() - 2).isPresent();
    }

    static void read(Cast cast) {
        for (Line line : cast.lines()) {
            new Lists(cast, line).read();
        }
    }

    private void read() {
        int first = 0;
        while (first < refs.size()) {
            int last = first;
            boolean closed = false;
            while (!closed && last + 1 < refs.size() && isJoined(last, last + 1)) {
                last++;
                closed = isLast(last);
            }
            if (closed) {
                group(refs.subList(first, last + 1));
            }
            first = last + 1;
        }
    }

    private void group(List<Cast.Ref> row) {
        List<Member> members = row.stream().map(Cast.Ref::member).distinct().toList();
        if (members.size() > 1) {
            Range range = new Range(start(row.getFirst().from()), row.getLast().to());
            Member group = cast.group(members);
            group.shown(Cast.listed(row.stream().map(this::shown).distinct().toList()));
            cast.describe(line, range, group, Actor.Form.NAME);
        }
    }

    /// With the title of them all: "Sens. Ana Holt and Ben Marsh".
    private int start(int first) {
        int title = Titles.begin(line, first);
        return line.lower(first - 1).matches(".*s\\.?") ? title : first;
    }

    private String shown(Cast.Ref ref) {
        return ref.member().isPerson() ? ref.member().name() : line.text(ref.from(), ref.to());
    }

    private boolean isLast(int i) {
        int before = refs.get(i).from() - 1;
        while (before >= refs.get(i - 1).to() && !line.isAny(before, JOINTS)) {
            before--;
        }
        return before >= refs.get(i - 1).to();
    }

    private boolean isJoined(int left, int right) {
        Cast.Ref a = refs.get(left);
        Cast.Ref b = refs.get(right);
        int from = PartyTag.end(line, afterCountry(a));
        boolean kinds = a.member().isPerson() == b.member().isPerson();
        boolean mark =
                line.word(from).equals(",")
                        || line.lower(from).equals("and")
                        || line.word(from).equals("&");
        boolean near = mark && kinds && b.from() - from <= GAP && !isOfOther(b);
        for (int i = from + 1; near && i < b.from(); i++) {
            near = TITLE.contains(line.token(i).tag()) || line.word(i).equals(",") || isInside(i);
        }
        return near;
    }

    /// "A strategist and Holt ally": somebody else than Holt.
    private boolean isOfOther(Cast.Ref ref) {
        int next = ref.to();
        boolean word = line.is(next, "NOUN") || line.is(next, "ADV") || line.is(next, "ADJ");
        return ref.member().isPerson()
                && word
                && !line.isCapital(next)
                && (line.is(next + 1, "PUNCT") || next + 1 >= line.size());
    }

    private boolean isInside(int i) {
        return line.lower(i).equals("of") || line.lower(i).startsWith("'");
    }

    /// Steps over "of Japan" behind a name.
    private int afterCountry(Cast.Ref ref) {
        if (!line.lower(ref.to()).equals("of")) {
            return ref.to();
        }
        Optional<Cast.Ref> home = cast.at(line.index(), ref.to() + 1);
        return home.map(Cast.Ref::to).orElse(ref.to());
    }
}
