package org.wiregraph.watch;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is remembered of a place: how to ask whether it changed, the second since 1970 before which
/// it wants no visit, and marks of what was seen there, one for each article or file.
public record Place(
        Optional<String> etag, Optional<String> modified, long notBefore, SortedSet<String> seen) {

    static final Place NEW = new Place(Optional.empty(), Optional.empty(), 0, new TreeSet<>());

    public Place {
        seen = Collections.unmodifiableSortedSet(new TreeSet<>(seen));
    }

    public Place withSeen(SortedSet<String> marks) {
        return new Place(etag, modified, notBefore, marks);
    }

    public Place withKnown(Optional<String> tag, Optional<String> date) {
        return new Place(tag, date, 0, seen);
    }

    public Place notBefore(long second) {
        return new Place(etag, modified, second, seen);
    }
}
