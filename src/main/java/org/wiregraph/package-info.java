/// Wires the stages together: [org.wiregraph.Wiregraph] is the one class that knows them all.
@NullMarked
package org.wiregraph;

import org.jspecify.annotations.NullMarked;
