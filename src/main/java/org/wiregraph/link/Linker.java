package org.wiregraph.link;

import org.wiregraph.model.Extraction;
import org.wiregraph.model.Linked;

public final class Linker {
    public Linked link(Extraction extraction) {
        throw new UnsupportedOperationException();
    }
}
