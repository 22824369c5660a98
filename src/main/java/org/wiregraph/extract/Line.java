package org.wiregraph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;

/// A sentence at work: its tokens by index, and which of them stand inside quotation marks.
final class Line {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "NUM", "PRON");

    private final int index;
    private final String article;
    private final Sentence sentence;
    private final boolean[] quoted;

    Line(int index, String article, Sentence sentence, List<Span> quotes) {
        this.index = index;
        this.article = article;
        this.sentence = sentence;
        this.quoted = new boolean[sentence.tokens().size()];
        for (int i = 0; i < quoted.length; i++) {
            Span span = sentence.tokens().get(i).span();
            quoted[i] = quotes.stream().anyMatch(quote -> quote.contains(span));
        }
    }

    int index() {
        return index;
    }

    int block() {
        return sentence.block();
    }

    Span span() {
        return sentence.span();
    }

    String article() {
        return article;
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int i) {
        return sentence.tokens().get(i);
    }

    String word(int i) {
        return i >= 0 && i < size() ? plain(token(i).text()) : "";
    }

    String lower(int i) {
        return word(i).toLowerCase(Locale.ROOT);
    }

    String lemma(int i) {
        return i >= 0 && i < size() ? token(i).lemma() : "";
    }

    boolean is(int i, String tag) {
        return i >= 0 && i < size() && token(i).tag().equals(tag);
    }

    boolean isNominal(int i) {
        return i >= 0 && i < size() && NOMINAL.contains(token(i).tag());
    }

    boolean isQuoted(int i) {
        return i >= 0 && i < size() && quoted[i];
    }

    boolean isQuoteMark(int i) {
        return word(i).equals("\"");
    }

    boolean isCapital(int i) {
        return !word(i).isEmpty() && Character.isUpperCase(word(i).charAt(0));
    }

    boolean isAny(int i, Set<String> lowerWords) {
        return lowerWords.contains(lower(i));
    }

    /// The words of the tokens with one space between, whatever stands in the text.
    String joined(int from, int to) {
        StringBuilder out = new StringBuilder(word(from));
        for (int i = from + 1; i < to; i++) {
            out.append(' ').append(word(i));
        }
        return out.toString();
    }

    /// The tokens as they stand in the article.
    String text(int from, int to) {
        return to <= from ? "" : span(from, to).in(article);
    }

    Span span(int from, int to) {
        return new Span(token(from).span().begin(), token(to - 1).span().end());
    }

    /// The first token of `words` at or after `from`, or -1.
    int find(int from, Set<String> words) {
        for (int i = Math.max(0, from); i < size(); i++) {
            if (words.contains(lower(i))) {
                return i;
            }
        }
        return -1;
    }

    /// The token where the sentence's final marks begin.
    int end() {
        int end = size();
        while (end > 0 && ".!?".contains(word(end - 1))) {
            end--;
        }
        return end;
    }

    /// The token that holds the character, or the number of tokens.
    int at(int offset) {
        for (int i = 0; i < size(); i++) {
            if (token(i).span().end() > offset) {
                return i;
            }
        }
        return size();
    }

    private static String plain(String word) {
        return switch (word) {
            case "“", "”", "„", "''", "``" -> "\"";
            case "–", "—" -> "--";
            default -> word.replace('’', '\'').replace('‘', '\'');
        };
    }
}
