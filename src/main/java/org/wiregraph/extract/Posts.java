package org.wiregraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.model.Actor;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Range;

/// Reads messages on a network as a story embeds them: whoever signs one said each sentence of it,
/// word for word, on the day that stands behind the name.
///
/// Example: `The talks went well. We go on. — Luc Maes (@maes) May 3, 2021` is two statements.
final class Posts {

    static final String RULE = "post";

    /// No longer than networks allow, with room for links.
    private static final int LONGEST = 340;

    private static final int NAME = 10;

    private final Scene scene;
    private final Map<Integer, Signature> signed = new HashMap<>();

    /// Who signed a paragraph when, and the tokens of its last line from the dash on.
    private record Signature(Optional<Actor> who, When when, int line, int dash) {}

    Posts(Scene scene) {
        this.scene = scene;
        Map<Integer, Integer> begin = new HashMap<>();
        for (Line line : scene.lines()) {
            int from = begin.computeIfAbsent(line.block(), _ -> line.span().begin());
            signature(line)
                    .filter(s -> line.token(s.dash()).span().begin() - from <= LONGEST)
                    .ifPresent(s -> signed.put(line.block(), s));
        }
    }

    /// The statements of a line, without the signature; of the one who signed where the line tells
    /// of nobody else's.
    List<Said> in(Line line, List<Said> told) {
        Optional<Signature> signature = Optional.ofNullable(signed.get(line.block()));
        if (signature.isEmpty() || signature.get().line() < line.index()) {
            return told;
        }
        Signature by = signature.get();
        int end = by.line() == line.index() ? by.dash() : line.size();
        Range content = withoutLinks(line, end);
        if (!told.isEmpty()) {
            return told.stream()
                    .filter(s -> s.content().from() < content.to())
                    .map(s -> cut(s, content))
                    .toList();
        }
        return content.isEmpty()
                ? List.of()
                : by
                        .who()
                        .map(who -> Said.verbatim(line, who, content, RULE).on(by.when()))
                        .stream()
                        .toList();
    }

    private static Said cut(Said said, Range content) {
        return said.content().to() <= content.to()
                ? said
                : said.reaching(new Range(said.content().from(), content.to()));
    }

    private static Range withoutLinks(Line line, int end) {
        int to = end;
        while (to > 0 && (isLink(line.word(to - 1)) || line.word(to - 1).equals("--"))) {
            to--;
        }
        boolean words = false;
        for (int i = 0; i < to; i++) {
            words |= Character.isLetter(line.word(i).charAt(0));
        }
        return words ? new Range(0, to) : new Range(0, 0);
    }

    private static boolean isLink(String word) {
        return word.startsWith("http") || word.startsWith("pic.") || word.startsWith("/");
    }

    /// "— Luc Maes (@maes) May 3, 2021"
    private Optional<Signature> signature(Line line) {
        for (int open = line.size() - 1; open > 0; open--) {
            int at = open;
            boolean handle =
                    line.word(open).equals("(")
                            && line.word(open + 1).startsWith("@")
                            && line.word(open + 2).equals(")");
            int dash = handle ? dash(line, open) : -1;
            if (dash >= 0) {
                return scene.dates(line).stream()
                        .filter(d -> d.from() == at + 3 && Totals.isDay(d.when()))
                        .map(d -> new Signature(who(line, dash, at), d.when(), line.index(), dash))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static int dash(Line line, int open) {
        for (int i = open - 1; i >= Math.max(0, open - NAME); i--) {
            if (line.word(i).equals("--")) {
                return i;
            }
        }
        return -1;
    }

    /// Whose name is all that stands between dash and handle, but for a title before it.
    private Optional<Actor> who(Line line, int dash, int open) {
        return scene.parties()
                .named(line, open - 1)
                .filter(r -> r.to() == open && r.actor().kind() != Actor.Kind.PLACE)
                .filter(r -> r.from() == behindThe(line, dash + 1) || Parties.isPerson(r.actor()))
                .map(Mentions.Ref::actor);
    }

    private static int behindThe(Line line, int i) {
        return line.lower(i).equals("the") ? i + 1 : i;
    }
}
