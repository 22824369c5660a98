/// The Spark job: reads articles and compares them on the machines of a cluster. The only package
/// that knows of Spark, which is there only where `spark-submit` has started the program.
@NullMarked
package org.wiregraph.cluster;

import org.jspecify.annotations.NullMarked;
