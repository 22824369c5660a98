/// The way back. A cleaned article comes in with the body that it was cleaned from; out goes where
/// each stretch of its text stands in that body. Used where offsets into the source are asked for,
/// not when a graph is built.
@NullMarked
package org.wiregraph.trace;

import org.jspecify.annotations.NullMarked;
