package org.wiregraph.names;

import java.util.List;

/// A document's sentences as words, and the label of each word, as [Labels] has them, or
/// [#UNKNOWN].
record PartlyLabelled(List<String[]> sentences, List<String[]> labels) {

    /// The label of a word of which nobody knows whether it is in a name. It teaches nothing.
    static final String UNKNOWN = "";
}
