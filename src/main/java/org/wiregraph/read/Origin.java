package org.wiregraph.read;

import java.util.Optional;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// Where in a file an article stands: the file, the place inside it for reports, and the source
/// that the article bears where it has no address of its own.
record Origin(String file, String place, String fallback) {

    /// The only article of a file, which bears the file's name.
    static Origin only(String file) {
        return new Origin(file, "", file);
    }

    /// The source of an article with this address. The only article of a file keeps the name of the
    /// file.
    String source(Optional<String> address) {
        return place.isEmpty() ? fallback : address.orElse(fallback);
    }

    Outcome<RawArticle> failed(String reason) {
        return new Outcome.Failed<>(new Failure(file, place, reason));
    }

    Outcome<RawArticle> skipped(String reason) {
        return new Outcome.Skipped<>(new Failure(file, place, reason));
    }
}
