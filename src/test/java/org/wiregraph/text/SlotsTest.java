package org.wiregraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlotsTest {

    /// Features of every size and sign, many of them with the same upper bits, up to the last slot
    /// and over it to the first.
    @Test
    void findsWhatWasPutAndMoved() {
        Random random = new Random(5);
        long[] slots = new long[256];
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < 120; i++) {
            int feature = i % 3 == 0 ? -1 >>> 1 | 1 << 31 - i % 2 : random.nextInt();
            feature -= i;
            if (places.putIfAbsent(feature, i - 60) == null) {
                Slots.put(slots, feature, i - 60);
            }
        }
        int moved = places.keySet().iterator().next();
        places.put(moved, 4711);
        Slots.move(slots, moved, 4711);

        places.forEach((feature, place) ->
                assertThat(Slots.find(slots, feature, 999)).isEqualTo(place.intValue()));
        for (int i = 0; i < 1000; i++) {
            int feature = random.nextInt();
            assertThat(Slots.find(slots, feature, 999))
                    .isEqualTo(places.getOrDefault(feature, 999).intValue());
        }
    }
}
