package org.wiregraph.rdf;

import java.util.HashMap;
import java.util.Map;

/// Numbers the parts of an article, each kind from 1: `statement-1`, `statement-2`, `launch-1`.
final class Numbering {

    private final Map<String, Integer> last = new HashMap<>();

    String next(String kind) {
        return kind + "-" + last.merge(kind, 1, Integer::sum);
    }
}
