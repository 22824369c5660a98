/// The first stage. A file comes in: a text, a saved page, a feed, an agency's JSON, or lines of
/// JSON, each also gzipped. Raw articles go out one by one, with what the format says about them
/// and their uncleaned body; whatever cannot be used goes out as a failure that names the place and
/// the way out. Memory does not grow with the length of a file of lines.
@NullMarked
package org.wiregraph.read;

import org.jspecify.annotations.NullMarked;
