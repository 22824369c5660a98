package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// Reads the turns of a conversation that a story prints as such: a paragraph that begins with a
/// name and a colon is what that person said, word for word.
///
/// Example: `MAES: We go on. They do not.` is two statements of the Maes that the story tells of,
/// if other paragraphs begin so too, and so is `Luc Maes: "We go on."` anywhere.
final class Turns {

    static final String RULE = "turn";

    private static final Set<String> TITLES =
            Set.of("mr.", "mrs.", "ms.", "sen.", "rep.", "gov.", "gen.", "president", "secretary");

    private static final Set<String> PERSONAL =
            Set.of("i", "we", "you", "my", "our", "your", "me", "us", "'m");

    private static final int LONGEST = 5;
    private static final int SHORTEST = 3;
    private static final int FEWEST = 2;

    private final Scene scene;
    private final Map<Integer, Turn> turns = new HashMap<>();

    /// Who has the turn in a paragraph, and where in which line it begins.
    private record Turn(Actor who, int line, int from) {}

    Turns(Scene scene) {
        this.scene = scene;
        Map<Integer, Turn> printed = new HashMap<>();
        List<Integer> seen = new ArrayList<>();
        Set<Integer> prints = new HashSet<>();
        for (Line line : scene.lines()) {
            boolean opens = !seen.contains(line.block()) || isBehindTitle(line);
            seen.add(line.block());
            int colon = opens ? colon(line) : -1;
            if (colon > 0 && isPrinted(line, colon)) {
                prints.add(line.block());
                who(line, colon)
                        .ifPresent(w ->
                                printed.put(line.block(), new Turn(w, line.index(), colon + 1)));
            } else if (colon > 0 && line.isQuoteMark(colon + 1)) {
                named(line, colon)
                        .ifPresent(
                                w -> turns.put(line.block(), new Turn(w, line.index(), colon + 1)));
            }
        }
        if (prints.size() >= FEWEST && isTalk(prints)) {
            turns.putAll(printed);
        }
    }

    /// Do people speak of themselves and to each other in half of the paragraphs? In "MAES: The
    /// senator has opened ten offices" one is told of.
    private boolean isTalk(Set<Integer> blocks) {
        long talk =
                scene.lines().stream()
                        .filter(line -> blocks.contains(line.block()))
                        .filter(line -> line.find(0, PERSONAL) >= 0)
                        .map(Line::block)
                        .distinct()
                        .count();
        return 2 * talk >= blocks.size();
    }

    /// The statements of a line, or else that of the one whose turn it is.
    List<Said> in(Line line, List<Said> told) {
        Optional<Turn> here =
                Optional.ofNullable(turns.get(line.block()))
                        .filter(t -> line.index() >= t.line() && !isUnquoted(line, t));
        if (!told.isEmpty() || here.isEmpty()) {
            return told;
        }
        Turn turn = here.get();
        int from = turn.line() == line.index() ? turn.from() : 0;
        Range content = new Range(from, line.size());
        return content.to() - from > 1
                ? List.of(Said.verbatim(line, turn.who(), content, RULE))
                : told;
    }

    /// What follows a quotation in the same paragraph is the writer's.
    private boolean isUnquoted(Line line, Turn turn) {
        Line first = scene.lines().get(turn.line());
        return first.isQuoteMark(turn.from()) && !line.isQuoted(line.size() - 2);
    }

    /// "MR. | MAES: We go on.", where the point ends a sentence.
    private boolean isBehindTitle(Line line) {
        Line before = scene.lines().get(line.index() - 1);
        return before.block() == line.block()
                && before.size() <= 2
                && TITLES.contains(before.lower(0) + ".");
    }

    private static int colon(Line line) {
        for (int i = 1; i <= LONGEST; i++) {
            if (line.word(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    /// "MAES", "SEN. MAES": in capitals as scripts print names.
    private static boolean isPrinted(Line line, int colon) {
        for (int i = 0; i < colon; i++) {
            String word = line.word(i);
            boolean capitals =
                    word.equals(word.toUpperCase(Locale.ROOT))
                            && Character.isLetter(word.charAt(0));
            if (!capitals && !line.isAny(i, TITLES)) {
                return false;
            }
        }
        String last = line.word(colon - 1);
        return last.length() >= SHORTEST && last.equals(last.toUpperCase(Locale.ROOT));
    }

    /// The one person of the story with that last name.
    private Optional<Actor> who(Line line, int colon) {
        String last = " " + line.lower(colon - 1);
        return scene.parties()
                .find(a ->
                        Parties.isPerson(a)
                                && (" " + a.name().toLowerCase(Locale.ROOT)).endsWith(last));
    }

    private Optional<Actor> named(Line line, int colon) {
        return scene.parties()
                .named(line, colon - 1)
                .filter(r -> r.to() == colon && Parties.isPerson(r.actor()))
                .filter(r -> r.from() == 0 || line.isAny(r.from() - 1, TITLES) && r.from() == 1)
                .map(r -> r.actor());
    }
}
