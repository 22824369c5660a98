package org.wiregraph.gates;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a comment may not be.
final class CommentRules {

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern SIGNS = Pattern.compile("^\\s*(//+|/\\*+|\\*+(?!/))|\\*+/\\s*$");
    private static final Pattern STATEMENT_END = Pattern.compile("[\\w)\\]\"']\\s*;$|[){]\\s*\\{$");
    private static final Pattern CODE_START =
            Pattern.compile("^(@\\w+|(return|import|private|public|final)\\b.*[;({=,])$");

    private CommentRules() {}

    /// No note of work left undone.
    static Rule unfinished() {
        return lines(comment -> true, UNFINISHED.asPredicate(), "unfinished work is noted");
    }

    /// No code that was switched off by making it a comment. Documentation may show code.
    static Rule disabledCode() {
        return lines(
                comment -> !comment.isDocumentation(),
                CommentRules::looksLikeCode,
                "code in a comment");
    }

    private static boolean looksLikeCode(String line) {
        String words = SIGNS.matcher(line).replaceAll("").strip();
        return words.equals("}")
                || STATEMENT_END.matcher(words).find()
                || CODE_START.matcher(words).find();
    }

    private static Rule lines(Predicate<Comment> which, Predicate<String> bad, String reason) {
        return source ->
                source.comments().stream()
                        .filter(which)
                        .flatMap(comment -> badLines(source, comment, bad))
                        .map(line -> new Finding(source.name(), line, reason));
    }

    private static Stream<Long> badLines(Source source, Comment comment, Predicate<String> bad) {
        long first = source.line(comment.begin());
        String[] lines = comment.text().split("\n", -1);
        return Stream.iterate(0, i -> i < lines.length, i -> i + 1)
                .filter(i -> bad.test(lines[i]))
                .map(i -> first + i);
    }
}
