package org.wiregraph.cli;

import org.wiregraph.model.Resolved;

/// Prints the annotations of one article after the other.
interface AnnotationWriter {

    void write(Resolved article);
}
