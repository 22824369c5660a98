/// The second stage. A raw article comes in: a page, a fragment of markup or plain text, with
/// whatever its format said about it. An article goes out whose text is cut into labelled blocks,
/// so that menus, captions, other headlines and comments are told apart from the story and the
/// story's paragraphs are verbatim; or the reason why there is no story to read.
@NullMarked
package org.wiregraph.clean;

import org.jspecify.annotations.NullMarked;
