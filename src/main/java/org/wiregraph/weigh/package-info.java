/// Decisions by counted evidence: clues speak for and against outcomes with weights that labelled
/// text has taught.
@NullMarked
package org.wiregraph.weigh;

import org.jspecify.annotations.NullMarked;
