package org.wiregraph.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns bytes into text: by a byte order mark, as UTF-8 if every byte fits, by the character set
/// that the head declares, and else as windows-1252. Bytes that are none of these are refused
/// rather than read as wrong letters.
final class Encoding {

    /// Said of bytes that no encoding fits.
    static final String UNKNOWN =
            "its character encoding is unknown; save it as UTF-8 and give it again";

    /// `<meta charset="euc-kr">`, `<?xml version="1.0" encoding='iso-8859-1'?>`
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    private static final int DECLARED_WITHIN = 4096;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char REPLACEMENT = '\ufffd';
    private static final int WHOLE_FOR_BROKEN = 10;

    private Encoding() {}

    static Optional<String> decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /// The text of bytes whose sender named a character set, which may be the wrong one.
    static Optional<String> decode(byte[] bytes, Optional<String> named) {
        Optional<Charset> marked = mark(bytes);
        if (marked.isPresent()) {
            return strictly(bytes, marked.get()).map(Encoding::withoutMark);
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> mostlyUtf8(bytes))
                .or(() -> declared(bytes).flatMap(charset -> strictly(bytes, charset)))
                .or(() -> named.flatMap(Encoding::charset).flatMap(c -> strictly(bytes, c)))
                .or(() -> strictly(bytes, WINDOWS))
                .map(Encoding::withoutMark);
    }

    /// UTF-8 in which a few bytes broke, as where a page was put together from two: each becomes
    /// the replacement character. In another encoding most letters beyond ASCII would be broken.
    private static Optional<String> mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long whole = text.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
        return whole >= broken * WHOLE_FOR_BROKEN ? Optional.of(text) : Optional.empty();
    }

    /// The head of a file as text that is good enough to tell its format; never fails, even where
    /// the head ends within a letter.
    static String roughly(byte[] head) {
        return withoutMark(new String(head, mark(head).orElse(StandardCharsets.UTF_8)));
    }

    /// Whether the head of a file holds what no text holds: zero bytes or many control characters.
    static boolean isBinary(byte[] head) {
        if (mark(head).isPresent()) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 50 > head.length;
    }

    /// The encoding that a byte order mark gives, or UTF-16 without one where every other byte of
    /// the first few is zero.
    static Optional<Charset> mark(byte[] bytes) {
        int first = at(bytes, 0) << 8 | at(bytes, 1);
        if (first == 0xfffe && at(bytes, 2) == 0 && at(bytes, 3) == 0 && bytes.length >= 4) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (first == 0xfffe || isEveryOther(bytes, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xfeff || isEveryOther(bytes, 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return first == 0xefbb && at(bytes, 2) == 0xbf
                ? Optional.of(StandardCharsets.UTF_8)
                : Optional.empty();
    }

    /// Whether a letter takes more than one byte even where it is plain.
    static boolean isWide(byte[] head) {
        return mark(head).filter(charset -> !charset.equals(StandardCharsets.UTF_8)).isPresent();
    }

    private static boolean isEveryOther(byte[] bytes, int zeroAt) {
        int looked = Math.min(16, bytes.length / 2 * 2);
        for (int i = 0; i < looked; i++) {
            if ((bytes[i] == 0) != (i % 2 == zeroAt)) {
                return false;
            }
        }
        return looked >= 8;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : 0xff;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, DECLARED_WITHIN),
                        StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
