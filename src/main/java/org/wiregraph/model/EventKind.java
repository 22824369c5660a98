package org.wiregraph.model;

import java.util.Locale;

/// What kind of thing a report tells and an event is.
public enum EventKind {
    STATEMENT,
    LAUNCH,
    SANCTION,
    MEETING,
    AGGREGATE,
    ACTIVITY;

    /// The kind in lower case, as it stands in IRIs: `launch`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
