package org.wiregraph.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// What is remembered of a place: the copy that is known of it, in which second since 1970 it was
/// last looked at and before which it wants no visit, the pages that it names and that are still to
/// be fetched, and marks of what was seen there, one for each article or file.
public record Place(
        Copy copy, long looked, long notBefore, List<String> waiting, SortedSet<String> seen) {

    /// How to ask whether a document changed, and for how long it need not be asked.
    public record Copy(Optional<String> etag, Optional<String> modified, Duration fresh) {

        static final Copy NONE = new Copy(Optional.empty(), Optional.empty(), Duration.ZERO);
    }

    static final Place NEW = new Place(Copy.NONE, 0, 0, List.of(), new TreeSet<>());

    public Place {
        waiting = List.copyOf(waiting);
        seen = Collections.unmodifiableSortedSet(new TreeSet<>(seen));
    }

    /// Whether the place asked not to be visited yet.
    public boolean isLeftAlone(Instant now) {
        return now.getEpochSecond() < notBefore;
    }

    /// Whether the copy is as good as new; not so where the clock was set back.
    public boolean isFresh(Instant now) {
        long second = now.getEpochSecond();
        return second >= looked && second < looked + copy.fresh().toSeconds();
    }

    public Place withSeen(Set<String> marks) {
        return new Place(copy, looked, notBefore, waiting, new TreeSet<>(marks));
    }

    public Place withWaiting(List<String> pages) {
        return new Place(copy, looked, notBefore, pages, seen);
    }

    public Place looked(Copy at, Instant when) {
        return new Place(at, when.getEpochSecond(), 0, waiting, seen);
    }

    public Place notBefore(Instant when) {
        return new Place(copy, looked, when.getEpochSecond(), waiting, seen);
    }
}
