package org.wiregraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Who appears in an article, and at which tokens of which lines.
final class Cast {

    /// Tokens `from` to `to` of a line stand for a member. `name` tells how: "Pyongyang" may be the
    /// city or its government.
    record Ref(int line, int from, int to, Member member, Name name) {}

    /// Tokens that stand for a member, named or described.
    record Mentioned(int from, int to, Member member) {}

    /// So many lines of a paragraph are looked back on, so that work grows with the article only.
    private static final int PARAGRAPH = 50;

    private final List<Line> lines;
    private final Optional<String> home;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<Integer, List<Ref>> refs = new TreeMap<>();
    private final Map<Integer, List<Mentioned>> mentioned = new TreeMap<>();
    private final Map<Integer, Map<Integer, Member>> described = new TreeMap<>();

    /// A cast of the article with these lines, written from the country `home`.
    Cast(List<Line> lines, Optional<String> home) {
        this.lines = lines;
        this.home = home;
    }

    List<Line> lines() {
        return lines;
    }

    Member member(Actor.Kind kind, String name, Optional<String> country) {
        String key = kind + " " + Member.normal(name);
        return members.computeIfAbsent(key, _ -> new Member(kind, name, country));
    }

    Optional<Member> find(Predicate<Member> test) {
        return members.values().stream().filter(test).findFirst();
    }

    List<Member> members() {
        return List.copyOf(members.values());
    }

    Ref refer(Line line, Name name, Member member) {
        Ref ref = new Ref(line.index(), name.from(), name.to(), member, name);
        refs.computeIfAbsent(line.index(), _ -> new ArrayList<>()).add(ref);
        member.mention(mention(line, new Range(name.from(), name.to()), name.form()));
        if (name.kind() != Name.Kind.DEMONYM) {
            mentioned(line.index(), new Mentioned(name.from(), name.to(), member));
        }
        return ref;
    }

    private void mentioned(int line, Mentioned one) {
        mentioned.computeIfAbsent(line, _ -> new ArrayList<>()).add(one);
    }

    /// Whatever stands for a member in a line, in the order of its last tokens.
    List<Mentioned> mentioned(int line) {
        List<Mentioned> here = mentioned.getOrDefault(line, List.of());
        return here.stream().sorted(Comparator.comparingInt(Mentioned::to)).toList();
    }

    /// The last group named or described before a token.
    Optional<Member> groupBefore(int line, int token, int lines) {
        for (int i = line; i >= Math.max(0, line - lines); i--) {
            boolean here = i == line;
            Optional<Member> group =
                    mentioned(i).stream()
                            .filter(m -> !here || m.to() <= token)
                            .map(Mentioned::member)
                            .filter(Member::isList)
                            .reduce((first, second) -> second);
            if (group.isPresent()) {
                return group;
            }
        }
        return Optional.empty();
    }

    /// A list of names taken together.
    Member group(List<Member> listed) {
        String name = listed(listed.stream().map(Member::name).toList());
        Member group = member(Actor.Kind.GROUP, name, Optional.empty());
        group.lists(listed);
        return group;
    }

    /// "Chad, Mali and Niger".
    static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// Tokens that are no name stand for a member.
    void describe(Line line, Range range, Member member, Actor.Form form) {
        member.mention(mention(line, range, form));
        if (form != Actor.Form.NAME) {
            int head = Phrases.head(line, range);
            described.computeIfAbsent(line.index(), _ -> new TreeMap<>()).put(head, member);
        }
        mentioned(line.index(), new Mentioned(range.from(), range.to(), member));
    }

    private static Actor.Mention mention(Line line, Range range, Actor.Form form) {
        return new Actor.Mention(
                line.text(range.from(), range.to()), line.span(range.from(), range.to()), form);
    }

    /// The name at a token that stands for its member: any but "Korean".
    Optional<Ref> whole(int line, int token) {
        return at(line, token).filter(r -> r.name().kind() != Name.Kind.DEMONYM);
    }

    /// Whom the noun phrase with this head means.
    Optional<Member> meant(int line, int head) {
        return whole(line, head)
                .map(Ref::member)
                .or(() -> Optional.ofNullable(described.getOrDefault(line, Map.of()).get(head)));
    }

    /// The references of a line, in order.
    List<Ref> in(int line) {
        return refs.getOrDefault(line, List.of());
    }

    Optional<Ref> at(int line, int token) {
        return in(line).stream().filter(r -> r.from() <= token && token < r.to()).findFirst();
    }

    Optional<Ref> within(int line, int from, int to, Predicate<Ref> test) {
        return in(line).stream()
                .filter(r -> r.from() >= from && r.to() <= to && test.test(r))
                .findFirst();
    }

    /// The latest reference before a token that passes the test, going back up to `lines` lines.
    Optional<Ref> before(int line, int token, int lines, Predicate<Ref> test) {
        for (int i = line; i >= Math.max(0, line - lines); i--) {
            List<Ref> here = in(i);
            for (int k = here.size() - 1; k >= 0; k--) {
                Ref ref = here.get(k);
                if ((i < line || ref.to() <= token) && test.test(ref)) {
                    return Optional.of(ref);
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> home() {
        return home;
    }

    Member country(String name) {
        return member(Actor.Kind.COUNTRY, name, Optional.of(name));
    }

    /// How often the article names each country, its people or its capital.
    Map<String, Integer> weights() {
        Map<String, Integer> weights = new TreeMap<>();
        refs.values().stream()
                .flatMap(List::stream)
                .flatMap(ref -> ref.name().country().stream())
                .filter(country -> Countries.of(country).isPresent())
                .forEach(country -> weights.merge(country, 1, Integer::sum));
        return weights;
    }

    /// The countries named before a token in the sentence.
    Set<String> countriesIn(Line line, int token) {
        Set<String> named = new LinkedHashSet<>();
        in(line.index()).stream()
                .filter(ref -> ref.to() <= token)
                .forEach(ref -> ref.member().country().ifPresent(named::add));
        return named;
    }

    /// The countries named before a token in the paragraph, or in its last lines if it is long.
    Set<String> countries(Line line, int token) {
        Set<String> named = new LinkedHashSet<>();
        int first = line.index();
        int least = Math.max(0, first - PARAGRAPH);
        while (first > least && lines.get(first - 1).block() == line.block()) {
            first--;
        }
        for (int i = first; i <= line.index(); i++) {
            boolean here = i == line.index();
            in(i).stream()
                    .filter(ref -> !here || ref.to() <= token)
                    .forEach(ref -> ref.member().country().ifPresent(named::add));
        }
        return named;
    }
}
