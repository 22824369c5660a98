/// TODO
@NullMarked
package org.wiregraph.store;

import org.jspecify.annotations.NullMarked;
