package org.wiregraph.clean;

/// Tidies a paragraph: its space, and what wrong encodings and copying did to it. Every other
/// letter and mark stays as it is.
final class Whitespace {

    private static final int REPLACEMENT = 0xfffd;

    private Whitespace() {}

    /// Runs of white space become one space, none at the ends. Soft hyphens, zero-width and control
    /// characters go; half a surrogate pair becomes the replacement character, since no encoding
    /// can carry it.
    static String tidy(String text) {
        return Slips.mend(space(Mojibake.mend(text)));
    }

    private static String space(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean space = false;
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (isSpace(letter)) {
                space = true;
            } else if (!isInvisible(letter)) {
                if (space && !tidy.isEmpty()) {
                    tidy.append(' ');
                }
                space = false;
                tidy.appendCodePoint(isHalf(letter) ? REPLACEMENT : letter);
            }
        }
        return tidy.toString();
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == 0x85;
    }

    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT
                || Character.isISOControl(letter)
                || (letter & 0xfffe) == 0xfffe;
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
