package org.wiregraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An article as merging sees it when it looks for copies and revisions: where and when it came
/// out, what its heading and its notes say of its version, and the runs of words of its body.
///
/// `article` is its IRI, `hash` that of its text; `heads` are its title and update notes.
public record Telling(
        String article,
        String hash,
        Optional<String> publisher,
        Optional<LocalDate> published,
        List<String> heads,
        Shingles shingles) {

    public Telling {
        heads = List.copyOf(heads);
    }
}
