package org.wiregraph.watch;

import java.time.Duration;

/// How a visitor behaves: the pause between two requests to a host, the longest time for one, and
/// the most bytes that it takes.
public record Manners(Duration pause, Duration patience, int mostBytes) {

    /// A request a second, half a minute, 8 MB.
    public static Manners usual() {
        return new Manners(Duration.ofSeconds(1), Duration.ofSeconds(30), 8 << 20);
    }
}
