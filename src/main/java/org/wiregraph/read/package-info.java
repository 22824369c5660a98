/// The first stage. A file comes in: a text, a page, a feed, an agency's item, lines of JSON, a
/// table, a database's export, a PDF, or an archive of any of these. Raw articles go out one by
/// one, with what the format says about them and their uncleaned body; whatever cannot be used goes
/// out as a failure that names the place and the way out. Memory does not grow with the length of
/// an archive, a table or a file of lines.
@NullMarked
package org.wiregraph.read;

import org.jspecify.annotations.NullMarked;
