/// Comes in: a dataset of article graphs and the graphs derived from them. Goes out: fact tables,
/// RDF files and networks of who speaks about, speaks to, meets and sanctions whom, each in a fixed
/// order, so that the same graph gives the same bytes.
@NullMarked
package org.wiregraph.export;

import org.jspecify.annotations.NullMarked;
