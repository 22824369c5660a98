/// Finds the reports that tell the same event. The reports of all articles come in; events with
/// merged values and differences go out, the same whatever the order of the reports.
@NullMarked
package org.wiregraph.merge;

import org.jspecify.annotations.NullMarked;
