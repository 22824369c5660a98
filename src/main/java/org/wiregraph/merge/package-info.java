/// TODO
@NullMarked
package org.wiregraph.merge;

import org.jspecify.annotations.NullMarked;
