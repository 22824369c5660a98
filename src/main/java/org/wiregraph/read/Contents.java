package org.wiregraph.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.wiregraph.model.Body;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// One file on its way through the parsers: its format is told from its first bytes, archives are
/// opened, and each piece goes to the parser of its format.
final class Contents {

    /// The longest piece that is read as a whole, in bytes after unpacking.
    static final int LONGEST = 64 << 20;

    private static final String EMPTY = "the file is empty; give a file that holds an article";
    private static final String BINARY =
            "a binary file, such as a picture or an old Word file; save the article as text, as PDF"
                    + " or as a web page";
    private static final String XML =
            "XML of an unknown kind; expected an RSS or Atom feed, NewsML-G2, Factiva XML or a web"
                    + " page";
    private static final String TOO_LONG =
            "longer than 64 MB; split it, or give one article a line";
    private static final String TOO_DEEP =
            "an archive in an archive in an archive in an archive; unpack the outer ones";
    private static final String CUT = "its packed data are cut or damaged; fetch the file again";

    private final Allowance allowance = new Allowance();
    private final Consumer<Outcome<RawArticle>> found;

    private Contents(Consumer<Outcome<RawArticle>> found) {
        this.found = found;
    }

    static void read(InputStream stream, String source, Consumer<Outcome<RawArticle>> found) {
        Contents contents = new Contents(found);
        contents.piece(contents.allowance.packed(stream), source, 0);
    }

    /// A piece that lies in so many archives.
    private void piece(InputStream stream, String source, int depth) {
        try {
            Input input = Input.of(stream);
            Format format = Format.of(input.head(), source);
            switch (format) {
                case GZIP, ZIP -> archive(format, input, source, depth);
                case EMPTY -> fail(source, EMPTY);
                case BINARY -> fail(source, BINARY);
                case XML -> fail(source, XML);
                case XML_WITH_ENTITIES -> fail(source, Xml.DOCUMENT_TYPE);
                case WARC -> Warc.read(input.stream(), source, allowance, found);
                case JSON_LINES -> lines(input, source, JsonLines::read, JsonLines::read);
                case CSV -> lines(input, source, CsvTable::read, CsvTable::read);
                case PDF -> bytes(input, source, Pdf::read);
                case WORD -> bytes(input, source, this::word);
                case MHTML -> bytes(input, source, Mhtml::read);
                case JSON -> items(input, source, JsonDocument::read);
                case FEED -> items(input, source, Feed::read);
                case NEWSML -> items(input, source, NewsMl::read);
                case FACTIVA_XML -> items(input, source, FactivaXml::read);
                case FACTIVA_PAGE -> whole(input, source, FactivaPage::read);
                case NEXIS -> whole(input, source, Nexis::read);
                case PROQUEST -> whole(input, source, ProQuest::read);
                case PAGE -> whole(input, source, Contents::page);
                case TEXT -> whole(input, source, Contents::text);
            }
        } catch (Allowance.Spent e) {
            fail(source, Allowance.REASON);
        } catch (EOFException | ZipException e) {
            fail(source, CUT);
        } catch (IOException e) {
            fail(source, "cannot be read: " + e.getMessage());
        }
    }

    private void archive(Format format, Input input, String source, int depth) throws IOException {
        if (depth >= Allowance.DEEPEST) {
            fail(source, TOO_DEEP);
        } else if (format == Format.GZIP) {
            InputStream unpacked = new GZIPInputStream(input.stream(), Input.HEAD);
            piece(allowance.unpacked(unpacked), source, depth + 1);
        } else {
            boolean empty =
                    Zip.read(
                            input.stream(),
                            (name, entry) -> entry(source + "!" + name, name, entry, depth + 1));
            if (empty) {
                fail(source, "an archive without any file");
            }
        }
    }

    /// One file of a zip. Its name is never used as a path, yet one that would lead out of a folder
    /// shows that the archive was made to harm.
    private Zip.Next entry(String source, String name, InputStream stream, int depth) {
        if (Zip.leadsOut(name)) {
            fail(source, "its name leads out of the archive, so it was not read");
        } else if (Zip.isHidden(name) || Companions.isOne(Zip.last(name))) {
            found.accept(new Outcome.Skipped<>(Failure.of(source, "not an article, by its name")));
        } else {
            piece(allowance.unpacked(stream), source, depth);
        }
        return allowance.isSpent() ? Zip.Next.STOP : Zip.Next.GO_ON;
    }

    private interface TextParser {
        void parse(String text, String source, Consumer<Outcome<RawArticle>> found)
                throws IOException;
    }

    private interface ByteParser {
        void parse(byte[] bytes, String source, Consumer<Outcome<RawArticle>> found)
                throws IOException;
    }

    private interface LineParser {
        void parse(InputStream stream, String source, Consumer<Outcome<RawArticle>> found)
                throws IOException;
    }

    private void bytes(Input input, String source, ByteParser parser) throws IOException {
        parse(input.stream().readNBytes(LONGEST + 1), source, parser);
    }

    private void whole(Input input, String source, TextParser parser) throws IOException {
        bytes(input, source, decoded(parser));
    }

    /// A text of several articles, of which those before a break are kept.
    private void items(Input input, String source, TextParser parser) throws IOException {
        parse(input.upToBreak(LONGEST + 1), source, decoded(parser));
    }

    private void parse(byte[] bytes, String source, ByteParser parser) throws IOException {
        if (bytes.length > LONGEST) {
            fail(source, TOO_LONG);
        } else {
            parser.parse(bytes, source, found);
        }
    }

    private ByteParser decoded(TextParser parser) {
        return (bytes, source, consumer) -> {
            Optional<String> text = Encoding.decode(bytes);
            if (text.isEmpty()) {
                fail(source, Encoding.UNKNOWN);
            } else {
                parser.parse(text.get(), source, consumer);
            }
        };
    }

    /// Lines are told apart as bytes, which UTF-16 does not allow: such a file is read as a whole.
    private void lines(Input input, String source, LineParser lines, TextParser text)
            throws IOException {
        if (Encoding.isWide(input.head())) {
            whole(input, source, text);
        } else {
            lines.parse(input.stream(), source, found);
        }
    }

    private void word(byte[] bytes, String source, Consumer<Outcome<RawArticle>> consumer)
            throws IOException {
        Word.read(bytes, source, allowance, consumer);
    }

    private static void page(String html, String source, Consumer<Outcome<RawArticle>> found) {
        found.accept(new Outcome.Done<>(PageFacts.read(html, source, Optional.empty())));
    }

    private static void text(String text, String source, Consumer<Outcome<RawArticle>> found) {
        found.accept(
                new Outcome.Done<>(Entry.of(new Body.Text(text)).article(Origin.only(source))));
    }

    private void fail(String source, String reason) {
        found.accept(new Outcome.Failed<>(Failure.of(source, reason)));
    }
}
