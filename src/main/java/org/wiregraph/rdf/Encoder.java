package org.wiregraph.rdf;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.wiregraph.model.Linked;

public final class Encoder {
    public Encoder(String base) {}

    public List<Quad> encode(Linked linked) {
        throw new UnsupportedOperationException();
    }
}
