package org.wiregraph.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decides whether two names are of one person, country or body, and how much of a text another
/// holds. Which short and long names are one is in names.txt.
final class Names {

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}&&[^\u034f\ufe00-\ufe0f]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\x1c-\\x1f\\x85\\p{Z}]+");
    private static final Pattern DASH = Pattern.compile("[-\u2010-\u2015]");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:'[a-z]+)?");

    /// "u.s." and "d.p.r.k" up to three letters: the points go.
    private static final Pattern POINTED =
            Pattern.compile("(?U)\\b([a-z])\\.([a-z])\\.?(?:([a-z])\\.?)?");

    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");
    private static final int LONGEST = 90;

    private final Map<String, String> same = new HashMap<>();
    private final Map<String, String> nation = new HashMap<>();
    private final Set<String> wholes = new HashSet<>();
    private final Set<String> little = new HashSet<>();

    Names(List<String> lines) {
        for (String line : lines) {
            String[] sides = line.split(":\\s*", 2);
            List<String> names = Arrays.asList(sides[1].split("\\|", -1));
            switch (sides[0]) {
                case "same" -> names.forEach(name -> same.put(name, names.getFirst()));
                case "nation" -> names.forEach(name -> nation.put(name, names.getFirst()));
                case "whole" -> wholes.addAll(names);
                case "little" -> little.addAll(names);
                default -> throw new IllegalArgumentException("names.txt: " + line);
            }
        }
    }

    static String plain(String text) {
        String folded =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String quotes =
                folded.toLowerCase(Locale.ROOT)
                        .replace('\u2019', '\'')
                        .replace('\u2018', '\'')
                        .replace('\u201c', '"')
                        .replace('\u201d', '"');
        return SPACE.matcher(quotes).replaceAll(" ").strip();
    }

    static List<String> words(String text) {
        Matcher words = WORD.matcher(DASH.matcher(plain(text)).replaceAll(" "));
        List<String> found = new ArrayList<>();
        while (words.find()) {
            found.add(words.group());
        }
        return found;
    }

    boolean little(String word) {
        return little.contains(word);
    }

    /// Whether the names are equal, or known to be one, or the words of the shorter are all in the
    /// longer. One word ("Kim") is never enough for that, nor is a country its ministry.
    boolean same(String one, String other) {
        String a = known(plain(one));
        String b = known(plain(other));
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.equals(b) || sameWords(nameWords(a), nameWords(b));
    }

    private boolean sameWords(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.stream().sorted().toList().equals(b.stream().sorted().toList())) {
            return true;
        }
        return a.size() <= b.size() ? within(a, b) : within(b, a);
    }

    private boolean within(List<String> shorter, List<String> longer) {
        return shorter.size() >= 2
                && !wholes.contains(String.join(" ", shorter))
                && longer.containsAll(shorter);
    }

    private String known(String name) {
        String bare = strip(name, c -> c == ' ' || c == '.');
        return same.getOrDefault(name, same.getOrDefault(bare, name));
    }

    private static String strip(String text, IntPredicate out) {
        int begin = 0;
        int end = text.length();
        while (begin < end && out.test(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && out.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private List<String> nameWords(String name) {
        UnaryOperator<String> bare = word -> POSSESSIVE.matcher(word).replaceAll("");
        return words(unpointed(name)).stream()
                .map(bare)
                .filter(word -> !little.contains(word))
                .map(word -> nation.getOrDefault(word, word))
                .flatMap(word -> Arrays.stream(word.split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String unpointed(String name) {
        return POINTED.matcher(name)
                .replaceAll(m -> m.group(1) + m.group(2) + (m.group(3) == null ? "" : m.group(3)));
    }

    /// The share of the gold text's words that the found text holds. A found text of more than 90
    /// words holds nothing: whole paragraphs do not count as finding a sentence.
    static double overlap(String gold, String found) {
        List<String> wanted = words(gold);
        List<String> pool = new ArrayList<>(words(found));
        if (wanted.isEmpty() || pool.isEmpty() || pool.size() > LONGEST) {
            return 0;
        }
        long hits = wanted.stream().filter(pool::remove).count();
        return (double) hits / wanted.size();
    }
}
