package org.wiregraph.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;

/// A sentence at work: its tokens by index, and which of them stand inside quotation marks.
public final class Line {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "NUM", "PRON");
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> SINGLE = Set.of("'", "‘", "’");

    private final int index;
    private final String article;
    private final Sentence sentence;
    private final boolean[] quoted;
    private final Tree tree;
    private final String[] words;
    private final String[] lower;

    public Line(int index, String article, Sentence sentence, List<Span> quotes) {
        this.index = index;
        this.article = article;
        this.sentence = sentence;
        this.tree = new Tree(sentence.tokens());
        this.quoted = new boolean[sentence.tokens().size()];
        this.words = new String[quoted.length];
        this.lower = new String[quoted.length];
        for (int i = 0; i < quoted.length; i++) {
            Span span = sentence.tokens().get(i).span();
            String text = sentence.tokens().get(i).text();
            words[i] = isEdge(text, span, quotes) ? "\"" : plain(text);
            lower[i] = words[i].toLowerCase(Locale.ROOT);
            quoted[i] = quotes.stream().anyMatch(quote -> quote.contains(span));
        }
    }

    /// A single mark that opens or closes a quotation.
    private static boolean isEdge(String text, Span token, List<Span> quotes) {
        return SINGLE.contains(text)
                && quotes.stream()
                        .anyMatch(q -> q.begin() == token.begin() || q.end() == token.end());
    }

    public int index() {
        return index;
    }

    public int block() {
        return sentence.block();
    }

    public Span span() {
        return sentence.span();
    }

    public String article() {
        return article;
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    public String word(int i) {
        return i >= 0 && i < words.length ? words[i] : "";
    }

    public String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    public String lemma(int i) {
        return i >= 0 && i < size() ? token(i).lemma() : "";
    }

    /// The fine tag, as of the Penn Treebank: `VBD`, `NNS`.
    public String fine(int i) {
        return i >= 0 && i < size() ? token(i).fine() : "";
    }

    public boolean is(int i, String tag) {
        return i >= 0 && i < size() && token(i).tag().equals(tag);
    }

    /// The Universal Dependencies label of a token; empty outside the sentence or without a tree.
    public String relation(int i) {
        return i >= 0 && i < size() ? token(i).relation() : "";
    }

    /// The governor of a token, or -1.
    public int head(int i) {
        return i >= 0 && i < size() ? token(i).head() : Token.ROOT;
    }

    /// The dependents of a token with one of the labels, subtypes included, in order: `nsubj` also
    /// finds `nsubj:pass`. All dependents where no label is given.
    public List<Integer> dependents(int head, String... labels) {
        return head < 0 || head >= size() ? List.of() : tree.below(head, labels);
    }

    /// The tokens from the first to the last that hang below `top`, itself included.
    public Range subtree(int top) {
        return tree.subtree(top);
    }

    /// Whether the token has this label or a subtype of it.
    public boolean isLabelled(int i, String label) {
        return Tree.isLabelled(relation(i), label);
    }

    /// Is it a verb or an auxiliary in a tense, or a modal?
    public boolean isTensed(int i) {
        return TENSED.contains(fine(i));
    }

    public boolean isNominal(int i) {
        return i >= 0 && i < size() && NOMINAL.contains(token(i).tag());
    }

    public boolean isQuoted(int i) {
        return i >= 0 && i < size() && quoted[i];
    }

    public boolean isQuoteMark(int i) {
        return word(i).equals("\"");
    }

    public boolean isCapital(int i) {
        return !word(i).isEmpty() && Character.isUpperCase(word(i).charAt(0));
    }

    public boolean isAny(int i, Set<String> lowerWords) {
        return lowerWords.contains(lower(i));
    }

    /// The words of the tokens with one space between, whatever stands in the text.
    public String joined(int from, int to) {
        StringBuilder out = new StringBuilder(word(from));
        for (int i = from + 1; i < to; i++) {
            out.append(' ').append(word(i));
        }
        return out.toString();
    }

    /// The tokens as they stand in the article.
    public String text(int from, int to) {
        return to <= from ? "" : span(from, to).in(article);
    }

    public Span span(int from, int to) {
        return new Span(token(from).span().begin(), token(to - 1).span().end());
    }

    /// The first token of `words` at or after `from`, or -1.
    public int find(int from, Set<String> words) {
        for (int i = Math.max(0, from); i < size(); i++) {
            if (words.contains(lower(i))) {
                return i;
            }
        }
        return -1;
    }

    /// The token where the sentence's final marks begin.
    public int end() {
        int end = size();
        while (end > 0 && ".!?".contains(word(end - 1))) {
            end--;
        }
        return end;
    }

    /// The token that holds the character, or the number of tokens.
    public int at(int offset) {
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
