package org.wiregraph;

import org.wiregraph.model.Failure;

/// Something that happened during a build, told as it happens and in the order of the inputs.
public sealed interface Step {

    /// The inputs are known: so many files are to be read.
    record Planned(int files) implements Step {}

    /// A file has been read to its end.
    record FileDone(String source) implements Step {}

    /// Other machines have done so many of the tasks that the reading was cut into.
    record Away(int done, int tasks) implements Step {}

    /// An article has gone through all stages.
    record ArticleDone(String source, Tally facts) implements Step {}

    /// An input is fine but holds nothing for wiregraph.
    record Skipped(Failure reason) implements Step {}

    /// An input could not be used.
    record Failed(Failure failure) implements Step {}

    /// All articles are in the graph; their reports are now merged into events.
    record Merging(int articles) implements Step {}
}
