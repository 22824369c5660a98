/// TODO
@NullMarked
package org.wiregraph.cli;

import org.jspecify.annotations.NullMarked;
