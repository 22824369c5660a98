package org.wiregraph.extract;

import java.util.Optional;
import org.wiregraph.text.Line;

/// Reads one way of telling a sanction.
interface SanctionReader {

    /// The sanction that the token of the line tells of, by its verb or noun.
    Optional<SanctionAct> read(Line line, int token);
}
