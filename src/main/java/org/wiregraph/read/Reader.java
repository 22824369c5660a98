package org.wiregraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// Reads the articles of a file, whatever its format, and hands each on as soon as it is read.
///
/// Example: a feed of two items gives two articles, whose source is the item's link; a text gives
/// one, whose source is the file's name as the user gave it; a page in an archive gives one, whose
/// source is `pages.zip!world/talks.html`.
public final class Reader {

    /// Whether a file is no article by its name: a licence, a picture, what an editor left behind.
    public static boolean passesOver(String name) {
        return Companions.isOne(name);
    }

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
        try (InputStream stream = Files.newInputStream(file)) {
            read(stream, source, found);
        } catch (NoSuchFileException e) {
            found.accept(failed(source, "no such file; check the path"));
        } catch (IOException e) {
            found.accept(failed(source, "cannot be read: " + e.getMessage()));
        }
    }

    /// Reads a stream, such as standard input, to its end or to the first limit. Leaves it open.
    public void read(InputStream stream, String source, Consumer<Outcome<RawArticle>> found) {
        Contents.read(stream, source, found);
    }

    private static Outcome<RawArticle> failed(String source, String reason) {
        return new Outcome.Failed<>(Failure.of(source, reason));
    }

    private static Outcome<RawArticle> skipped(String source, String reason) {
        return new Outcome.Skipped<>(Failure.of(source, reason));
    }
}
