package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.wiregraph.model.Span;
import org.wiregraph.text.Marks;

/// Splits a sentence into tokens: OpenNLP's, with clitics ("Korea's", "didn't", "cannot") and
/// dashes that touch a word split off and words around a hyphen kept whole, and so are words with
/// the full stop of an abbreviation or an initial ("short-range", "U.S.", "T." in "Ada T. Lind").
final class Tokens {

    private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");

    /// "T", "H.R"
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)*\\p{Lu}");

    private static final char EM_DASH = '\u2014';
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+");

    private final TokenizerME tokenizer;

    Tokens(TokenizerModel model) {
        tokenizer = new TokenizerME(model);
    }

    List<Span> split(String text, Span sentence) {
        String raw = sentence.in(text);
        String plain = Marks.plain(raw);
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (isGluedDash(raw, i)) {
                read(plain, from, i, spans);
                spans.add(new Span(i, i + 1));
                from = i + 1;
            }
        }
        read(plain, from, raw.length(), spans);
        return numbers(plain, spans).stream()
                .map(s -> new Span(sentence.begin() + s.begin(), sentence.begin() + s.end()))
                .toList();
    }

    private void read(String plain, int from, int to, List<Span> spans) {
        for (opennlp.tools.util.Span found : tokenizer.tokenizePos(plain.substring(from, to))) {
            add(plain, from + found.getStart(), from + found.getEnd(), spans);
        }
    }

    /// The dash of "on Russia—a sentiment", which is no hyphen.
    private static boolean isGluedDash(String raw, int i) {
        boolean glued =
                i > 0 && raw.charAt(i - 1) != ' '
                        || i + 1 < raw.length() && raw.charAt(i + 1) != ' ';
        return raw.charAt(i) == EM_DASH && glued;
    }

    /// "1,102" is one number, wherever the tokenizer cut it.
    private static List<Span> numbers(String plain, List<Span> spans) {
        List<Span> whole = new ArrayList<>();
        for (Span span : spans) {
            if (whole.size() > 1 && isNumber(plain, whole, span)) {
                whole.removeLast();
                whole.add(new Span(whole.removeLast().begin(), span.end()));
            } else {
                whole.add(span);
            }
        }
        return whole;
    }

    private static boolean isNumber(String plain, List<Span> before, Span span) {
        Span first = before.get(before.size() - 2);
        return NUMBER.matcher(new Span(first.begin(), span.end()).in(plain)).matches();
    }

    private static void add(String plain, int begin, int end, List<Span> spans) {
        if (!spans.isEmpty() && joins(plain, spans.getLast(), begin, end)) {
            Span left = spans.removeLast();
            add(plain, left.begin(), end, spans);
            return;
        }
        int from = begin;
        while (from < end && isMark(plain.charAt(from)) && end - from > 1) {
            spans.add(new Span(from, from + 1));
            from++;
        }
        int to = end;
        while (to - from > 1 && isMark(plain.charAt(to - 1))) {
            to--;
        }
        int word = withoutStop(plain, from, to);
        int cut = clitic(plain.substring(from, word));
        if (cut > 0) {
            spans.add(new Span(from, from + cut));
            spans.add(new Span(from + cut, word));
        } else {
            spans.add(new Span(from, word));
        }
        for (int i = word; i < end; i++) {
            spans.add(new Span(i, i + 1));
        }
    }

    /// Where a word ends that is followed by the sentence's full stop: "talks." but not "U.S."
    private static int withoutStop(String plain, int from, int to) {
        String word = plain.substring(from, to);
        boolean stop = word.length() > 1 && word.indexOf('.') == word.length() - 1;
        boolean part = Abbreviations.ALL.contains(word) || isInitial(plain, from, to - 1);
        return stop && !part ? to - 1 : to;
    }

    /// Do initials stand before the full stop at `stop`, since the sentence goes on?
    private static boolean isInitial(String plain, int from, int stop) {
        boolean several = stop - from > 1;
        return INITIALS.matcher(plain).region(from, stop).matches()
                && stop + 2 < plain.length()
                && plain.charAt(stop + 1) == ' '
                && (Character.isLetter(plain.charAt(stop + 2))
                        || several && Character.isDigit(plain.charAt(stop + 2)));
    }

    private static boolean isMark(char c) {
        return "\"()[],;:!?".indexOf(c) >= 0;
    }

    /// Where a clitic begins in the word, or 0.
    private static int clitic(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() > 3 && (lower.endsWith("n't") || lower.equals("cannot"))) {
            return word.length() - 3;
        }
        int at = lower.lastIndexOf('\'');
        boolean clitic =
                at > 0 && (at == lower.length() - 1 || CLITICS.contains(lower.substring(at)));
        return clitic ? at : 0;
    }

    /// Is the piece that begins at `begin` the rest of a hyphened word, a stop of "U.S." or the end
    /// of a name that the tokenizer cut as if it were "cannot" ("Ret no")?
    private static boolean joins(String plain, Span left, int begin, int end) {
        if (left.end() != begin) {
            return false;
        }
        String before = left.in(plain);
        String piece = plain.substring(begin, end);
        if (piece.startsWith("-") && endsWord(before)) {
            return !piece.startsWith("--");
        }
        if (before.length() > 1 && before.endsWith("-") && !before.endsWith("--")) {
            return Character.isLetterOrDigit(piece.charAt(0));
        }
        if (Character.isLetter(before.charAt(before.length() - 1))
                && Character.isLetter(piece.charAt(0))) {
            return Character.isUpperCase(before.charAt(0)) && !before.equals("Can");
        }
        if (piece.startsWith("'") && Character.isLetter(before.charAt(before.length() - 1))) {
            return piece.length() > 1;
        }
        return piece.equals(".")
                && (Abbreviations.ALL.contains(before + ".")
                        || isInitial(plain, left.begin(), begin));
    }

    private static boolean endsWord(String before) {
        return Character.isLetterOrDigit(before.charAt(before.length() - 1))
                || Abbreviations.ALL.contains(before);
    }
}
