package org.wiregraph.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.wiregraph.model.Body;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// Reads the articles of a file, whatever its format, and hands each on as soon as it is read.
///
/// Example: a feed of two items gives two articles, whose source is the item's link; a text gives
/// one, whose source is the file's name as the user gave it.
public final class Reader {

    /// The longest file that is read as one piece, in bytes after unpacking.
    static final int LONGEST_FILE = 64 << 20;

    private static final String EMPTY = "the file is empty; give a file that holds an article";
    private static final String BINARY =
            "a binary file, such as a picture or a PDF; save the article as text or as a web page";
    private static final String XML =
            "XML of an unknown kind; expected an RSS or Atom feed, or a web page";

    /// Reads `file`, which reports call `source`. Never throws for what is in the file, or for a
    /// file that is not there: both are failures like any other.
    public void read(Path file, String source, Consumer<Outcome<RawArticle>> found) {
        String name = source.toLowerCase(Locale.ROOT);
        if (name.endsWith(".md")) {
            found.accept(skipped(source, "a Markdown file, which holds no article"));
            return;
        }
        if (!Files.isRegularFile(file)) {
            String reason = Files.exists(file) ? "not a file" : "no such file";
            found.accept(failed(source, reason + "; check the path"));
            return;
        }
        try (Input input = Input.open(file)) {
            read(input, source, found);
        } catch (EOFException | ZipException e) {
            found.accept(failed(source, "the gzip data is cut or damaged; fetch the file again"));
        } catch (NoSuchFileException e) {
            found.accept(failed(source, "no such file; check the path"));
        } catch (IOException e) {
            found.accept(failed(source, "cannot be read: " + e.getMessage()));
        }
    }

    private static void read(Input input, String source, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        switch (Format.of(input.head(), source)) {
            case EMPTY -> found.accept(failed(source, EMPTY));
            case BINARY -> found.accept(failed(source, BINARY));
            case XML -> found.accept(failed(source, XML));
            case JSON_LINES -> lines(input, source, found);
            case JSON -> whole(input, source, found, JsonDocument::read);
            case FEED -> whole(input, source, found, Feed::read);
            case PAGE -> whole(input, source, found, Reader::page);
            case TEXT -> whole(input, source, found, Reader::text);
        }
    }

    private interface Parser {
        void parse(String text, String source, Consumer<Outcome<RawArticle>> found)
                throws IOException;
    }

    private static void whole(
            Input input, String source, Consumer<Outcome<RawArticle>> found, Parser parser)
            throws IOException {
        byte[] bytes = input.stream().readNBytes(LONGEST_FILE + 1);
        if (bytes.length > LONGEST_FILE) {
            found.accept(failed(source, "longer than 64 MB; split it, or give one article a line"));
            return;
        }
        Optional<String> text = Encoding.decode(bytes);
        if (text.isEmpty()) {
            found.accept(failed(source, Encoding.UNKNOWN));
            return;
        }
        parser.parse(text.get(), source, found);
    }

    /// Lines are told apart as bytes, which UTF-16 does not allow: such a file is read as a whole.
    private static void lines(Input input, String source, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        if (Encoding.isWide(input.head())) {
            whole(input, source, found, JsonLines::read);
        } else {
            JsonLines.read(input.stream(), source, found);
        }
    }

    private static void page(String html, String source, Consumer<Outcome<RawArticle>> found) {
        found.accept(new Outcome.Done<>(PageFacts.read(html, source)));
    }

    private static void text(String text, String source, Consumer<Outcome<RawArticle>> found) {
        found.accept(
                new Outcome.Done<>(
                        new RawArticle(
                                source,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                new Body.Text(text))));
    }

    private static Outcome<RawArticle> failed(String source, String reason) {
        return new Outcome.Failed<>(Failure.of(source, reason));
    }

    private static Outcome<RawArticle> skipped(String source, String reason) {
        return new Outcome.Skipped<>(Failure.of(source, reason));
    }
}
