package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.wiregraph.model.When;
import org.wiregraph.text.Clause;
import org.wiregraph.text.Line;

/// What speaks for and against an argument's playing a part in the event that a trigger tells.
final class ArgumentClues {

    static final String NAME = "NAME";

    private static final int FAR = 7;

    private final Line line;
    private final int trigger;
    private final String word;
    private final List<Argument> all;

    ArgumentClues(Line line, int trigger, List<Argument> all) {
        this.line = line;
        this.trigger = trigger;
        this.word = line.lemma(trigger);
        this.all = List.copyOf(all);
    }

    List<String> of(Argument one) {
        List<String> clues = new ArrayList<>();
        String type = one.type();
        clues.add("type=" + type);
        clues.add("type=" + type + " " + one.form());
        clues.add("type=" + type + " " + word);
        path(one, type, clues);
        place(one, type, clues);
        company(one, type, clues);
        one.date().ifPresent(d -> time(d, clues));
        return clues;
    }

    private void path(Argument one, String type, List<String> clues) {
        DependencyPath path = DependencyPath.between(line, trigger, one.head());
        String labels = path.length() > FAR ? "far" : path.labels(line);
        String words = path.length() > FAR ? "far" : path.words(line);
        clues.add("path=" + labels);
        clues.add("path=" + labels + " " + type);
        clues.add("path=" + labels + " " + word);
        clues.add("way=" + words);
        clues.add("way=" + words + " " + type);
        clues.add("way=" + words + " " + labels);
        clues.add("steps=" + Math.min(path.length(), FAR) + " " + type);
        int first = first(one.head());
        String with = Clause.preposition(line, first);
        String governor = said(line, line.head(first));
        clues.add("case=" + with);
        clues.add("case=" + with + " " + type);
        clues.add("case=" + with + " " + word);
        clues.add("relation=" + line.relation(first) + " " + type);
        clues.add("governor=" + governor);
        clues.add("governor=" + governor + " " + with);
        clues.add("governor=" + governor + " " + line.relation(first));
    }

    /// The first of a list, whose place in the tree is that of all.
    private int first(int head) {
        int at = head;
        for (int i = 0; i < FAR; i++) {
            boolean listed =
                    line.isLabelled(at, "conj")
                            || line.isLabelled(at, "appos")
                            || line.isLabelled(at, "flat");
            if (!listed || line.is(at, "VERB")) {
                return at;
            }
            at = line.head(at);
        }
        return at;
    }

    private void place(Argument one, String type, List<String> clues) {
        boolean before = one.from() < trigger;
        int gap = before ? trigger - one.to() : one.from() - trigger - 1;
        String side = before ? "before" : "behind";
        String distance = gap < 4 ? "" + gap : gap < 7 ? "near" : gap < 13 ? "far" : "farther";
        clues.add(side + " " + type);
        clues.add(side + " " + distance);
        clues.add(side + " " + distance + " " + type);
        clues.add(side + " " + word);
        clues.add("next=" + near(one.to()) + " " + type);
        clues.add("previous=" + near(one.from() - 1) + " " + type);
        clues.add("previous=" + near(one.from() - 1) + " " + side);
        clues.add("last=" + said(line, one.to() - 1) + " " + one.form());
        int verbs = 0;
        int commas = 0;
        int from = before ? one.to() : trigger + 1;
        int to = before ? trigger : one.from();
        StringBuilder between = new StringBuilder();
        for (int i = from; i < to; i++) {
            verbs += line.is(i, "VERB") ? 1 : 0;
            commas += line.word(i).equals(",") ? 1 : 0;
            if (to - from < 5) {
                between.append(near(i)).append(' ');
            }
        }
        clues.add("verbs between=" + Math.min(verbs, 3) + " " + side + " " + type);
        clues.add("commas between=" + Math.min(commas, 3) + " " + side);
        clues.add("between=" + side + " " + between);
        clues.add("quoted=" + line.isQuoted(one.head()));
    }

    private void company(Argument one, String type, List<String> clues) {
        boolean before = one.from() < trigger;
        long nearer =
                all.stream()
                        .filter(a -> !a.equals(one) && a.isTime() == one.isTime())
                        .filter(a -> a.from() < trigger == before)
                        .filter(a -> before ? a.from() > one.from() : a.from() < one.from())
                        .count();
        clues.add("nearer=" + Math.min(nearer, 3) + " " + before + " " + type);
        boolean inside = all.stream().anyMatch(a -> a.holds(one));
        boolean around = all.stream().anyMatch(one::holds);
        clues.add("inside=" + inside + " around=" + around + " " + type);
        clues.add("title=" + titles(one) + " " + type);
    }

    /// A country before a title, or the owner of what follows.
    private String titles(Argument one) {
        boolean owner = line.lower(one.to()).equals("'s") || line.lower(one.to()).equals("’s");
        boolean title = line.is(one.to(), "NOUN") || line.is(one.to(), "PROPN");
        return owner ? "owner" : title ? "title" : "none";
    }

    private static void time(Dated date, List<String> clues) {
        clues.add("role=" + date.role());
        if (date.when() instanceof When.Known known) {
            clues.add("precision=" + known.precision());
            clues.add("side=" + side(known) + " " + known.precision());
        }
    }

    /// Does a date lie before or after the day of the telling?
    static String side(When.Known known) {
        return known.anchor()
                .map(a ->
                        known.day().isAfter(a)
                                ? "ahead"
                                : known.day().isBefore(a) ? "past" : "today")
                .orElse("none");
    }

    /// The dictionary form of a word; who or what is named is no clue.
    static String said(Line line, int i) {
        return line.is(i, "PROPN") ? NAME : line.lemma(i);
    }

    private String near(int i) {
        return line.is(i, "PROPN") ? NAME : line.lower(i);
    }
}
