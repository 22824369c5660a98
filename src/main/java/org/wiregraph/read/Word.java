package org.wiregraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.wiregraph.model.Body;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// The paragraphs of a Word file: the documents of a Nexis export where they are laid out so, else
/// one article.
final class Word {

    private static final String DOCUMENT = "word/document.xml";

    private Word() {}

    static void read(
            byte[] bytes, String source, Allowance allowance, Consumer<Outcome<RawArticle>> found)
            throws IOException {
        Optional<byte[]> document = document(bytes, allowance);
        if (document.isEmpty()) {
            fail(source, "an Office file that is no Word document; save it as text", found);
            return;
        }
        Optional<String> xml = Encoding.decode(document.get());
        if (document.get().length > Contents.LONGEST || xml.isEmpty()) {
            fail(source, "its text is longer than 64 MB, or damaged", found);
            return;
        }
        List<String> paragraphs = new ArrayList<>();
        Optional<Failure> broken =
                Xml.elements(xml.get(), source, Set.of("p"), p -> paragraphs.add(text(p)));
        articles(String.join("\n\n", paragraphs), source, found);
        broken.ifPresent(failure -> found.accept(new Outcome.Failed<>(failure)));
    }

    private static void articles(String text, String source, Consumer<Outcome<RawArticle>> found) {
        if (text.isBlank()) {
            fail(source, "a Word file without text", found);
        } else if (Nexis.isOne(text)) {
            Nexis.read(text, source, found);
        } else {
            found.accept(
                    new Outcome.Done<>(Entry.of(new Body.Text(text)).article(Origin.only(source))));
        }
    }

    private static Optional<byte[]> document(byte[] bytes, Allowance allowance) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        Zip.read(
                new ByteArrayInputStream(bytes),
                (name, entry) -> {
                    if (!name.equals(DOCUMENT)) {
                        return Zip.Next.GO_ON;
                    }
                    documents.add(allowance.unpacked(entry).readNBytes(Contents.LONGEST + 1));
                    return Zip.Next.STOP;
                });
        return documents.stream().findFirst();
    }

    /// The words of a paragraph; what was deleted under revision stands in other elements.
    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        for (Element run : paragraph.select("t, tab, br, cr")) {
            text.append(run.nameIs("t") ? run.wholeText() : " ");
        }
        return text.toString().strip();
    }

    private static void fail(String source, String reason, Consumer<Outcome<RawArticle>> found) {
        found.accept(new Outcome.Failed<>(Failure.of(source, reason)));
    }
}
