package org.wiregraph.export;

/// Names made fit for the labels of a picture.
final class Labels {

    private Labels() {}

    /// The text on one line, without control characters and other characters that XML 1.0 forbids.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? ' ' : c)
                .filter(Labels::isLegal)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean isLegal(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> codePoint != 0xFFFE && codePoint != 0xFFFF;
        };
    }
}
