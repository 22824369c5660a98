package org.wiregraph.read;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// The text of a PDF, such as a press release: its paragraphs, with the lines of each joined. What
/// the file says of its own making is no day of publication and no headline, and is not asked.
final class Pdf {

    private static final int PAGES = 300;
    private static final int SECONDS = 30;
    private static final String PARAGRAPH = "\u2029";
    private static final Pattern PARAGRAPHS = Pattern.compile(PARAGRAPH);
    private static final Pattern SPACE = Pattern.compile("(?<![ \\t])[ \\t]*+\\R\\s*+");

    /// `mis-` and `sile` at a line's end and the next one's start: one word.
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{Ll})\\u00ad\\R");

    private static final String LOCKED = "locked with a password; save it without one";
    private static final String NO_TEXT =
            "pictures of pages, without text; run text recognition over it first";

    private Pdf() {}

    static void read(byte[] bytes, String source, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        found.accept(article(bytes, Origin.only(source)));
    }

    private static Outcome<RawArticle> article(byte[] bytes, Origin origin) throws IOException {
        if (PdfStreams.isBomb(bytes)) {
            return origin.failed("its packed parts unpack to far more than a text can hold");
        }
        try {
            Optional<String> text = inTime(bytes);
            return text.map(t -> done(t, origin))
                    .orElseGet(() -> origin.failed("took longer than 30 s; save its text instead"));
        } catch (InvalidPasswordException _) {
            return origin.failed(LOCKED);
        } catch (IOException e) {
            return origin.failed("a damaged PDF: " + e.getMessage());
        }
    }

    private static Outcome<RawArticle> done(String text, Origin origin) {
        return text.isBlank()
                ? origin.skipped(NO_TEXT)
                : new Outcome.Done<>(Entry.of(new Body.Text(text)).article(origin));
    }

    /// The text, or nothing where the time is up: damaged files can send a parser round in circles,
    /// and its thread is then left behind.
    private static Optional<String> inTime(byte[] bytes) throws IOException {
        FutureTask<String> task = new FutureTask<>(() -> Attempt.of(() -> text(bytes)));
        Thread.ofPlatform().daemon().name("pdf").start(task);
        try {
            return Optional.of(task.get(SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException _) {
            task.cancel(true);
            return Optional.empty();
        } catch (InterruptedException _) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(PAGES);
            stripper.setParagraphEnd(PARAGRAPH);
            stripper.setLineSeparator("\n");
            return PARAGRAPHS
                    .splitAsStream(HYPHEN.matcher(stripper.getText(document)).replaceAll(""))
                    .map(paragraph -> SPACE.matcher(paragraph.strip()).replaceAll(" "))
                    .filter(paragraph -> !paragraph.isEmpty())
                    .collect(Collectors.joining("\n\n"));
        }
    }
}
