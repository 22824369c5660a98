/// What the stages that read language share: a sentence at work, phrase tables, numbers, quotation
/// marks, offsets, the files and tables of models, and the word lists, which all lie in this
/// package's resources.
@NullMarked
package org.wiregraph.text;

import org.jspecify.annotations.NullMarked;
