package org.wiregraph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.wiregraph.watch.Time;

/// Time that stands still but for the pauses that are made, which pass at once and are noted.
public final class SteppedTime implements Time {

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private volatile Instant now = Instant.parse("2031-03-03T08:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public void sleep(Duration pause) {
        pauses.add(pause);
        now = now.plus(pause);
    }

    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }
}
