/// TODO
@NullMarked
package org.wiregraph.evaluate;

import org.jspecify.annotations.NullMarked;
