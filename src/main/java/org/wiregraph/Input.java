package org.wiregraph;

import java.nio.file.Path;

/// A file to read and its name in the graph: the file's own name, or its path inside the folder
/// that was given, so that a graph does not depend on where the folder stands.
record Input(Path file, String source) {}
