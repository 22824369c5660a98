package org.wiregraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wiregraph.model.TimeExpression;
import org.wiregraph.model.TimeExpression.Role;
import org.wiregraph.model.When;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// An expression of time in tokens `from` to `to` of a line.
record Dated(int from, int to, When when, Role role) {

    /// Is the date known, and does it play one of the roles?
    boolean isOf(Role... roles) {
        return when instanceof When.Known && Arrays.asList(roles).contains(role);
    }

    static List<Range> ranges(List<Dated> dates) {
        return dates.stream().map(d -> new Range(d.from(), d.to())).toList();
    }

    /// The times of each line. Both are in order of place.
    static List<List<Dated>> of(List<TimeExpression> times, List<Line> lines) {
        List<List<Dated>> dates = new ArrayList<>();
        int at = 0;
        for (Line line : lines) {
            List<Dated> here = new ArrayList<>();
            int from = 0;
            while (at < times.size() && times.get(at).span().begin() < line.span().end()) {
                TimeExpression time = times.get(at);
                from = token(line, from, time.span().begin());
                int to = token(line, from, time.span().end() - 1) + 1;
                here.add(new Dated(from, to, time.when(), time.role()));
                at++;
            }
            dates.add(finest(line, here));
        }
        return List.copyOf(dates);
    }

    /// "Five weeks ago, on February 3": of two that say the same, the day.
    private static List<Dated> finest(Line line, List<Dated> dates) {
        List<Dated> finest = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            boolean told = i + 1 < dates.size() && dates.get(i).isToldBy(dates.get(i + 1), line);
            if (!told) {
                finest.add(dates.get(i));
            }
        }
        return List.copyOf(finest);
    }

    private boolean isToldBy(Dated next, Line line) {
        boolean beside = line.joined(to, next.from).equals(", on");
        return beside
                && when instanceof When.Known rough
                && next.when instanceof When.Known fine
                && rough.precision() != When.Precision.DAY
                && fine.precision() == When.Precision.DAY
                && rough.words().endsWith("ago");
    }

    /// The token at or after `from` that holds the character.
    private static int token(Line line, int from, int offset) {
        int i = from;
        while (i < line.size() - 1 && line.token(i).span().end() <= offset) {
            i++;
        }
        return i;
    }
}
