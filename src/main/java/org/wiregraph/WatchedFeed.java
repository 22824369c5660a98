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
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.read.Reader;
import org.wiregraph.watch.Fetched;
import org.wiregraph.watch.Fetcher;
import org.wiregraph.watch.Outline;
import org.wiregraph.watch.Place;
import org.wiregraph.watch.Time;
import org.wiregraph.watch.Visit;

/// A feed that is watched. Items with their full text are taken from it; where it gives a summary
/// only, the page is fetched that the item links to. An item whose text changed is new again, a
/// page is fetched once. Pages for which a look has no time wait for the next.
final class WatchedFeed {

    private static final int PAGES = 30;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://.*");

    private final String name;
    private final Fetcher fetcher;
    private final Time time;
    private final Watch.Finds finds;
    private final Reader reader = new Reader();

    WatchedFeed(String name, Fetcher fetcher, Time time, Watch.Finds finds) {
        this.name = name;
        this.fetcher = fetcher;
        this.time = time;
        this.finds = finds;
    }

    static boolean isAddress(String place) {
        return ADDRESS.matcher(place).matches();
    }

    /// Looks at the feed, unless it asked for no visit or its copy is as good as new, and at the
    /// pages that wait; gives what is to be remembered.
    Place look(Place known) throws InterruptedException {
        if (known.isLeftAlone(time.now())) {
            return known;
        }
        URI address;
        try {
            address = URI.create(name);
        } catch (IllegalArgumentException e) {
            finds.fail(Failure.of(name, "not an address: " + e.getMessage()));
            return known;
        }
        Visit visit = Visit.to(address).withKnown(known.copy().etag(), known.copy().modified());
        Place looked = known.isFresh(time.now()) ? pages(known, visit) : look(known, visit);
        Duration alone = fetcher.alone(address);
        return alone.isPositive() ? looked.notBefore(time.now().plus(alone)) : looked;
    }

    private Place look(Place known, Visit visit) throws InterruptedException {
        return switch (fetcher.fetch(visit)) {
            case Fetched.Unchanged _ -> pages(known.looked(known.copy(), time.now()), visit);
            case Fetched.Later(String reason, Duration pause) -> {
                finds.fail(Failure.of(name, reason + "; to be tried again"));
                yield known.notBefore(time.now().plus(pause));
            }
            case Fetched.Refused(String reason) -> {
                finds.fail(Failure.of(name, reason));
                yield known;
            }
            case Fetched.Document document -> pages(read(document, visit, known), visit);
        };
    }

    /// Takes the items with their text; the pages of the others wait.
    private Place read(Fetched.Document feed, Visit visit, Place known) {
        List<Outcome<RawArticle>> outcomes = new ArrayList<>();
        reader.read(new ByteArrayInputStream(feed.bytes()), name, outcomes::add);
        Set<String> full = new HashSet<>();
        Set<String> marks = new TreeSet<>();
        for (Outcome<RawArticle> outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done<RawArticle>(RawArticle article) -> {
                    full.add(article.source());
                    String mark = article.source() + " " + hash(article);
                    if (marks.add(mark) && !known.seen().contains(mark)) {
                        finds.add(new Input.Ready(article.source(), outcome));
                    }
                }
                case Outcome.Failed<RawArticle>(Failure failure) -> finds.fail(failure);
                case Outcome.Skipped<RawArticle> _ -> {}
            }
        }
        Outline outline = Outline.of(feed.bytes(), visit.address());
        List<String> links = outline.links().stream().map(URI::toString).toList();
        links.stream().filter(link -> known.seen().contains(link)).forEach(marks::add);
        Duration fresh =
                feed.fresh().compareTo(outline.fresh()) > 0 ? feed.fresh() : outline.fresh();
        return known.looked(new Place.Copy(feed.etag(), feed.modified(), fresh), time.now())
                .withSeen(marks)
                .withWaiting(
                        links.stream()
                                .filter(link -> !full.contains(link) && !marks.contains(link))
                                .toList());
    }

    /// Fetches the pages that wait, as many as there is time for. Those that cannot be had now come
    /// last the next time.
    private Place pages(Place place, Visit feed) throws InterruptedException {
        Instant end = time.now().plus(LONGEST);
        Set<String> seen = new TreeSet<>(place.seen());
        List<String> waiting = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        int visits = 0;
        for (String page : place.waiting()) {
            if (visits == PAGES || !time.now().isBefore(end) || isAlone(page)) {
                waiting.add(page);
            } else {
                visits++;
                (isHad(page, feed) ? seen : failed).add(page);
            }
        }
        waiting.addAll(failed);
        return place.withSeen(seen).withWaiting(waiting);
    }

    private boolean isAlone(String page) {
        return fetcher.alone(URI.create(page)).isPositive();
    }

    /// Whether there is nothing more to be had of a page.
    private boolean isHad(String page, Visit feed) throws InterruptedException {
        switch (fetcher.fetch(feed.link(URI.create(page)))) {
            case Fetched.Document document ->
                    reader.read(
                            new ByteArrayInputStream(document.bytes()),
                            page,
                            outcome -> finds.add(new Input.Ready(page, at(page, outcome))));
            case Fetched.Later(String reason, Duration _) -> {
                finds.fail(Failure.of(page, reason + "; to be tried again"));
                return false;
            }
            case Fetched.Refused(String reason) -> finds.fail(Failure.of(page, reason));
            case Fetched.Unchanged _ -> {}
        }
        return true;
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
