/// An annotated article comes in; its actors with all their mentions and its officials go out.
///
/// Names in a line become members of the [Cast]; then what is no name is resolved to them: lists,
/// descriptions, pronouns. Captions are read as a small story of their own, and add officials only.
/// Word knowledge is in resources: titles, countries, bodies.
@NullMarked
package org.wiregraph.resolve;

import org.jspecify.annotations.NullMarked;
