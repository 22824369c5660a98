package org.wiregraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.wiregraph.model.Span;
import org.wiregraph.text.Marks;
import org.wiregraph.text.Words;

/// Splits a paragraph into sentences. OpenNLP proposes; an abbreviation ("Jan. 14", "the U.S.
/// ambassador") or an initial ("Ada T. Lind") takes a proposal back, a full stop before a closing
/// quote adds one.
final class Sentences {

    /// As in "R-Fla."
    private static final Set<String> PARTIES = Set.of("D-", "R-", "I-");

    private static final Set<String> STARTERS = Set.copyOf(Words.lines("starters.txt"));
    private static final Set<String> LETTERED = Set.copyOf(Words.lines("lettered.txt"));
    private static final String CLOSERS = "\"')]";
    private static final String OPENERS = "\"'([";

    private final SentenceDetectorME detector;

    Sentences(SentenceModel model) {
        detector = new SentenceDetectorME(model);
    }

    List<Span> split(String text, Span block) {
        String plain = Marks.plain(block.in(text));
        TreeSet<Integer> ends = new TreeSet<>();
        for (opennlp.tools.util.Span span : detector.sentPosDetect(plain)) {
            if (isEnd(plain, span.getEnd())) {
                ends.add(span.getEnd());
            }
        }
        for (int i = 0; i < plain.length(); i++) {
            if (".!?".indexOf(plain.charAt(i)) >= 0) {
                int end = skip(plain, i + 1, CLOSERS);
                if (isEnd(plain, end)) {
                    ends.add(end);
                }
            }
        }
        ends.add(plain.length());
        return spans(plain, block.begin(), ends);
    }

    private static List<Span> spans(String plain, int offset, Set<Integer> ends) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        for (int end : ends) {
            while (begin < end && Character.isWhitespace(plain.charAt(begin))) {
                begin++;
            }
            int last = end;
            while (last > begin && Character.isWhitespace(plain.charAt(last - 1))) {
                last--;
            }
            if (last > begin) {
                spans.add(new Span(offset + begin, offset + last));
            }
            begin = Math.max(begin, end);
        }
        return spans;
    }

    /// Is there a terminator before `end`, room after it, and the look of a new sentence behind?
    private static boolean isEnd(String plain, int end) {
        if (end >= plain.length()) {
            return true;
        }
        int mark = end - 1;
        while (mark > 0 && CLOSERS.indexOf(plain.charAt(mark)) >= 0) {
            mark--;
        }
        if (!Character.isWhitespace(plain.charAt(end)) || ".!?:;".indexOf(plain.charAt(mark)) < 0) {
            return false;
        }
        int next = skip(plain, skip(plain, end, " \t\n\r"), OPENERS);
        if (next >= plain.length()) {
            return true;
        }
        return looksNew(plain.charAt(next), plain.charAt(mark))
                && (plain.charAt(mark) != '.' || mark + 1 < end || !abbreviates(plain, mark, next));
    }

    private static boolean looksNew(char first, char mark) {
        return ".!?".indexOf(mark) >= 0
                && (Character.isUpperCase(first) || Character.isDigit(first));
    }

    /// Does the full stop at `mark` belong to an abbreviation that the next word continues?
    private static boolean abbreviates(String plain, int mark, int next) {
        int begin = mark;
        while (begin > 0
                && !Character.isWhitespace(plain.charAt(begin - 1))
                && OPENERS.indexOf(plain.charAt(begin - 1)) < 0) {
            begin--;
        }
        String word = plain.substring(begin, mark + 1);
        if (word.length() == 2) {
            return Character.isUpperCase(word.charAt(0)) && isInitial(plain, begin, next);
        }
        boolean dotted = word.indexOf('.') < word.length() - 1;
        boolean state = word.length() > 3 && Abbreviations.ALL.contains(word.substring(2));
        boolean tag = PARTIES.contains(word.substring(0, Math.min(2, word.length()))) && state;
        return dotted || tag
                ? !STARTERS.contains(wordAt(plain, next))
                : Abbreviations.ALL.contains(word);
    }

    /// Is the letter at `begin` part of a name that goes on at `next`? "Ada T. Lind", but not "Plan
    /// B. Officials", "so did I. Lind" or "a T. Then".
    private static boolean isInitial(String plain, int begin, int next) {
        if (!Character.isUpperCase(plain.charAt(next))) {
            return false;
        }
        String after = wordAt(plain, next);
        int end = next + after.length();
        if (after.length() == 1 && end < plain.length() && plain.charAt(end) == '.') {
            return true;
        }
        String before = wordBefore(plain, begin);
        boolean pronoun = plain.charAt(begin) == 'I' && before.equals(lower(before));
        return !STARTERS.contains(after)
                && !LETTERED.contains(lower(before))
                && (!pronoun || before.isEmpty());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String wordBefore(String plain, int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(plain.charAt(last - 1))) {
            last--;
        }
        int begin = last;
        while (begin > 0 && Character.isLetter(plain.charAt(begin - 1))) {
            begin--;
        }
        return plain.substring(begin, last);
    }

    private static String wordAt(String plain, int begin) {
        int end = begin;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        return plain.substring(begin, end);
    }

    private static int skip(String plain, int from, String marks) {
        int at = from;
        while (at < plain.length() && marks.indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
