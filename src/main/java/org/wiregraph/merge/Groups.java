package org.wiregraph.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.wiregraph.model.ReportKey;

/// Reports in growing groups (union-find). Two reports of one article that the article tells apart
/// are never brought together, not even by way of a third.
final class Groups {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<ReportKey>> members = new ArrayList<>();
    private final int[] parents;
    private final BiPredicate<ReportKey, ReportKey> toldApart;

    /// `toldApart` is asked only about two reports of one article.
    Groups(List<ReportKey> reports, BiPredicate<ReportKey, ReportKey> toldApart) {
        this.toldApart = toldApart;
        parents = new int[reports.size()];
        for (ReportKey report : reports) {
            parents[members.size()] = members.size();
            places.put(report.report(), members.size());
            members.add(new ArrayList<>(List.of(report)));
        }
    }

    /// Brings the groups of two reports together; false where an article tells them apart.
    boolean join(ReportKey one, ReportKey other) {
        int a = root(one);
        int b = root(other);
        if (a == b) {
            return true;
        }
        if (apart(members.get(a), members.get(b))) {
            return false;
        }
        int large = members.get(a).size() >= members.get(b).size() ? a : b;
        int small = large == a ? b : a;
        parents[small] = large;
        members.get(large).addAll(members.get(small));
        members.set(small, List.of());
        return true;
    }

    /// Brings all the reports together as far as they go, the first ones first.
    void joinAll(List<ReportKey> reports) {
        for (int i = 1; i < reports.size(); i++) {
            joinFirst(reports.get(i), reports.subList(0, i));
        }
    }

    /// Joins the report to the first of these that takes it; false where none does.
    boolean joinFirst(ReportKey report, Collection<ReportKey> others) {
        return others.stream().anyMatch(other -> join(other, report));
    }

    /// The groups, each sorted by report IRI, in the order of their first reports.
    List<List<ReportKey>> all() {
        Map<String, List<ReportKey>> sorted = new TreeMap<>();
        for (List<ReportKey> group : members) {
            if (!group.isEmpty()) {
                List<ReportKey> reports = Merger.sorted(group);
                sorted.put(reports.getFirst().report(), reports);
            }
        }
        return List.copyOf(sorted.values());
    }

    private boolean apart(List<ReportKey> some, List<ReportKey> others) {
        return some.stream()
                .anyMatch(one ->
                        others.stream()
                                .filter(other -> other.article().equals(one.article()))
                                .anyMatch(other -> toldApart.test(one, other)));
    }

    private int root(ReportKey report) {
        int place = Objects.requireNonNull(places.get(report.report()), report.report());
        while (parents[place] != place) {
            parents[place] = parents[parents[place]];
            place = parents[place];
        }
        return place;
    }
}
