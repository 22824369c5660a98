package org.wiregraph.watch;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Keeps requests to one host apart.
final class Pauses {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Duration usual;
    private final Map<String, Long> last = new HashMap<>();

    Pauses(Duration usual) {
        this.usual = usual;
    }

    /// Waits until the host may be asked again: after the usual pause, or the one it asks for.
    void await(URI address, Duration asked) throws InterruptedException {
        Duration wanted = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        long pause = Math.max(usual.toNanos(), wanted.toNanos());
        Long before = last.get(address.getAuthority());
        if (before != null) {
            TimeUnit.NANOSECONDS.sleep(pause - (System.nanoTime() - before));
        }
        last.put(address.getAuthority(), System.nanoTime());
    }
}
