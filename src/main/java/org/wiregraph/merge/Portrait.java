package org.wiregraph.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.wiregraph.model.Event;
import org.wiregraph.model.EventKind;
import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Draws an event from the reports that tell it.
final class Portrait {

    private static final int DIGITS = 12;

    private final Copies copies;
    private final Labels labels;
    private final Differences differences;

    Portrait(Names names, Weapons weapons, Copies copies) {
        this.copies = copies;
        labels = new Labels(names);
        differences = new Differences(names, weapons);
    }

    Event event(List<ReportKey> reports) {
        ReportKey first = reports.getFirst();
        return new Event(
                name(first.kind(), first.report()),
                first.kind(),
                labels.label(reports),
                reports.stream().map(ReportKey::report).toList(),
                count(reports, UnaryOperator.identity()),
                count(reports, copies::origin),
                values(reports),
                differences.among(reports));
    }

    private static int count(List<ReportKey> reports, UnaryOperator<String> text) {
        return (int) reports.stream().map(ReportKey::article).map(text).distinct().count();
    }

    private static Map<Trait, List<String>> values(List<ReportKey> reports) {
        Map<Trait, List<String>> values = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            TreeSet<String> all = new TreeSet<>();
            reports.forEach(report -> all.addAll(report.all(trait)));
            if (!all.isEmpty()) {
                values.put(trait, List.copyOf(all));
            }
        }
        return values;
    }

    private static String name(EventKind kind, String firstReport) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(firstReport.getBytes(StandardCharsets.UTF_8));
            return kind.word() + "-" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
