/// Trains what the program ships as models: word clusters from open text, the name finder from
/// annotated corpora, the tagger and the parser from treebanks, what tells of meetings from lessons
/// about open text. The same files in give the same bytes out.
@NullMarked
package org.wiregraph.train;

import org.jspecify.annotations.NullMarked;
