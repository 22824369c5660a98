package org.wiregraph.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Names events for people, with the value that most reports give: "North Korea launch of 2
/// short-range ballistic missiles, 2022-01-14".
final class Labels {

    /// Weapons that are counted with an "s"; the names of models are not.
    private static final Pattern COMMON =
            Pattern.compile("\\b(?:missile|rocket|satellite|drone|projectile|shell|warhead)$");

    private static final int CONTENT_LENGTH = 80;

    private final Names names;

    Labels(Names names) {
        this.names = names;
    }

    String label(List<ReportKey> reports) {
        String what =
                switch (reports.getFirst().kind()) {
                    case STATEMENT -> statement(reports);
                    case LAUNCH -> launch(reports);
                    case SANCTION -> sanction(reports);
                    case MEETING -> meeting(reports);
                    case AGGREGATE -> aggregate(reports);
                    case ACTIVITY -> activity(reports);
                };
        return usual(Trait.DATE, reports).map(date -> what + ", " + date).orElse(what);
    }

    private String statement(List<ReportKey> reports) {
        String content = usual(Trait.CONTENT, reports).orElse("").strip();
        return who(Trait.SPEAKER, reports) + ": " + shortened(content);
    }

    private String launch(List<ReportKey> reports) {
        String weapon =
                usual(Trait.WEAPON_WORDS, reports)
                        .or(() -> usual(Trait.WEAPON_CLASS, reports).map(names::of))
                        .or(() -> usual(Trait.COUNT_OF, reports))
                        .orElse("");
        Optional<String> count = usual(Trait.COUNT, reports);
        boolean several = count.filter(number -> !number.equals("1")).isPresent();
        String plural = several && COMMON.matcher(weapon).find() ? "s" : "";
        return who(Trait.ACTOR, reports) + " launch" + of(count, weapon + plural);
    }

    private String sanction(List<ReportKey> reports) {
        String target = usual(Trait.TARGET, reports).map(names::of).orElse("");
        return who(Trait.IMPOSER, reports)
                + " sanction"
                + (target.isEmpty() ? "" : " on ")
                + target;
    }

    private String meeting(List<ReportKey> reports) {
        return usual(Trait.KIND, reports).orElse("meeting") + " of " + participants(reports);
    }

    private String activity(List<ReportKey> reports) {
        String called = usual(Trait.CALLED, reports).map(name -> " " + name).orElse("");
        return usual(Trait.KIND, reports).orElse("activity")
                + called
                + " of "
                + participants(reports);
    }

    private String participants(List<ReportKey> reports) {
        List<String> participants =
                reports.stream()
                        .map(report -> report.all(Trait.PARTICIPANT))
                        .max(
                                Comparator.comparingInt((List<String> some) -> some.size())
                                        .thenComparing(List::toString))
                        .orElse(List.of());
        return listed(participants.stream().map(names::of).toList());
    }

    private String aggregate(List<ReportKey> reports) {
        return Stream.of(
                        Optional.of(who(Trait.ACTOR, reports) + ":"),
                        usual(Trait.COUNT_HEDGE, reports),
                        usual(Trait.COUNT, reports),
                        usual(Trait.COUNT_OF, reports))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private String who(Trait trait, List<ReportKey> reports) {
        return usual(trait, reports).map(names::of).orElse("unknown");
    }

    private static String of(Optional<String> count, String what) {
        String counted = count.map(number -> number + " " + what).orElse(what).strip();
        return counted.isEmpty() ? "" : " of " + counted;
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static String shortened(String content) {
        if (content.length() <= CONTENT_LENGTH) {
            return content;
        }
        int space = content.lastIndexOf(' ', CONTENT_LENGTH);
        return content.substring(0, space > 0 ? space : CONTENT_LENGTH) + " …";
    }

    /// The value that most reports give; of those the longest, then the first in the alphabet.
    private static Optional<String> usual(Trait trait, List<ReportKey> reports) {
        Map<String, Long> votes =
                reports.stream()
                        .flatMap(report -> report.all(trait).stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return votes.keySet().stream()
                .min(
                        Comparator.comparingLong((String value) -> votes.getOrDefault(value, 0L))
                                .thenComparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()));
    }
}
