/// An article comes in; its body comes out as sentences and tokens with tags and dictionary forms.
/// OpenNLP does the statistics, this package repairs what its models are known to get wrong.
/// Offsets are exact: a token's text is the article's text at its span.
@NullMarked
package org.wiregraph.annotate;

import org.jspecify.annotations.NullMarked;
