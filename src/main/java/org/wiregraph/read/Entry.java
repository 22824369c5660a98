package org.wiregraph.read;

import java.util.Optional;
import org.wiregraph.model.Body;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

/// What an export says about one article. Facts that it does not give stay empty.
record Entry(
        Optional<String> url,
        Optional<String> title,
        Optional<String> publisher,
        Optional<Published> published,
        Optional<String> language,
        Body body) {

    /// An article of which nothing but the text is known.
    static Entry of(Body body) {
        return new Entry(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body);
    }

    Entry withUrl(Optional<String> address) {
        return new Entry(address, title, publisher, published, language, body);
    }

    Entry withTitle(Optional<String> headline) {
        return new Entry(url, headline, publisher, published, language, body);
    }

    Entry withPublisher(Optional<String> name) {
        return new Entry(url, title, name, published, language, body);
    }

    Entry withPublished(Optional<Published> day) {
        return new Entry(url, title, publisher, day, language, body);
    }

    Entry withLanguage(Optional<String> code) {
        return new Entry(url, title, publisher, published, code, body);
    }

    RawArticle article(Origin origin) {
        return new RawArticle(origin.source(url), url, title, publisher, published, language, body);
    }
}
