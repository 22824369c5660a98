package org.wiregraph.watch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Keeps requests to one host apart, and hosts alone that ask for it.
final class Pauses {

    /// The longest pause that robots.txt may ask for; with a longer one, nothing may be visited.
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final Duration usual;
    private final Time time;
    private final Map<String, Instant> next = new HashMap<>();
    private final Map<String, Instant> aloneUntil = new HashMap<>();

    Pauses(Duration usual, Time time) {
        this.usual = usual;
        this.time = time;
    }

    /// Waits until the host may be asked again, and has the next request wait for the usual pause,
    /// or for the one that the host asks for. A clock that is set back lengthens no pause.
    void await(URI address, Duration asked) throws InterruptedException {
        Duration left = left(next, address);
        if (left.isPositive()) {
            time.sleep(left.compareTo(LONGEST) > 0 ? LONGEST : left);
        }
        Duration pause = asked.compareTo(usual) > 0 ? asked : usual;
        next.put(address.getAuthority(), time.now().plus(pause));
    }

    /// Leaves the host alone for a while.
    void leaveAlone(URI address, Duration pause) {
        aloneUntil.put(address.getAuthority(), time.now().plus(pause));
    }

    /// How long the host is to be left alone yet; zero or less where it is not.
    Duration alone(URI address) {
        return left(aloneUntil, address);
    }

    private Duration left(Map<String, Instant> until, URI address) {
        Instant now = time.now();
        return Duration.between(now, until.getOrDefault(address.getAuthority(), now));
    }
}
