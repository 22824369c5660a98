package org.wiregraph.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Fetches documents from the web as a polite visitor: it names itself, asks whether a document
/// changed, heeds robots.txt and pauses, follows few redirects, and takes no more than a bounded
/// number of bytes in a bounded time. Addresses in private networks are only visited where the user
/// named their host, since a feed could otherwise send it anywhere.
public final class Fetcher implements AutoCloseable {

    static final String NAME = "wiregraph";

    private static final String AGENT = NAME + "/0.1 (news reader for research)";
    private static final int REDIRECTS = 5;
    private static final int TOO_MANY = 429;
    private static final Duration LATER = Duration.ofMinutes(5);

    private final Manners manners;
    private final Time time;
    private final HttpClient client;
    private final Robots robots;
    private final Pauses pauses;

    public Fetcher(Manners manners, Time time) {
        this.manners = manners;
        this.time = time;
        client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(manners.patience())
                        .build();
        pauses = new Pauses(manners.pause(), time);
        robots = new Robots(this::file, time);
    }

    /// Visits an address. Never throws for what the server does.
    public Fetched fetch(Visit visit) throws InterruptedException {
        Visit at = visit;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            Optional<Fetched> objection = objection(at);
            if (objection.isPresent()) {
                return objection.get();
            }
            try {
                HttpResponse<byte[]> response = send(at);
                Optional<URI> next = redirect(response, at.address());
                if (next.isEmpty()) {
                    return fetched(response, at.address());
                }
                at = new Visit(next.get(), at.etag(), at.modified(), at.trusted());
            } catch (IOException | IllegalArgumentException e) {
                return new Fetched.Later(reason(e), LATER);
            }
        }
        return new Fetched.Refused("more than " + REDIRECTS + " redirects");
    }

    /// How long the host of an address asked to be left alone yet; zero or less if it did not.
    public Duration alone(URI address) {
        return pauses.alone(address);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /// Why an address is not visited; empty if it is.
    private Optional<Fetched> objection(Visit visit) throws InterruptedException {
        URI address = visit.address();
        if (!isWeb(address)) {
            return Optional.of(new Fetched.Refused("not an http or https address: " + address));
        }
        if (!Visit.host(address).equals(visit.trusted()) && isPrivate(address)) {
            return Optional.of(
                    new Fetched.Refused("leads into a private network: " + address.getHost()));
        }
        if (alone(address).isPositive()) {
            return Optional.of(
                    new Fetched.Later("the server asked to be left alone", alone(address)));
        }
        return switch (robots.rule(address)) {
            case ALLOWED -> Optional.empty();
            case FORBIDDEN -> Optional.of(new Fetched.Refused("robots.txt forbids it"));
            case UNKNOWN -> Optional.of(new Fetched.Later("robots.txt cannot be had now", LATER));
        };
    }

    static boolean isWeb(URI address) {
        String scheme = Optional.ofNullable(address.getScheme()).orElse("");
        return List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))
                && !Visit.host(address).isEmpty();
    }

    /// A host without an address is left to the request, which says so.
    private static boolean isPrivate(URI address) {
        try {
            return Stream.of(InetAddress.getAllByName(address.getHost()))
                    .anyMatch(a ->
                            a.isLoopbackAddress()
                                    || a.isSiteLocalAddress()
                                    || a.isLinkLocalAddress()
                                    || a.isAnyLocalAddress()
                                    || a.isMulticastAddress()
                                    || isUniqueLocal(a));
        } catch (UnknownHostException _) {
            return false;
        }
    }

    /// `fc00::/7`, the private addresses of IPv6.
    private static boolean isUniqueLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    }

    private HttpResponse<byte[]> send(Visit visit) throws IOException, InterruptedException {
        pauses.await(visit.address(), robots.pause(visit.address()));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(visit.address())
                        .timeout(manners.patience())
                        .header("User-Agent", AGENT)
                        .GET();
        visit.etag().ifPresent(tag -> request.header("If-None-Match", tag));
        visit.modified().ifPresent(date -> request.header("If-Modified-Since", date));
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(
                        request.build(),
                        HttpResponse.BodyHandlers.limiting(
                                HttpResponse.BodyHandlers.ofByteArray(), manners.mostBytes()));
        try {
            return answer.get(manners.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no whole answer in " + manners.patience().toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    /// A file such as robots.txt of the host: its status and bytes.
    private Robots.File file(URI address) throws InterruptedException {
        try {
            URI at = address;
            for (int hop = 0; hop <= REDIRECTS; hop++) {
                HttpResponse<byte[]> response = send(Visit.to(at));
                Optional<URI> next = redirect(response, at).filter(n -> isSameHost(n, address));
                if (next.isEmpty()) {
                    heed(response, at);
                    String text = new String(response.body(), StandardCharsets.UTF_8);
                    return new Robots.File(response.statusCode(), text);
                }
                at = next.get();
            }
            return Robots.File.NONE;
        } catch (IOException | IllegalArgumentException _) {
            return Robots.File.NONE;
        }
    }

    private static boolean isSameHost(URI one, URI other) {
        return isWeb(one) && Visit.host(one).equals(Visit.host(other));
    }

    private static Optional<URI> redirect(HttpResponse<byte[]> response, URI from) {
        boolean moved = List.of(301, 302, 303, 307, 308).contains(response.statusCode());
        return response.headers().firstValue("Location").filter(_ -> moved).map(from::resolve);
    }

    private Fetched fetched(HttpResponse<byte[]> response, URI address) {
        int status = response.statusCode();
        if (status == 200) {
            return new Fetched.Document(
                    ByteBuffer.wrap(response.body()).asReadOnlyBuffer(),
                    response.headers().firstValue("ETag"),
                    response.headers().firstValue("Last-Modified"),
                    Wishes.fresh(response.headers()));
        }
        if (status == 304) {
            return new Fetched.Unchanged();
        }
        heed(response, address);
        return status == TOO_MANY || status >= 500
                ? new Fetched.Later("the server answered " + status, LATER)
                : new Fetched.Refused("the server answered " + status);
    }

    /// Leaves a host alone that has had too many requests, or says when it can answer again.
    private void heed(HttpResponse<byte[]> response, URI address) {
        int status = response.statusCode();
        Optional<Duration> pause = Wishes.pause(response.headers(), time.now());
        if (status == TOO_MANY || status >= 500 && pause.isPresent()) {
            pauses.leaveAlone(address, pause.orElse(LATER));
        }
    }

    private static String reason(Exception problem) {
        String words = Optional.ofNullable(problem.getMessage()).orElse("");
        return words.isEmpty() ? problem.getClass().getSimpleName() : words;
    }
}
