/// Tests on a cluster.
@NullMarked
package org.wiregraph.cluster;

import org.jspecify.annotations.NullMarked;
