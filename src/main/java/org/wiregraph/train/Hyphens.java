package org.wiregraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiregraph.parse.Arc;
import org.wiregraph.parse.ParsedSentence;
import org.wiregraph.parse.Tag;
import org.wiregraph.text.Marks;

/// Treebanks split words at hyphens ("short", "-", "range"), the program keeps them whole. Joins
/// the pieces: the word made of them takes the place of the highest piece, and before a noun it is
/// an adjective ("short-range missile").
final class Hyphens {

    private static final Set<String> BEFORE_NOUNS = Set.of("amod", "compound", "nmod", "obl");
    private static final Set<String> WORDS = Set.of("NOUN", "VERB", "ADJ", "ADV", "NUM", "ADP");

    private final Treebank.Entry entry;
    private final List<String> words;
    private final List<Integer> groups = new ArrayList<>();

    private Hyphens(Treebank.Entry entry) {
        this.entry = entry;
        words = entry.sentence().words();
        int group = -1;
        for (int i = 0; i < words.size(); i++) {
            group += i > 0 && isJoined(i) ? 0 : 1;
            groups.add(group);
        }
    }

    /// The sentence with its hyphened words whole; the same one if it has none.
    static Treebank.Entry join(Treebank.Entry entry) {
        Hyphens hyphens = new Hyphens(entry);
        boolean none = hyphens.groups.getLast() == hyphens.words.size() - 1;
        return none ? entry : hyphens.joined();
    }

    private boolean isJoined(int at) {
        if (!entry.joined().get(at - 1)) {
            return false;
        }
        boolean hyphen = isHyphen(words.get(at)) && isWord(words.get(at - 1));
        boolean after =
                at > 1
                        && isHyphen(words.get(at - 1))
                        && entry.joined().get(at - 2)
                        && isWord(words.get(at - 2))
                        && isWord(words.get(at).substring(0, 1));
        return hyphen || after;
    }

    private static boolean isHyphen(String word) {
        return Marks.plain(word).equals("-");
    }

    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.charAt(word.length() - 1));
    }

    private Treebank.Entry joined() {
        List<String> forms = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<Boolean> spaces = new ArrayList<>();
        for (int begin = 0; begin < words.size(); ) {
            int end = begin + 1;
            while (end < words.size() && groups.get(end).equals(groups.get(begin))) {
                end++;
            }
            int top = top(begin, end);
            Arc arc = entry.sentence().arcs().get(top);
            int head = arc.head() == Arc.ROOT ? Arc.ROOT : groups.get(arc.head());
            boolean adjective = end - begin > 1 && isAdjective(top, begin, end);
            forms.add(String.join("", words.subList(begin, end)));
            tags.add(adjective ? new Tag("ADJ", "JJ") : entry.sentence().tags().get(top));
            arcs.add(new Arc(head, adjective ? "amod" : arc.relation()));
            lemmas.add(String.join("", entry.lemmas().subList(begin, end)));
            spaces.add(entry.joined().get(end - 1));
            begin = end;
        }
        return new Treebank.Entry(new ParsedSentence(forms, tags, arcs), lemmas, spaces);
    }

    /// Does the joined word stand before its noun, as "state-run" does?
    private boolean isAdjective(int top, int begin, int end) {
        Arc arc = entry.sentence().arcs().get(top);
        int head = arc.head();
        List<Tag> tags = entry.sentence().tags();
        boolean names =
                tags.subList(begin, end).stream().noneMatch(tag -> WORDS.contains(tag.universal()));
        return head >= end
                && !names
                && BEFORE_NOUNS.contains(arc.relation().split(":")[0])
                && tags.get(head).fine().startsWith("NN");
    }

    /// The piece nearest to the root.
    private int top(int begin, int end) {
        int top = begin;
        for (int i = begin; i < end; i++) {
            int head = entry.sentence().arcs().get(i).head();
            boolean outside = head < begin || head >= end;
            if (outside && depth(i) < depth(top)) {
                top = i;
            }
        }
        return top;
    }

    private int depth(int word) {
        int depth = 0;
        int at = word;
        while (at != Arc.ROOT && depth <= words.size()) {
            at = entry.sentence().arcs().get(at).head();
            depth++;
        }
        return depth;
    }
}
