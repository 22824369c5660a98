package org.wiregraph.parse;

/// A universal part-of-speech tag with the Penn Treebank tag of the same word: `VERB` and `VBN`.
public record Tag(String universal, String fine) {

    private static final char SEPARATOR = ' ';

    String joined() {
        return universal + SEPARATOR + fine;
    }

    static Tag of(String joined) {
        int at = joined.indexOf(SEPARATOR);
        return new Tag(joined.substring(0, at), joined.substring(at + 1));
    }
}
