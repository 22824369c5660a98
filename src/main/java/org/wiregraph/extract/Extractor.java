package org.wiregraph.extract;

import org.wiregraph.model.Annotated;
import org.wiregraph.model.Extraction;

public final class Extractor {
    public Extraction extract(Annotated annotated) {
        throw new UnsupportedOperationException();
    }
}
