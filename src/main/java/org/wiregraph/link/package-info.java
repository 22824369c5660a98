/// TODO
@NullMarked
package org.wiregraph.link;

import org.jspecify.annotations.NullMarked;
