/// Following places on the web: an address comes in, what a polite visitor may have of it goes out,
/// and what was seen is remembered across restarts. Nothing here reads articles.
@NullMarked
package org.wiregraph.watch;

import org.jspecify.annotations.NullMarked;
