/// Keeps the graph on disk. Quads of articles and events come in; a dataset to query, sorted
/// N-Quads, counts and cleaned texts go out.
@NullMarked
package org.wiregraph.store;

import org.jspecify.annotations.NullMarked;
