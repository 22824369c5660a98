/// TODO
@NullMarked
package org.wiregraph.serve;

import org.jspecify.annotations.NullMarked;
