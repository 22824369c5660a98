package org.wiregraph.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wiregraph.evaluate.Evaluation.Mistake;
import org.wiregraph.evaluate.Evaluation.Presence;

/// Measures a folder of fact tables against a folder of gold files.
///
/// Each fact is matched once, greedily by best score, within its article. Precision, recall and F1
/// are micro-averaged over all articles of the gold.
public final class Evaluator {

    /// Fields whose values are few.
    private static final List<String> CLOSED = List.of("form", "status", "kind");

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
        List<Evaluation.Article> measured = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        facts.articles()
                .forEach((id, kinds) -> {
                    Set<String> own = articles.getOrDefault(id, Set.of());
                    Tally tally = new Tally(mistakes);
                    kinds.forEach((kind, wanted) ->
                            tally.add(new Sheet(id, kind, wanted, found.of(kind, own))));
                    Presence presence = own.isEmpty() ? Presence.MISSING : Presence.FOUND;
                    measured.add(new Evaluation.Article(id, presence, tally.counts.counts()));
                });
        return Evaluation.of(measured, mistakes);
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

    /// Counts the facts of an article.
    private final class Tally {

        private final Counts.Builder counts = new Counts.Builder();
        private final List<Mistake> mistakes;

        Tally(List<Mistake> mistakes) {
            this.mistakes = mistakes;
        }

        void add(Sheet sheet) {
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
            counts.score(sheet.kind(), new Score(counted.size(), (int) gold, found));
        }

        private void check(Sheet sheet, Matching.Pair pair) {
            GoldFact gold = sheet.gold().get(pair.gold());
            FoundFact found = sheet.found().get(pair.found());
            counts.found(sheet.kind(), found, Accuracy.RIGHT);
            attributes
                    .check(sheet.kind(), gold, found)
                    .forEach((name, right) ->
                            counts.attribute(name, right ? Accuracy.RIGHT : Accuracy.WRONG));
            for (String field : CLOSED) {
                gold.text(field)
                        .map(value -> confusion(sheet, field, value, found))
                        .ifPresent(counts::confusion);
            }
        }

        private static Confusion confusion(
                Sheet sheet, String field, String gold, FoundFact found) {
            return new Confusion(sheet.kind().word() + "." + field, gold, found.cell(field));
        }

        private void attribute(Sheet sheet) {
            for (Matching.Pair pair : matching.sameWords(sheet.gold(), sheet.found())) {
                if (!sheet.uncounted(pair.gold())) {
                    GoldFact gold = sheet.gold().get(pair.gold());
                    FoundFact found = sheet.found().get(pair.found());
                    boolean right = matching.sameSpeaker(gold, found);
                    counts.speaker(right ? Accuracy.RIGHT : Accuracy.WRONG);
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
                    .forEach(j -> spurious(sheet, sheet.found().get(j)));
        }

        private void spurious(Sheet sheet, FoundFact fact) {
            counts.found(sheet.kind(), fact, Accuracy.WRONG);
            mistakes.add(mistake(Mistake.Sort.SPURIOUS, sheet, fact.line()));
        }

        private static List<Integer> unless(Predicate<Integer> out, int size) {
            return IntStream.range(0, size).boxed().filter(out.negate()).toList();
        }

        private static Mistake mistake(Mistake.Sort sort, Sheet sheet, String fact) {
            return new Mistake(sort, sheet.article(), sheet.kind(), fact);
        }
    }
}
