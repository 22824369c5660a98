package org.wiregraph;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.wiregraph.model.Likeness;
import org.wiregraph.model.Shingles;

/// Processes that share the work of a build, and see its inputs under the same paths.
public interface Workers {

    /// How many portions can be worked on at once.
    int number();

    /// What comes of all portions, in the order of places. `told` hears how far it is.
    Iterator<Piece> read(List<Portion> portions, Consumer<Step> told) throws IOException;

    /// The pairs of texts that [Likeness#of] gives, in any order.
    List<Likeness> compare(List<Shingles> texts);
}
