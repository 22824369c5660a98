package org.wiregraph.weigh;

import java.util.List;

/// What was found to be right, and the clues that were there.
public record Example(String outcome, List<String> clues) {

    public Example {
        clues = List.copyOf(clues);
    }
}
