/// Records and sealed types that travel between the stages. They hold values only: no stage, no
/// library and no input or output is known here.
@NullMarked
package org.wiregraph.model;

import org.jspecify.annotations.NullMarked;
