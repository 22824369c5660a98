package org.wiregraph.extract;

import java.util.OptionalInt;
import org.wiregraph.text.Line;

/// Finds who is named as the imposer after a measure: "sanctions on Libya by Oslo", "sanctions
/// against Libya imposed by Oslo", "heavy sanctions from the EU".
final class ImposingGiver {

    private static final int REACH = 10;

    private ImposingGiver() {}

    /// The first token of the name.
    static OptionalInt of(Line line, int measure) {
        int end = Math.min(line.end(), measure + REACH);
        for (int i = measure + 1; i < end && !line.is(i, "PUNCT"); i++) {
            boolean by = line.lower(i).equals("by") && !line.lower(i + 1).endsWith("ing");
            boolean named = line.is(i - 1, "VERB") || line.is(i - 1, "PROPN");
            boolean from = i == measure + 1 && line.lower(i).equals("from");
            if (by && named || from) {
                return OptionalInt.of(line.is(i + 1, "DET") ? i + 2 : i + 1);
            }
            boolean verb = line.is(i, "VERB") && !line.isAny(i, Measures.IMPOSED);
            if (verb || line.is(i, "AUX")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
