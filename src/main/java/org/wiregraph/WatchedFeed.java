package org.wiregraph;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.read.Reader;
import org.wiregraph.watch.FeedLinks;
import org.wiregraph.watch.Fetched;
import org.wiregraph.watch.Fetcher;
import org.wiregraph.watch.Place;
import org.wiregraph.watch.Visit;

/// A feed that is watched. Items with their full text are taken from it; where it gives a summary
/// only, the page is fetched that the item links to. An item whose text changed is new again, a
/// page is fetched once.
final class WatchedFeed {

    /// The pages fetched in one round; the others wait for the next.
    private static final int PAGES = 30;

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://.*");

    private final String name;
    private final Fetcher fetcher;
    private final Watch.Finds finds;
    private final Reader reader = new Reader();
    private final SortedSet<String> marks = new TreeSet<>();
    private boolean complete = true;

    WatchedFeed(String name, Fetcher fetcher, Watch.Finds finds) {
        this.name = name;
        this.fetcher = fetcher;
        this.finds = finds;
    }

    static boolean isAddress(String place) {
        return ADDRESS.matcher(place).matches();
    }

    /// Looks at the feed and gives what is to be remembered of it.
    Place look(Place known, Instant now) throws InterruptedException {
        if (now.getEpochSecond() < known.notBefore()) {
            return known;
        }
        URI address;
        try {
            address = URI.create(name);
        } catch (IllegalArgumentException e) {
            finds.fail(Failure.of(name, "not an address: " + e.getMessage()));
            return known;
        }
        Visit visit = Visit.to(address).withKnown(known.etag(), known.modified());
        return switch (fetcher.fetch(visit)) {
            case Fetched.Unchanged _ -> known.notBefore(0);
            case Fetched.Later(String reason, Duration pause) -> {
                finds.fail(Failure.of(name, reason + "; to be tried again"));
                yield known.notBefore(now.plus(pause).getEpochSecond());
            }
            case Fetched.Refused(String reason) -> {
                finds.fail(Failure.of(name, reason));
                yield known;
            }
            case Fetched.Document document -> {
                read(document.bytes(), visit, known.seen());
                yield complete
                        ? known.withSeen(marks).withKnown(document.etag(), document.modified())
                        : known.withSeen(marks).withKnown(Optional.empty(), Optional.empty());
            }
        };
    }

    private void read(byte[] feed, Visit visit, Set<String> seen) throws InterruptedException {
        List<Outcome<RawArticle>> outcomes = new ArrayList<>();
        reader.read(new ByteArrayInputStream(feed), name, outcomes::add);
        List<URI> links = FeedLinks.of(feed, visit.address());
        Set<String> full = new HashSet<>();
        for (Outcome<RawArticle> outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done<RawArticle>(RawArticle article) -> {
                    full.add(article.source());
                    take(article.source(), outcome, hash(article), seen);
                }
                case Outcome.Failed<RawArticle>(Failure failure) -> finds.fail(failure);
                case Outcome.Skipped<RawArticle> _ -> {}
            }
        }
        pages(links.stream().filter(link -> !full.contains(link.toString())).toList(), visit, seen);
    }

    /// Passes on what was not seen.
    private void take(
            String source, Outcome<RawArticle> outcome, String version, Set<String> seen) {
        String mark = source + " " + version;
        if (!seen.contains(mark) && !marks.contains(mark)) {
            finds.add(new Input.Ready(source, outcome));
        }
        marks.add(mark);
    }

    private void pages(List<URI> links, Visit feed, Set<String> seen) throws InterruptedException {
        int fetched = 0;
        for (URI link : links) {
            if (seen.contains(link.toString())) {
                marks.add(link.toString());
            } else if (fetched < PAGES) {
                fetched++;
                page(link, feed);
            } else {
                complete = false;
            }
        }
    }

    private void page(URI link, Visit feed) throws InterruptedException {
        String source = link.toString();
        switch (fetcher.fetch(feed.link(link))) {
            case Fetched.Document document -> {
                marks.add(source);
                reader.read(
                        new ByteArrayInputStream(document.bytes()),
                        source,
                        outcome -> finds.add(new Input.Ready(source, at(source, outcome))));
            }
            case Fetched.Later(String reason, Duration _) -> {
                complete = false;
                finds.fail(Failure.of(source, reason + "; to be tried again"));
            }
            case Fetched.Refused(String reason) -> {
                marks.add(source);
                finds.fail(Failure.of(source, reason));
            }
            case Fetched.Unchanged _ -> marks.add(source);
        }
    }

    /// The article with the address it was fetched from, where it names none itself.
    private static Outcome<RawArticle> at(String address, Outcome<RawArticle> outcome) {
        return outcome instanceof Outcome.Done<RawArticle>(RawArticle raw)
                ? new Outcome.Done<>(
                        new RawArticle(
                                raw.source(),
                                raw.url().or(() -> Optional.of(address)),
                                raw.title(),
                                raw.publisher(),
                                raw.published(),
                                raw.language(),
                                raw.body()))
                : outcome;
    }

    private static String hash(RawArticle article) {
        try {
            byte[] bytes = article.toString().getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
