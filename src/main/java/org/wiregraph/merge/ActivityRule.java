package org.wiregraph.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Two activities are one where they are of one kind and either have one proper name ("Azure
/// Shield": an exercise within a year, an agreement at any time), or are of one date and the same
/// participants, or two or more of them. Without a name and a date an activity stays by itself.
final class ActivityRule {

    private static final String AGREEMENT = "agreement";
    private static final Set<String> KNOWN_BY_NAME = Set.of("exercise", AGREEMENT);

    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|a|an) ");
    private static final Pattern PROPER = Pattern.compile("(^| )\\p{Lu}");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// What an unnamed activity is told by.
    private record Reading(String kind, Set<String> participants) {

        boolean narrows(Reading vague) {
            return kind.equals(vague.kind)
                    && (participants.equals(vague.participants)
                            || (vague.participants.size() > 1
                                    && participants.containsAll(vague.participants)));
        }
    }

    List<List<ReportKey>> groups(List<ReportKey> reports) {
        Groups groups = new Groups(reports, ActivityRule::toldApart);
        joinNamed(reports, groups);
        Slots<Reading> slots = new Slots<>(Reading::narrows);
        for (ReportKey report : reports) {
            report.value(Trait.DATE)
                    .map(Period::of)
                    .filter(_ -> name(report).isEmpty())
                    .ifPresent(period -> slots.add(period, reading(report), report));
        }
        slots.join(groups);
        return groups.all();
    }

    private static void joinNamed(List<ReportKey> reports, Groups groups) {
        Map<String, List<ReportKey>> named = new TreeMap<>();
        for (ReportKey report : reports) {
            name(report)
                    .map(name -> kind(report) + '\n' + name + '\n' + year(report))
                    .ifPresent(
                            key -> named.computeIfAbsent(key, _ -> new ArrayList<>()).add(report));
        }
        named.values().forEach(groups::joinAll);
    }

    private static Reading reading(ReportKey report) {
        return new Reading(kind(report), Set.copyOf(report.all(Trait.PARTICIPANT)));
    }

    private static String kind(ReportKey report) {
        return report.value(Trait.KIND).orElse("");
    }

    /// The proper name in lower case, where activities of this kind are known by one.
    private static Optional<String> name(ReportKey report) {
        return report.value(Trait.CALLED)
                .filter(_ -> KNOWN_BY_NAME.contains(kind(report)))
                .map(name -> ARTICLE.matcher(name).replaceFirst(""))
                .filter(name -> PROPER.matcher(name).find())
                .map(name -> MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip());
    }

    /// The year an exercise is held in, by its own date or its article's; nothing for an agreement.
    private static String year(ReportKey report) {
        return kind(report).equals(AGREEMENT)
                ? ""
                : report.value(Trait.DATE)
                        .map(date -> date.substring(0, 4))
                        .or(() -> report.published().map(day -> String.valueOf(day.getYear())))
                        .orElse("");
    }

    private static boolean toldApart(ReportKey one, ReportKey other) {
        return Contrast.in(Trait.KIND, one, other)
                || Contrast.in(Trait.STATUS, one, other)
                || (!kind(one).equals("exercise") && Contrast.in(Trait.DATE, one, other));
    }
}
