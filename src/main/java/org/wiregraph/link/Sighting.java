package org.wiregraph.link;

import java.util.List;
import org.wiregraph.model.Actor;

/// An actor as its article shows it, with the titles that it has there.
record Sighting(Actor actor, List<String> titles) {

    Sighting {
        titles = List.copyOf(titles);
    }
}
