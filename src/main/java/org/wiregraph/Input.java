package org.wiregraph;

import java.nio.file.Path;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// Something to read and its name in the graph.
sealed interface Input {

    String source();

    /// A file; its source is the file's own name, or its path inside the folder that was given, so
    /// that a graph does not depend on where the folder stands.
    record File(Path file, String source) implements Input {}

    /// Standard input, given as `-`.
    record Standard() implements Input {
        @Override
        public String source() {
            return "stdin";
        }
    }

    /// What was read already, from a feed that is watched.
    record Ready(String source, Outcome<RawArticle> outcome) implements Input {}
}
