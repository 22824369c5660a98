package org.wiregraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Range;

/// Finds who is the subject of the clauses of a line, by its tree: in "After Vik left, Holt told
/// Berg", Vik and Holt.
final class Subjects {

    private final Cast cast;

    Subjects(Cast cast) {
        this.cast = cast;
    }

    /// The last subject before a token that passes the test.
    Optional<Member> before(Line line, int token, Predicate<Member> test) {
        return in(line, test).stream()
                .filter(m -> m.to() <= token)
                .reduce((first, second) -> second)
                .map(Cast.Mentioned::member);
    }

    /// The first subject of a line that passes the test, the main clause's before others.
    Optional<Member> first(int index, Predicate<Member> test) {
        if (index < 0) {
            return Optional.empty();
        }
        Line line = cast.lines().get(index);
        List<Cast.Mentioned> all = in(line, test);
        return all.stream()
                .filter(m -> line.isLabelled(line.head(head(line, m)), "root"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .or(() -> opening(line, test))
                .map(Cast.Mentioned::member);
    }

    /// "Vik, who told them so, wants more": a name that the tree takes for the head of it all.
    private Optional<Cast.Mentioned> opening(Line line, Predicate<Member> test) {
        return cast.mentioned(line.index()).stream()
                .filter(m -> m.from() == 0 && test.test(m.member()))
                .filter(m -> line.isLabelled(head(line, m), "root"))
                .findFirst();
    }

    /// The subject of the clause that a token stands in.
    Optional<Member> of(Line line, int token) {
        int verb = token;
        while (verb >= 0 && line.dependents(verb, "nsubj").isEmpty()) {
            verb = line.head(verb);
        }
        return line.dependents(verb, "nsubj").stream()
                .filter(i -> i != token)
                .findFirst()
                .flatMap(i -> cast.meant(line.index(), i));
    }

    private List<Cast.Mentioned> in(Line line, Predicate<Member> test) {
        return cast.mentioned(line.index()).stream()
                .filter(m -> test.test(m.member()))
                .filter(m -> line.isLabelled(titled(line, head(line, m)), "nsubj"))
                .toList();
    }

    /// "Rear Adm. Jon Holt": the rank, where the tree hangs the name on it.
    private static int titled(Line line, int head) {
        int at = head;
        while (line.isLabelled(at, "flat") && line.head(at) < at) {
            at = line.head(at);
        }
        return at;
    }

    private static int head(Line line, Cast.Mentioned mention) {
        int head = Phrases.head(line, new Range(mention.from(), mention.to()));
        for (int i = mention.from(); i < mention.to(); i++) {
            if (line.head(i) < mention.from() || line.head(i) >= mention.to()) {
                return i;
            }
        }
        return head;
    }
}
