/// TODO
@NullMarked
package org.wiregraph.clean;

import org.jspecify.annotations.NullMarked;
