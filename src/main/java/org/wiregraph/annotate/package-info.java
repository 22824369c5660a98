/// TODO
@NullMarked
package org.wiregraph.annotate;

import org.jspecify.annotations.NullMarked;
