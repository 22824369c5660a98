package org.wiregraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/// A whole response: nothing of it is sent before all of it is there, so status 200 is never
/// followed by half a result.
record Answer(int status, Map<String, String> headers, Buffer body) {

    private static final int WORTH_COMPRESSING = 1024;

    static Answer of(String contentType, Buffer body) {
        Map<String, String> headers =
                Map.of("Content-Type", contentType, "Cache-Control", "no-store");
        return new Answer(200, headers, body);
    }

    static Answer html(int status, Html page) {
        Map<String, String> headers =
                Map.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store");
        return new Answer(status, headers, Buffer.of(page.source()));
    }

    static Answer plain(int status, String message) {
        Map<String, String> headers =
                Map.of("Content-Type", "text/plain; charset=utf-8", "Cache-Control", "no-store");
        return new Answer(status, headers, Buffer.of(message + "\n"));
    }

    /// Sends the reader on to another page of this server.
    static Answer seeOther(String path) {
        return plain(303, path).with("Location", path);
    }

    Answer with(String header, String value) {
        Map<String, String> changed = new TreeMap<>(headers);
        changed.put(header, value);
        return new Answer(status, changed, body);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (body.size() < WORTH_COMPRESSING || !acceptsGzip(request)) {
            response.setContentLengthLong(body.size());
            body.writeTo(response.getOutputStream());
            return;
        }
        response.setHeader("Content-Encoding", "gzip");
        try (OutputStream out = new GZIPOutputStream(response.getOutputStream())) {
            body.writeTo(out);
        }
    }

    private static boolean acceptsGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> coding.equals("gzip") || usable(coding));
    }

    private static boolean usable(String coding) {
        return coding.startsWith("gzip;q=") && !coding.matches("gzip;q=0(\\.0*)?");
    }
}
