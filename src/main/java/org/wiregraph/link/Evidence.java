package org.wiregraph.link;

/// What one side of an actor, its country or its office, says about a candidate.
enum Evidence {
    AGREES,
    SILENT,
    CLASHES
}
