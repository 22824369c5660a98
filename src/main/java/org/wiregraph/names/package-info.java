/// Sentences come in, the names of persons, bodies and places in them come out. OpenNLP's name
/// finder decides; what it decides by is made here: [org.wiregraph.names.Description].
@NullMarked
package org.wiregraph.names;

import org.jspecify.annotations.NullMarked;
