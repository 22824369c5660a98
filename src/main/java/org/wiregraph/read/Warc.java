package org.wiregraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// The pages of a web archive, each as it is met. Everything else that a crawl keeps (requests,
/// pictures, redirects) is passed over.
///
/// Example: a response to `https://paper.example/talks` with status 200 and HTML gives one article
/// of that source.
final class Warc {

    private final String source;
    private final Allowance allowance;
    private final Consumer<Outcome<RawArticle>> found;
    private int records;
    private int pages;
    private boolean damaged;

    private Warc(String source, Allowance allowance, Consumer<Outcome<RawArticle>> found) {
        this.source = source;
        this.allowance = allowance;
        this.found = found;
    }

    static void read(
            InputStream stream,
            String source,
            Allowance allowance,
            Consumer<Outcome<RawArticle>> found)
            throws IOException {
        new Warc(source, allowance, found).read(stream);
    }

    /// A page, if its encoding is known, and its length in bytes.
    private record Page(Optional<String> html, int length) {}

    private void read(InputStream stream) throws IOException {
        WarcReader reader = Attempt.of(() -> new WarcReader(stream));
        boolean more = true;
        while (more) {
            records++;
            more = next(reader);
        }
        if (pages == 0) {
            found.accept(
                    new Outcome.Skipped<>(Failure.of(source, "a web archive without any page")));
        }
    }

    /// Reads one record; false after the last, and after damage, behind which no record is found.
    private boolean next(WarcReader reader) throws IOException {
        try {
            Optional<WarcRecord> record = Attempt.of(reader::next);
            record.ifPresent(this::record);
            return record.isPresent() && !allowance.isSpent();
        } catch (Allowance.Spent e) {
            throw e;
        } catch (IOException e) {
            if (!damaged) {
                fail("cut or damaged here, so nothing after this place was read");
            }
            return false;
        }
    }

    private void record(WarcRecord record) {
        if (!(record instanceof WarcTargetRecord capture)) {
            return;
        }
        damaged = false;
        Origin origin = new Origin(source, "record " + records, source + ":" + records);
        try {
            Optional<Page> page = Attempt.of(() -> page(capture));
            if (page.isPresent()) {
                pages++;
                found.accept(article(page.get(), target(capture), origin));
            }
        } catch (IOException e) {
            damaged = true;
            fail("this record is damaged: " + e.getMessage());
        }
    }

    private static Optional<String> target(WarcTargetRecord record) throws IOException {
        return Attempt.of(() -> Optional.ofNullable(record.target()))
                .filter(address -> address.startsWith("http"));
    }

    private void fail(String reason) {
        pages++;
        found.accept(new Outcome.Failed<>(new Failure(source, "record " + records, reason)));
    }

    private Optional<Page> page(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            HttpResponse http = response.http();
            return http.status() == 200 && isPage(http.contentType())
                    ? Optional.of(page(http.bodyDecoded().stream(), http.contentType()))
                    : Optional.empty();
        }
        return record instanceof WarcResource && isPage(record.contentType())
                ? Optional.of(page(record.body().stream(), record.contentType()))
                : Optional.empty();
    }

    private Page page(InputStream body, MediaType type) throws IOException {
        byte[] bytes = allowance.unpacked(body).readNBytes(Contents.LONGEST + 1);
        Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
        return new Page(Encoding.decode(bytes, charset), bytes.length);
    }

    private static boolean isPage(MediaType type) {
        return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
    }

    private static Outcome<RawArticle> article(Page page, Optional<String> url, Origin origin) {
        if (page.length() > Contents.LONGEST) {
            return origin.failed("a page of more than 64 MB");
        }
        return page.html()
                .<Outcome<RawArticle>>map(
                        html -> new Outcome.Done<>(PageFacts.read(html, origin.source(url), url)))
                .orElseGet(() -> origin.failed(Encoding.UNKNOWN));
    }
}
