package org.wiregraph.cli;

import java.io.PrintWriter;
import java.util.List;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Resolved;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Token;
import org.wiregraph.text.CodePoints;

/// Annotations as CoNLL-U, the column format of Universal Dependencies. Column MISC gives each
/// token's offsets in the article as `start_char` and `end_char`.
final class ConlluAnnotations implements AnnotationWriter {

    private static final String EMPTY = "_";

    private final PrintWriter out;

    ConlluAnnotations(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(Resolved article) {
        Annotated annotated = article.annotated();
        String text = annotated.article().text();
        CodePoints offsets = new CodePoints(text);
        String source = oneLine(annotated.article().source());
        out.print("# newdoc id = " + source + "\n");
        int number = 1;
        for (Sentence sentence : annotated.sentences()) {
            if (sentence.tokens().isEmpty()) {
                continue;
            }
            out.print("# sent_id = " + source + "-" + number + "\n");
            out.print("# text = " + text(sentence, text) + "\n");
            write(sentence, text, offsets);
            out.print("\n");
            number++;
        }
    }

    private void write(Sentence sentence, String text, CodePoints offsets) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String offset =
                    "start_char=%d|end_char=%d"
                            .formatted(offsets.begin(token.span()), offsets.end(token.span()));
            String misc = isSpaced(tokens, i, text) ? offset : "SpaceAfter=No|" + offset;
            out.print(
                    String.join(
                                    "\t",
                                    String.valueOf(i + 1),
                                    form(token),
                                    filled(token.lemma()),
                                    filled(token.tag()),
                                    filled(token.fine()),
                                    EMPTY,
                                    String.valueOf(head(token, i) + 1),
                                    relation(token, i),
                                    EMPTY,
                                    misc)
                            + "\n");
        }
    }

    /// The head of a token; in a sentence without a tree all hang on the first.
    private static int head(Token token, int i) {
        boolean hasTree = !token.relation().isEmpty();
        return hasTree || i == 0 ? token.head() : 0;
    }

    private static String relation(Token token, int i) {
        if (!token.relation().isEmpty()) {
            return token.relation();
        }
        return i == 0 ? "root" : "dep";
    }

    private static String text(Sentence sentence, String text) {
        List<Token> tokens = sentence.tokens();
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            joined.append(form(tokens.get(i)));
            if (i + 1 < tokens.size() && isSpaced(tokens, i, text)) {
                joined.append(' ');
            }
        }
        return joined.toString();
    }

    private static boolean isSpaced(List<Token> tokens, int i, String text) {
        int end = tokens.get(i).span().end();
        return i + 1 == tokens.size()
                ? end == text.length() || Character.isWhitespace(text.charAt(end))
                : end < tokens.get(i + 1).span().begin();
    }

    private static String form(Token token) {
        return oneLine(token.text());
    }

    private static String filled(String value) {
        return value.isEmpty() ? EMPTY : oneLine(value);
    }

    private static String oneLine(String value) {
        return value.replaceAll("\\s+", " ");
    }
}
