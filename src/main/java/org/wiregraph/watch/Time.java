package org.wiregraph.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// The time that watching goes by.
public interface Time {

    /// The clock of this machine.
    Time REAL =
            new Time() {
                @Override
                public Instant now() {
                    return Instant.now();
                }

                @Override
                public void sleep(Duration pause) throws InterruptedException {
                    TimeUnit.NANOSECONDS.sleep(pause.toNanos());
                }
            };

    Instant now();

    void sleep(Duration pause) throws InterruptedException;
}
