package org.wiregraph.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wiregraph.parse.Arc;
import org.wiregraph.parse.ParsedSentence;
import org.wiregraph.parse.Parser;
import org.wiregraph.parse.Tag;
import org.wiregraph.parse.Tagger;
import org.wiregraph.text.Words;

/// Scores of a parser on test sentences that it tags itself. Labels count with their subtypes
/// ("nmod:poss"), and once more without, as the shared tasks of CoNLL count them. Scores without
/// punctuation are given too, since treebanks differ in where a comma hangs.
final class TreeScores {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
    private static final String VERBS = "subject-verbs.txt";

    private final Tagger tagger;
    private final Parser parser;

    TreeScores(Tagger tagger, Parser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    List<Score> of(String test, List<Treebank.Entry> gold) {
        List<Treebank.Entry> joined = gold.stream().map(Hyphens::join).toList();
        List<Score> scores = new ArrayList<>(attachment(test, gold));
        scores.addAll(attachment(test + ", hyphened words whole", joined));
        scores.add(subjects("speech", test, gold));
        scores.add(subjects("event", test, gold));
        return scores;
    }

    private List<Arc> parse(ParsedSentence sentence) {
        List<Tag> tags = tagger.tag(sentence.words());
        return parser.parse(sentence.words(), tags);
    }

    private List<Score> attachment(String test, List<Treebank.Entry> gold) {
        int words = 0;
        int heads = 0;
        int labels = 0;
        int marks = 0;
        int rightMarks = 0;
        int universal = 0;
        for (Treebank.Entry entry : gold) {
            List<Arc> right = entry.sentence().arcs();
            List<Arc> found = parse(entry.sentence());
            for (int i = 0; i < right.size(); i++) {
                boolean mark = right.get(i).relation().equals("punct");
                boolean same = right.get(i).equals(found.get(i));
                words++;
                heads += right.get(i).head() == found.get(i).head() ? 1 : 0;
                labels += same ? 1 : 0;
                universal += universal(right.get(i)).equals(universal(found.get(i))) ? 1 : 0;
                marks += mark ? 1 : 0;
                rightMarks += mark && same ? 1 : 0;
            }
        }
        double bare = Score.percent(labels - rightMarks, words - marks);
        return List.of(
                new Score("parser", "heads (UAS)", test, Score.percent(heads, words)),
                new Score("parser", "heads and labels (LAS)", test, Score.percent(labels, words)),
                new Score(
                        "parser",
                        "LAS without subtypes (CoNLL)",
                        test,
                        Score.percent(universal, words)),
                new Score("parser", "LAS without punctuation", test, bare));
    }

    private static Arc universal(Arc arc) {
        String relation = arc.relation();
        int colon = relation.indexOf(':');
        return new Arc(arc.head(), colon < 0 ? relation : relation.substring(0, colon));
    }

    /// F1 of the pairs of verb and subject, for verbs of a list.
    private Score subjects(String section, String test, List<Treebank.Entry> gold) {
        Set<String> verbs = Words.section(TreeScores.class, VERBS, section);
        int right = 0;
        int both = 0;
        for (Treebank.Entry entry : gold) {
            List<Arc> arcs = entry.sentence().arcs();
            List<Arc> found = parse(entry.sentence());
            for (int i = 0; i < arcs.size(); i++) {
                boolean expected = isSubject(entry, verbs, arcs.get(i));
                boolean given = isSubject(entry, verbs, found.get(i));
                both += (expected ? 1 : 0) + (given ? 1 : 0);
                boolean same = arcs.get(i).head() == found.get(i).head();
                right += expected && given && same ? 1 : 0;
            }
        }
        String measure = "subject of " + section + " verbs (F1)";
        return new Score("parser", measure, test, Score.percent(2L * right, both));
    }

    private static boolean isSubject(Treebank.Entry entry, Set<String> verbs, Arc arc) {
        return SUBJECTS.contains(arc.relation())
                && arc.head() != Arc.ROOT
                && entry.sentence().tags().get(arc.head()).universal().equals("VERB")
                && verbs.contains(entry.lemmas().get(arc.head()));
    }
}
