package org.wiregraph.gates;

import java.util.List;
import java.util.regex.Pattern;

/// A comment of a Java file: where it begins and ends, and its text with the comment signs.
record Comment(int begin, int end, String text) {

    private static final String TEXT_BLOCK = "\"\"\"[\\s\\S]*?(?<!\\\\)\"\"\"";
    private static final String STRING = "\"(?:\\\\.|[^\"\\\\\\n])*+\"";
    private static final String CHARACTER = "'(?:\\\\.|[^'\\\\\\n])*+'";
    private static final String LINE = "(?<line>//[^\\n]*)";
    private static final String BLOCK = "(?<block>/\\*[\\s\\S]*?\\*/)";
    private static final Pattern TOKEN =
            Pattern.compile(String.join("|", TEXT_BLOCK, STRING, CHARACTER, LINE, BLOCK));

    /// The comments of a Java text in reading order. What looks like a comment in a string is none.
    static List<Comment> of(String text) {
        return TOKEN.matcher(text)
                .results()
                .filter(token -> token.group("line") != null || token.group("block") != null)
                .map(token -> new Comment(token.start(), token.end(), token.group()))
                .toList();
    }

    /// Whether this is documentation, where code may be shown as an example.
    boolean isDocumentation() {
        return text.startsWith("///") || text.startsWith("/**");
    }
}
