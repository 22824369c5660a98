package org.wiregraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wiregraph.Summary;
import org.wiregraph.Tally;
import org.wiregraph.model.Failure;

/// The end of a build in words: what was found, what was passed over, what could not be read.
final class SummaryText {

    private static final int TOLD_REASONS = 5;

    private final Summary summary;

    SummaryText(Summary summary) {
        this.summary = summary;
    }

    void print(PrintWriter out) {
        lines().forEach(out::println);
    }

    private List<String> lines() {
        Tally facts = summary.facts();
        List<String> lines = new ArrayList<>();
        lines.add(row("articles", summary.articles(), articles()));
        lines.add(row("officials", summary.officials(), ""));
        lines.add(row("statements", facts.statements(), ""));
        lines.add(row("launches", facts.launches(), ""));
        lines.add(row("sanctions", facts.sanctions(), ""));
        lines.add(row("meetings", facts.meetings(), ""));
        lines.add(row("aggregates", facts.aggregates(), ""));
        lines.add(row("activities", facts.activities(), ""));
        lines.add(row("entities", summary.entities(), linked()));
        lines.add(row("skipped", summary.skipped().size(), reasons(summary.skipped())));
        lines.add(
                row(
                        "failed",
                        summary.failed().size(),
                        summary.failed().isEmpty() ? "" : "see above"));
        lines.add(speed(facts.tokens()));
        return lines;
    }

    private String articles() {
        String files =
                "from %,d %s".formatted(summary.files(), summary.files() == 1 ? "file" : "files");
        return summary.replaced() == 0
                ? files
                : files + "; %,d came twice, the last one counts".formatted(summary.replaced());
    }

    private String linked() {
        return "%,d linked to Wikidata".formatted(summary.linked());
    }

    private String speed(long tokens) {
        double seconds = Math.max(0.001, summary.time().toMillis() / 1000.0);
        return String.format(
                Locale.ROOT,
                "%,d tokens in %.1f s (%,.0f tokens/s)",
                tokens,
                seconds,
                tokens / seconds);
    }

    /// `3 no text, 1 not an article, by its name`
    private static String reasons(List<Failure> skipped) {
        TreeMap<String, Long> counts =
                skipped.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Failure::reason, TreeMap::new, Collectors.counting()));
        if (counts.size() == 1) {
            return counts.firstKey();
        }
        String told =
                counts.entrySet().stream()
                        .limit(TOLD_REASONS)
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining("; "));
        return counts.size() > TOLD_REASONS ? told + "; and others (--verbose names all)" : told;
    }

    private static String row(String name, long number, String remark) {
        return "%-11s %,8d  %s".formatted(name, number, remark).stripTrailing();
    }
}
