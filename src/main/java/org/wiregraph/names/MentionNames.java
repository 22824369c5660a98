package org.wiregraph.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.Span;
import org.wiregraph.names.MentionText.Mention;
import org.wiregraph.names.MentionText.Word;

/// Finds the plain names in mentions: of the person "the columnist Dan Savage" it is "Dan Savage",
/// of the organization "the Bank of England" it is "Bank of England". Proper nouns that are in no
/// such name and may yet be one get no label.
final class MentionNames {

    private static final Map<String, String> KINDS =
            Map.of("person", "PER", "organization", "ORG", "place", "LOC");

    /// Things of these kinds have names that are none of persons, bodies or places.
    private static final Set<String> OTHERS =
            Set.of("time", "event", "abstract", "quantity", "substance", "animal", "plant");

    private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "on");

    private final Lexicon lexicon;

    MentionNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    PartlyLabelled labelled(MentionText text) {
        List<String[]> sentences = new ArrayList<>();
        List<String[]> labels = new ArrayList<>();
        for (int s = 0; s < text.sentences().size(); s++) {
            List<Word> words = text.sentences().get(s);
            sentences.add(words.stream().map(Word::text).toArray(String[]::new));
            labels.add(labels(words, text.mentions().get(s)));
        }
        return new PartlyLabelled(sentences, labels);
    }

    private String[] labels(List<Word> words, List<Mention> mentions) {
        List<Mention> longest = new ArrayList<>(mentions);
        longest.sort(
                Comparator.comparingInt((Mention mention) -> mention.begin() - mention.end())
                        .thenComparingInt(Mention::begin));
        boolean[] open = new boolean[words.size()];
        for (int i = 0; i < open.length; i++) {
            open[i] = words.get(i).isProper() && !isDay(words.get(i));
        }
        List<Span> names = new ArrayList<>();
        for (Mention mention : longest) {
            take(words, mention, open, names);
        }
        names.sort(Span::compareTo);
        String[] labels = Labels.of(names.toArray(Span[]::new), words.size());
        for (int i = 0; i < labels.length; i++) {
            labels[i] = open[i] ? PartlyLabelled.UNKNOWN : labels[i];
        }
        return labels;
    }

    private boolean isDay(Word word) {
        return lexicon.ofWord(Description.lower(word.text())).names().contains("cal");
    }

    private void take(List<Word> words, Mention mention, boolean[] open, List<Span> names) {
        int head = mention.head(words);
        if (!open[head]) {
            return;
        }
        int begin = head;
        while (begin > mention.begin() && isPart(words, open, begin - 1)) {
            begin--;
        }
        int end = head + 1;
        while (end < mention.end() && isPart(words, open, end)) {
            end++;
        }
        if (begin > mention.begin() && mayGoOn(words.get(begin - 1))) {
            return;
        }
        String kind = KINDS.getOrDefault(mention.kind(), "");
        if (kind.isEmpty()) {
            Arrays.fill(open, begin, end, !OTHERS.contains(mention.kind()));
            return;
        }
        if (kind.equals("PER")) {
            takePerson(words, new Span(begin, end), open, names);
            return;
        }
        int whole = linked(words, mention, open, end);
        names.add(new Span(begin, whole, kind));
        Arrays.fill(open, begin, whole, false);
    }

    /// A capital before a name may belong to it or not: "the Cuban Consulate", "the First Nations".
    private static boolean mayGoOn(Word before) {
        return Character.isUpperCase(before.text().codePointAt(0)) && !before.tag().equals("DT");
    }

    /// Without titles and what stands before them: "Barack Obama" of "US President Barack Obama". A
    /// title alone and a people ("Muslims") are no name.
    private void takePerson(List<Word> words, Span run, boolean[] open, List<Span> names) {
        int from = run.getStart();
        int end = run.getEnd();
        for (int i = run.getStart(); i < end; i++) {
            boolean title = lexicon.isTitle(Description.lower(words.get(i).text()));
            from = title ? i + 1 : from;
        }
        boolean people = words.get(end - 1).isPlural();
        if (from < end && !people) {
            names.add(new Span(from, end, "PER"));
        }
        Arrays.fill(open, Math.max(run.getStart(), from - 1), end, false);
    }

    /// Where a name ends that goes on after "of": "Department of Justice".
    private static int linked(List<Word> words, Mention mention, boolean[] open, int end) {
        int whole = end;
        int next = end;
        while (next < mention.end() && !words.get(next).isProper()) {
            String word = words.get(next).text();
            boolean link = next == whole ? LINKS.contains(word) : word.equals("the");
            if (!link) {
                return whole;
            }
            next++;
            if (next < mention.end() && words.get(next).isProper()) {
                while (next < mention.end() && isPart(words, open, next)) {
                    next++;
                }
                whole = next;
            }
        }
        return whole;
    }

    private static boolean isPart(List<Word> words, boolean[] open, int i) {
        boolean hyphen =
                words.get(i).text().equals("-")
                        && i > 0
                        && i + 1 < words.size()
                        && open[i - 1]
                        && open[i + 1];
        return open[i] || hyphen;
    }
}
