/// Finds the reports that tell the same event, the wordings that statements repeat, and the
/// articles that tell one text. All articles and their reports come in; events with merged values
/// and differences, formulas, copies and revisions go out, the same whatever the order.
@NullMarked
package org.wiregraph.merge;

import org.jspecify.annotations.NullMarked;
