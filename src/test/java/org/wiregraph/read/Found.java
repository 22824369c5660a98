package org.wiregraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// What the tests of reading ask of a file.
final class Found {

    static final String STORY =
            "LISBON, May 4 (Tagus) -- The minister said on Monday that talks would go on.";

    private Found() {}

    static List<Outcome<RawArticle>> read(Path file) {
        List<Outcome<RawArticle>> found = new ArrayList<>();
        new Reader().read(file, file.getFileName().toString(), found::add);
        return found;
    }

    static RawArticle only(Path file) {
        List<Outcome<RawArticle>> found = read(file);
        assertThat(found).hasSize(1);
        return done(found.getFirst());
    }

    static RawArticle done(Outcome<RawArticle> outcome) {
        return switch (outcome) {
            case Outcome.Done<RawArticle>(RawArticle article) -> article;
            case Outcome.Failed<RawArticle>(Failure failure) ->
                    throw new AssertionError(failure.message());
            case Outcome.Skipped<RawArticle>(Failure reason) ->
                    throw new AssertionError(reason.message());
        };
    }

    static Failure failed(Outcome<RawArticle> outcome) {
        if (outcome instanceof Outcome.Failed<RawArticle>(Failure failure)) {
            return failure;
        }
        throw new AssertionError("expected a failure: " + outcome);
    }

    static Failure skipped(Outcome<RawArticle> outcome) {
        if (outcome instanceof Outcome.Skipped<RawArticle>(Failure reason)) {
            return reason;
        }
        throw new AssertionError("expected a reason to skip: " + outcome);
    }

    static String rss(String content, String more) {
        return """
        <?xml version="1.0"?><rss version="2.0"
          xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Tagus Wire - World</title><link>https://tagus.example/</link>
        <image><title>Logo</title></image>
        <item><title>Talks</title><link>https://tagus.example/1</link>
        <pubDate>Wed, 05 May 2021 00:30:00 +0900</pubDate>%s%s</item></channel></rss>\
        """
                .formatted(
                        content.isEmpty()
                                ? ""
                                : "<content:encoded><![CDATA[" + content + "]]></content:encoded>",
                        more);
    }
}
