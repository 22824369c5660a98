/// An article comes in; its body comes out as sentences and tokens with tags, dictionary forms and
/// dependency trees, and what the captions of its photos say by itself. OpenNLP splits and finds
/// dictionary forms, this package repairs what its models are known to get wrong; tags and trees
/// are from `parse`. Offsets are exact: a token's text is the article's text at its span.
@NullMarked
package org.wiregraph.annotate;

import org.jspecify.annotations.NullMarked;
