/// TODO
@NullMarked
package org.wiregraph.read;

import org.jspecify.annotations.NullMarked;
