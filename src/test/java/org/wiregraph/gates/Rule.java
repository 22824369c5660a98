package org.wiregraph.gates;

import java.util.stream.Stream;

/// Something that is asked of every source file.
@FunctionalInterface
interface Rule {

    Stream<Finding> check(Source source);
}
