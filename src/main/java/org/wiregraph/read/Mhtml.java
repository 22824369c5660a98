package org.wiregraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// A page that a browser saved with all its parts in one file (`.mhtml`, `.mht`): its first part of
/// HTML is the page, the others are its pictures and frames.
final class Mhtml {

    private static final int HEADERS = 4096;
    private static final Pattern HEADER = Pattern.compile("[\\w-]+:[^\\n]*\\n");
    private static final Pattern RELATED =
            Pattern.compile("(?m)^content-type:\\s*multipart/(?:related|mixed|alternative)");

    private final MimeTokenStream stream =
            new MimeTokenStream(
                    new MimeConfig.Builder()
                            .setMaxLineLen(-1)
                            .setMaxHeaderLen(1 << 16)
                            .setMaxContentLen(-1)
                            .build());
    private Optional<String> address = Optional.empty();
    private Optional<String> partAddress = Optional.empty();

    private Mhtml() {}

    /// The page, if its encoding is known, and its address.
    private record Part(Optional<String> html, Optional<String> address) {}

    /// Whether a text begins with the headers of a mail or page of several parts.
    static boolean isOne(String start) {
        String head = start.substring(0, Math.min(start.length(), HEADERS));
        String unix = head.replace("\r\n", "\n").toLowerCase(Locale.ROOT);
        return HEADER.matcher(unix).lookingAt() && RELATED.matcher(unix).find();
    }

    static void read(byte[] bytes, String source, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        Optional<Part> page = Attempt.of(() -> new Mhtml().page(bytes));
        Outcome<RawArticle> outcome =
                page.map(part -> article(part, source))
                        .orElseGet(() ->
                                new Outcome.Failed<>(
                                        Failure.of(source, "no part of it is a page")));
        found.accept(outcome);
    }

    private static Outcome<RawArticle> article(Part page, String source) {
        return page.html()
                .<Outcome<RawArticle>>map(
                        html -> new Outcome.Done<>(PageFacts.read(html, source, page.address())))
                .orElseGet(() -> Origin.only(source).failed(Encoding.UNKNOWN));
    }

    private Optional<Part> page(byte[] bytes) throws IOException, MimeException {
        stream.parse(new ByteArrayInputStream(bytes));
        for (EntityState state = stream.getState();
                state != EntityState.T_END_OF_STREAM;
                state = stream.next()) {
            switch (state) {
                case T_FIELD -> field();
                case T_START_BODYPART -> partAddress = Optional.empty();
                case T_BODY -> {
                    if (isPage()) {
                        return Optional.of(part());
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /// Chrome names the page in a header of the whole, all browsers in one of the part.
    private void field() {
        String name = stream.getField().getNameLowerCase();
        Optional<String> value =
                Optional.ofNullable(stream.getField().getBody())
                        .map(String::strip)
                        .filter(v -> v.startsWith("http"));
        if (name.equals("snapshot-content-location")) {
            address = value;
        } else if (name.equals("content-location")) {
            partAddress = value;
        }
    }

    private boolean isPage() {
        String type = stream.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private Part part() throws IOException {
        byte[] bytes = stream.getDecodedInputStream().readAllBytes();
        Optional<String> charset = Optional.ofNullable(stream.getBodyDescriptor().getCharset());
        return new Part(Encoding.decode(bytes, charset), address.or(() -> partAddress));
    }
}
