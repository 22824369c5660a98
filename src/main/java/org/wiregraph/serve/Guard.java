package org.wiregraph.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Stands before everything else: turns away requests under a foreign host name, requests that
/// would write and bodies that are too long, and tells browsers what pages may do.
///
/// The check of the host name keeps a foreign web page from reading a local server through a name
/// of its own that it points at 127.0.0.1 (DNS rebinding).
final class Guard implements Filter {

    static final int LONGEST_BODY = 1_000_000;

    private static final long MOST_DROPPED = 10L * LONGEST_BODY;

    private static final Set<String> LOCAL =
            Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; img-src 'self' data:; font-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'; style-src 'self'";

    private final boolean localOnly;

    Guard(String host) {
        localOnly = LOCAL.contains(host);
    }

    @Override
    public void doFilter(ServletRequest plain, ServletResponse out, FilterChain next)
            throws IOException, ServletException {
        if (plain instanceof HttpServletRequest request
                && out instanceof HttpServletResponse response) {
            setHeaders(request, response);
            Optional<Answer> refusal = refusal(request);
            if (refusal.isPresent()) {
                refusal.get().send(request, response);
            } else {
                next.doFilter(request, response);
            }
        }
    }

    private Optional<Answer> refusal(HttpServletRequest request) throws IOException {
        if (localOnly && !LOCAL.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            return Optional.of(
                    Answer.plain(403, "This server is for localhost; it has no other name."));
        }
        if (!mayUse(request.getMethod(), request.getRequestURI())) {
            return Optional.of(
                    Answer.plain(405, "This server only reads: use GET, or POST to /sparql.")
                            .with("Allow", "GET, HEAD, OPTIONS, POST"));
        }
        if (request.getContentLengthLong() > LONGEST_BODY) {
            return Optional.of(tooLong(request));
        }
        return Optional.empty();
    }

    /// The answer to a body that is too long. What is left of the body is read and dropped first,
    /// up to a limit: a client that is still sending would lose the answer.
    static Answer tooLong(HttpServletRequest request) throws IOException {
        try (InputStream rest = request.getInputStream()) {
            byte[] dropped = new byte[1 << 16];
            for (long read = 0, n = 0; n >= 0 && read < MOST_DROPPED; read += n) {
                n = rest.read(dropped);
            }
        }
        return Answer.plain(
                413, "A request may hold %,d bytes; this one is longer.".formatted(LONGEST_BODY));
    }

    private static boolean mayUse(String method, String path) {
        return READING.contains(method) || (method.equals("POST") && path.equals("/sparql"));
    }

    /// The editor sets styles from its script, so its page alone allows inline styles.
    private static void setHeaders(HttpServletRequest request, HttpServletResponse response) {
        String styles = request.getRequestURI().equals("/query") ? " 'unsafe-inline'" : "";
        response.setHeader("Content-Security-Policy", POLICY + styles);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
