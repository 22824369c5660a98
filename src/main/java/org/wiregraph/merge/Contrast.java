package org.wiregraph.merge;

import org.wiregraph.model.ReportKey;
import org.wiregraph.model.Trait;

/// Tells whether two reports give different values. Silence is no contrast.
final class Contrast {

    private Contrast() {}

    static boolean in(Trait trait, ReportKey one, ReportKey other) {
        return !one.all(trait).isEmpty()
                && !other.all(trait).isEmpty()
                && !one.all(trait).equals(other.all(trait));
    }
}
