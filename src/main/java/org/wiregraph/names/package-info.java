/// Sentences come in, the names of persons, bodies and places in them come out. A model of rows of
/// labels decides, [org.wiregraph.names.NameModel], by what [org.wiregraph.names.Description]
/// notes.
@NullMarked
package org.wiregraph.names;

import org.jspecify.annotations.NullMarked;
