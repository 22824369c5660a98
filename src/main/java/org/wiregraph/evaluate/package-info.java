/// Measures fact tables against gold facts.
///
/// In come a folder of CSV tables, as the export writes them, and a folder of gold files, one JSON
/// file an article. Out comes an [Evaluation]: precision, recall and F1 of each kind of fact, how
/// often the attributes of matched facts are right, and every fact that was missed or is spurious.
@NullMarked
package org.wiregraph.evaluate;

import org.jspecify.annotations.NullMarked;
