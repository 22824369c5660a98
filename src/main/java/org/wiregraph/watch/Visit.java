package org.wiregraph.watch;

import java.net.URI;
import java.util.Optional;

/// A request for a document: its address, what the server said of the copy that is known, and the
/// host that the user named, which alone may lie in a private network.
public record Visit(URI address, Optional<String> etag, Optional<String> modified, String trusted) {

    /// A visit to a place that the user named, of which no copy is known.
    public static Visit to(URI address) {
        return new Visit(address, Optional.empty(), Optional.empty(), host(address));
    }

    public Visit withKnown(Optional<String> tag, Optional<String> date) {
        return new Visit(address, tag, date, trusted);
    }

    /// A visit to an address that a document of this visit names.
    public Visit link(URI other) {
        return new Visit(other, Optional.empty(), Optional.empty(), trusted);
    }

    static String host(URI address) {
        return Optional.ofNullable(address.getHost()).orElse("");
    }
}
