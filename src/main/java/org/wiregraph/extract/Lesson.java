package org.wiregraph.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.wiregraph.text.Line;
import org.wiregraph.text.Range;

/// What a reader noted of a word that may tell of an event: whether it does, and who or what plays
/// which part. It holds no text: the article is known by its address, the sentence by a digest, and
/// places are counted in characters from the sentence's begin.
///
/// Example: `https://example.org/a 0f3a… 21 held part=0-4,30-33 date=40-46`.
record Lesson(
        String url, String sentence, int trigger, String standing, Map<String, List<Range>> roles) {

    private static final int DIGITS = 12;

    /// Roles are gone through by name, so that the same lessons teach the same.
    Lesson {
        roles = Collections.unmodifiableMap(new TreeMap<>(roles));
        Set<Range> taken = new HashSet<>();
        if (!roles.values().stream().map(Set::copyOf).allMatch(places -> isFree(places, taken))) {
            throw new IllegalArgumentException("the same words play two roles: " + roles);
        }
    }

    private static boolean isFree(Set<Range> places, Set<Range> taken) {
        boolean free = Collections.disjoint(places, taken);
        taken.addAll(places);
        return free;
    }

    /// Reads a line of tab-separated fields.
    static Lesson parse(String row) {
        List<String> fields = List.of(row.split("\t"));
        Map<String, List<Range>> roles = new TreeMap<>();
        for (String field : fields.subList(4, fields.size())) {
            int at = field.indexOf('=');
            roles.put(
                    field.substring(0, at),
                    Arrays.stream(field.substring(at + 1).split(",")).map(Lesson::range).toList());
        }
        return new Lesson(
                fields.get(0),
                fields.get(1),
                Integer.parseInt(fields.get(2)),
                fields.get(3),
                roles);
    }

    private static Range range(String words) {
        int dash = words.indexOf('-');
        return new Range(
                Integer.parseInt(words.substring(0, dash)),
                Integer.parseInt(words.substring(dash + 1)));
    }

    /// Is it of this word?
    boolean isOf(Prospect prospect) {
        Line line = prospect.line();
        int at = line.token(prospect.trigger()).span().begin() - line.span().begin();
        return at == trigger && digest(line.text(0, line.size())).equals(sentence);
    }

    boolean tells() {
        return !standing.equals(EventModel.NONE);
    }

    /// The role that an argument plays, "none" where it plays none.
    String role(Prospect prospect, Argument argument) {
        return roles.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(r -> isAt(prospect, argument, r)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(EventModel.NONE);
    }

    /// Do the words of a range stand for the argument? They have its bounds or, where no argument
    /// has theirs, its head.
    private static boolean isAt(Prospect prospect, Argument argument, Range noted) {
        Line line = prospect.line();
        boolean known = prospect.arguments().stream().anyMatch(a -> place(line, a).equals(noted));
        return known
                ? place(line, argument).equals(noted)
                : Arguments.top(line, tokens(line, noted)) == argument.head();
    }

    private static Range place(Line line, Argument argument) {
        int begin = line.span().begin();
        return new Range(
                line.token(argument.from()).span().begin() - begin,
                line.token(argument.to() - 1).span().end() - begin);
    }

    private static Range tokens(Line line, Range place) {
        int begin = line.span().begin();
        return new Range(line.at(begin + place.from()), line.at(begin + place.to() - 1) + 1);
    }

    static String digest(String sentence) {
        try {
            byte[] text = sentence.getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
