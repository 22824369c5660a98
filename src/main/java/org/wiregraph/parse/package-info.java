/// Part-of-speech tags and dependency trees: an averaged perceptron over hashed features that tags
/// from left to right, and one that builds a tree by shifting words onto a stack and drawing arcs
/// between the stack and the next word. The models are small files trained by `wiregraph train`.
@NullMarked
package org.wiregraph.parse;

import org.jspecify.annotations.NullMarked;
