/// TODO
@NullMarked
package org.wiregraph.export;

import org.jspecify.annotations.NullMarked;
