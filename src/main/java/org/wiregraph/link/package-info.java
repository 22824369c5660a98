/// Says which Wikidata entity each actor of an article is, or that it is not known.
///
/// In comes an [org.wiregraph.model.Extraction], out goes the same extraction with a link for each
/// actor. Ids come from the bundled gazetteer only, each of which was read from a named public file
/// (see NOTICE). Where a name is borne by several entities, or by too many people to tell, the link
/// keeps its candidates with their scores and accepts none.
@NullMarked
package org.wiregraph.link;

import org.jspecify.annotations.NullMarked;
