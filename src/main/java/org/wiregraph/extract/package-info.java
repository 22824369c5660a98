/// An annotated article comes in; its actors, officials and reports go out.
///
/// Word knowledge is in resources: titles, cues, weapons, countries. The code is the grammar over
/// tokens. A sentence becomes a [Line], names in it become members of the [Cast], and each kind of
/// fact has a reader of its own.
@NullMarked
package org.wiregraph.extract;

import org.jspecify.annotations.NullMarked;
