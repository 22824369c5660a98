package org.wiregraph.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wiregraph.evaluate.Evaluation.Accuracy;
import org.wiregraph.evaluate.Evaluation.Mistake;
import org.wiregraph.evaluate.Evaluation.Presence;

/// Measures a folder of fact tables against a folder of gold files.
///
/// Each fact is matched once, greedily by best score, within its article. Precision, recall and F1
/// are micro-averaged over all articles of the gold.
public final class Evaluator {

    private final Matching matching;
    private final Attributes attributes;

    public Evaluator() {
        matching = new Matching(names());
        attributes = new Attributes(matching);
    }

    static Names names() {
        try (InputStream in = Evaluator.class.getResourceAsStream("names.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource: names.txt");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Names(text.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Measures the tables of one folder against the gold files of another.
    ///
    /// @throws IOException where a table or gold file cannot be read; the message names the file
    public Evaluation evaluate(Path tables, Path gold) throws IOException {
        Tables found = Tables.read(tables);
        Gold facts = Gold.read(gold);
        Map<String, Set<String>> articles = articles(found, facts);
        Tally tally = new Tally();
        facts.articles()
                .forEach((id, kinds) -> {
                    Set<String> own = articles.getOrDefault(id, Set.of());
                    Map<Kind, Score> scores = new EnumMap<>(Kind.class);
                    kinds.forEach((kind, wanted) ->
                            scores.put(
                                    kind,
                                    tally.add(new Sheet(id, kind, wanted, found.of(kind, own)))));
                    tally.articles.add(
                            new Evaluation.Article(
                                    id, own.isEmpty() ? Presence.MISSING : Presence.FOUND, scores));
                });
        return tally.evaluation();
    }

    /// The table articles that belong to each gold article.
    private static Map<String, Set<String>> articles(Tables tables, Gold gold) {
        Map<String, Set<String>> articles = new HashMap<>();
        for (Map<String, String> row : tables.articles()) {
            gold.id(row.getOrDefault("source", ""), row.getOrDefault("url", ""))
                    .ifPresent(id ->
                            articles.computeIfAbsent(id, _ -> new HashSet<>())
                                    .add(row.getOrDefault("article", "")));
        }
        return articles;
    }

    /// The facts of one kind in one article.
    private record Sheet(String article, Kind kind, List<GoldFact> gold, List<FoundFact> found) {

        boolean uncounted(int index) {
            return gold.get(index).uncounted();
        }
    }

    /// Sums over the articles.
    private final class Tally {

        private final Map<Kind, Score> scores = new EnumMap<>(Kind.class);
        private final SortedMap<String, Accuracy> accuracies = new TreeMap<>();
        private Accuracy speakers = Accuracy.NONE;
        private final List<Evaluation.Article> articles = new ArrayList<>();
        private final List<Mistake> mistakes = new ArrayList<>();

        Score add(Sheet sheet) {
            List<Matching.Pair> all = matching.pairs(sheet.kind(), sheet.gold(), sheet.found());
            List<Matching.Pair> counted =
                    all.stream().filter(pair -> !sheet.uncounted(pair.gold())).toList();
            counted.forEach(pair -> check(sheet, pair));
            note(sheet, all);
            if (sheet.kind() == Kind.STATEMENTS) {
                attribute(sheet);
            }
            long gold = sheet.gold().stream().filter(fact -> !fact.uncounted()).count();
            int found = sheet.found().size() - (all.size() - counted.size());
            Score score = new Score(counted.size(), (int) gold, found);
            scores.merge(sheet.kind(), score, Score::plus);
            return score;
        }

        private void check(Sheet sheet, Matching.Pair pair) {
            GoldFact gold = sheet.gold().get(pair.gold());
            FoundFact found = sheet.found().get(pair.found());
            attributes
                    .check(sheet.kind(), gold, found)
                    .forEach((name, right) ->
                            accuracies.merge(name, new Accuracy(right ? 1 : 0, 1), Accuracy::plus));
        }

        private void attribute(Sheet sheet) {
            for (Matching.Pair pair : matching.sameWords(sheet.gold(), sheet.found())) {
                if (!sheet.uncounted(pair.gold())) {
                    GoldFact gold = sheet.gold().get(pair.gold());
                    FoundFact found = sheet.found().get(pair.found());
                    int right = matching.sameSpeaker(gold, found) ? 1 : 0;
                    speakers = speakers.plus(new Accuracy(right, 1));
                }
            }
        }

        private void note(Sheet sheet, List<Matching.Pair> pairs) {
            Set<Integer> matched =
                    pairs.stream().map(Matching.Pair::gold).collect(Collectors.toSet());
            Set<Integer> used =
                    pairs.stream().map(Matching.Pair::found).collect(Collectors.toSet());
            unless(i -> matched.contains(i) || sheet.uncounted(i), sheet.gold().size())
                    .forEach(i ->
                            mistakes.add(
                                    mistake(
                                            Mistake.Sort.MISSED,
                                            sheet,
                                            sheet.gold().get(i).json().toString())));
            unless(used::contains, sheet.found().size())
                    .forEach(j ->
                            mistakes.add(
                                    mistake(
                                            Mistake.Sort.SPURIOUS,
                                            sheet,
                                            sheet.found().get(j).line())));
        }

        private static List<Integer> unless(Predicate<Integer> out, int size) {
            return IntStream.range(0, size).boxed().filter(out.negate()).toList();
        }

        private static Mistake mistake(Mistake.Sort sort, Sheet sheet, String fact) {
            return new Mistake(sort, sheet.article(), sheet.kind(), fact);
        }

        Evaluation evaluation() {
            return new Evaluation(scores, accuracies, speakers, articles, mistakes);
        }
    }
}
