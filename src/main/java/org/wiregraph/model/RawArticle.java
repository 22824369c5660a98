package org.wiregraph.model;

import java.util.Optional;

/// An article as its source gives it: what the format says about it, and its uncleaned body.
///
/// `source` names the input as the user gave it: a file name, or the feed item's URL.
public record RawArticle(
        String source,
        Optional<String> url,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Published> published,
        Optional<String> language,
        Body body) {}
