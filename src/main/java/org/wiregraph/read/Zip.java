package org.wiregraph.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A zip archive, read from its beginning, so that one that is cut in the middle still gives the
/// files before the cut. Nothing is written to disk.
final class Zip {

    /// `../a.html`, `/etc/a.html`, `C:\a.html`
    private static final Pattern OUTWARD = Pattern.compile("(?:.*/)?\\.\\.(?:/.*)?|/.*|[a-z]:.*");

    /// What Word writes first into its files.
    private static final Pattern WORD =
            Pattern.compile("\\[Content_Types]\\.xml|_rels/.*|docProps/.*|word/.*");

    private static final int NAME_LENGTH = 26;
    private static final int NAME = 30;

    private Zip() {}

    /// Whether the reader wants more files.
    enum Next {
        GO_ON,
        STOP
    }

    interface EntryReader {
        Next read(String name, InputStream entry) throws IOException;
    }

    /// Hands on the files of the archive in their order, folders left out, and tells whether there
    /// was none.
    static boolean read(InputStream stream, EntryReader reader) throws IOException {
        ZipInputStream zip = new ZipInputStream(stream);
        Next next = Next.GO_ON;
        boolean empty = true;
        Optional<ZipEntry> entry = next(zip);
        while (next == Next.GO_ON && entry.isPresent()) {
            if (!entry.get().isDirectory()) {
                empty = false;
                next = reader.read(entry.get().getName(), zip);
            }
            entry = next == Next.GO_ON ? next(zip) : Optional.empty();
        }
        return empty;
    }

    private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
        return Attempt.of(() -> Optional.ofNullable(zip.getNextEntry()));
    }

    /// Whether a zip that begins with `head` is a Word file.
    static boolean isWord(byte[] head) {
        if (head.length < NAME) {
            return false;
        }
        int length = (head[NAME_LENGTH] & 0xff) | (head[NAME_LENGTH + 1] & 0xff) << 8;
        int end = Math.min(head.length, NAME + length);
        String first = new String(head, NAME, end - NAME, StandardCharsets.ISO_8859_1);
        return WORD.matcher(first).matches();
    }

    static boolean leadsOut(String name) {
        return OUTWARD.matcher(name.replace('\\', '/').toLowerCase(Locale.ROOT)).matches();
    }

    /// `__MACOSX/._a.html`, `.git/config`
    static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }

    /// The name of the file without its folders.
    static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
