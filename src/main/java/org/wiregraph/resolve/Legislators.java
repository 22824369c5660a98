package org.wiregraph.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;
import org.wiregraph.text.Words;

/// Finds the member of Congress or governor whom party and state mean: "the Ohio Republican".
record Legislators(Cast cast, Officials officials, Subjects subjects) {

    private static final Set<String> CHAMBERS = Set.of("house", "senate", "gop", "congress");
    private static final Set<String> ELECTED = Words.section("officewords.txt", "elected");
    private static final int CLOSE = 4;
    private static final int FAR = Integer.MAX_VALUE;

    /// Is "the Republican" or "the Ohio Democrat" called so, not "the House Republican"?
    static boolean isMeant(Line line, Range range, int head) {
        boolean plain = line.lower(range.from()).equals("the") && range.to() == head + 1;
        for (int i = range.from() + 1; plain && i < head; i++) {
            plain = line.isCapital(i) && !line.isAny(i, CHAMBERS);
        }
        return plain && PartyTag.isMember(line, head);
    }

    /// The member of Congress or governor whom "the Ohio Republican" means: the last one of that
    /// state, else the only one close by of whom no state is told, or whom the lines just before
    /// are about.
    Optional<Member> of(Line line, Range range) {
        boolean told = range.to() > range.from() + 2;
        String state = told ? line.joined(range.from() + 1, range.to() - 1) : "";
        Set<Member> open = new LinkedHashSet<>();
        for (int i = line.index(); i >= 0; i--) {
            for (Member person : legislators(i, i == line.index() ? range.from() : FAR)) {
                Optional<String> tag = tag(person, line.index());
                if (told && tag.filter(words -> PartyTag.isOf(words, state)).isPresent()) {
                    return Optional.of(person);
                }
                if (line.index() - i <= CLOSE && (!told || tag.isEmpty())) {
                    open.add(person);
                }
            }
        }
        Optional<Member> about = subjects.before(line, range.from(), open::contains);
        for (int i = line.index() - 1; i >= line.index() - CLOSE && about.isEmpty(); i--) {
            about = subjects.first(i, open::contains);
        }
        return open.size() == 1 ? open.stream().findFirst() : about;
    }

    /// Those named in a line before a token, the last first.
    private List<Member> legislators(int index, int token) {
        return cast.in(index).reversed().stream()
                .filter(r -> r.to() <= token && r.member().isPerson())
                .map(Cast.Ref::member)
                .filter(this::isLegislator)
                .toList();
    }

    /// The party and state that stand behind the name of a person somewhere before.
    private Optional<String> tag(Member person, int last) {
        for (int i = 0; i <= last; i++) {
            Line line = cast.lines().get(i);
            Optional<String> tag =
                    cast.in(i).stream()
                            .filter(r -> r.member().equals(person))
                            .filter(r -> PartyTag.end(line, r.to()) > r.to())
                            .map(r -> line.joined(r.to(), PartyTag.end(line, r.to())))
                            .findFirst();
            if (tag.isPresent()) {
                return tag;
            }
        }
        return Optional.empty();
    }

    private boolean isLegislator(Member person) {
        return officials.offices(person).stream()
                .flatMap(office -> Stream.of(office.toLowerCase(Locale.ROOT).split(" ")))
                .anyMatch(ELECTED::contains);
    }
}
