package org.wiregraph;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A site on this machine with pages that a test sets, which remembers who asked for what.
final class Site implements AutoCloseable {

    /// What the site answers at a path.
    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final List<Visited> visits = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();

    /// A path that was asked for.
    record Visited(String path, Instant when) {}

    Site() throws IOException {
        this(InstantSource.system());
    }

    /// A site that notes by this clock when it is visited.
    Site(InstantSource clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        visits.add(new Visited(path, clock.instant()));
        agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
        try (exchange) {
            pages.getOrDefault(path, other -> send(other, 404, "")).answer(exchange);
        }
    }

    static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /// Answers with a text, or with 304 to who has it.
    void set(String path, String text) {
        String tag = "\"" + text.hashCode() + "\"";
        pages.put(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("ETag", tag);
                    String known = exchange.getRequestHeaders().getFirst("If-None-Match");
                    send(exchange, tag.equals(known) ? 304 : 200, tag.equals(known) ? "" : text);
                });
    }

    void set(String path, Page page) {
        pages.put(path, page);
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /// What was asked for, in its order.
    List<Visited> visits() {
        return List.copyOf(visits);
    }

    long visits(String path) {
        return visits.stream().filter(visit -> visit.path().equals(path)).count();
    }

    List<String> agents() {
        return List.copyOf(agents);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
