/// TODO
@NullMarked
package org.wiregraph.extract;

import org.jspecify.annotations.NullMarked;
