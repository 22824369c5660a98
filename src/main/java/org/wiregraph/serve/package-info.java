/// Shows a graph to people and programs. A dataset comes in; a server on one port goes out, with a
/// SPARQL endpoint at `/sparql`, a page for every article, entity, event and report, and an editor
/// for queries.
///
/// It only reads: there is no way to change the graph or to make the server fetch something, and
/// every byte of a page comes from this server.
@NullMarked
package org.wiregraph.serve;

import org.jspecify.annotations.NullMarked;
