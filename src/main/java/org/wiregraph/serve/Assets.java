package org.wiregraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/// The style sheets and scripts of the pages. They come from the class path; only the ones listed
/// here can be had.
final class Assets {

    static final String FOLDER = "/assets/";

    private static final String WEBJARS = "/META-INF/resources/webjars/";

    private static final Map<String, String> FILES =
            Map.of(
                    "pico-2.1.1.css", WEBJARS + "picocss__pico/2.1.1/css/pico.min.css",
                    "yasgui-4.5.0.css", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css",
                    "yasgui-4.5.0.js", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js",
                    "wiregraph.css", "/org/wiregraph/serve/wiregraph.css",
                    "editor.js", "/org/wiregraph/serve/editor.js");

    private Assets() {}

    static Optional<Answer> answer(String name) {
        return Optional.ofNullable(FILES.get(name)).map(path -> answer(name, path));
    }

    /// A file with a version in its name never changes; the others may with the next start.
    private static Answer answer(String name, String path) {
        String caching = path.startsWith(WEBJARS) ? "max-age=604800" : "no-cache";
        return Answer.of(type(name), read(path)).with("Cache-Control", caching);
    }

    private static String type(String name) {
        return name.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
    }

    private static Buffer read(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + path);
            }
            return Buffer.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
