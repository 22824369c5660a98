package org.wiregraph.evaluate;

import java.util.Locale;

/// The kinds of fact that are measured, named as their tables are.
public enum Kind {
    OFFICIALS,
    STATEMENTS,
    LAUNCHES,
    SANCTIONS,
    MEETINGS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
