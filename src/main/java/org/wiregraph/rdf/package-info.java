/// TODO
@NullMarked
package org.wiregraph.rdf;

import org.jspecify.annotations.NullMarked;
