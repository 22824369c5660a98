/// What was read from one article comes in, its quads go out, in the words of the wiregraph
/// ontology.
///
/// Here stand the vocabulary ([org.wiregraph.rdf.Wg]), the encoding of one article as one named
/// graph ([org.wiregraph.rdf.Encoder]), the IRIs and prefixes that all graphs share, the ontology's
/// own files and the check of a graph against its shapes ([org.wiregraph.rdf.Validator]). Offsets
/// leave here as Unicode code points.
@NullMarked
package org.wiregraph.rdf;

import org.jspecify.annotations.NullMarked;
