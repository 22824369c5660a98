package org.wiregraph.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A person's name without what writers leave out: "Bradley T. Smith Jr." is `bradley smith` with
/// the initial `t`, and "J. D. Vance" is `jd vance`.
record PersonName(List<String> words, List<String> initials) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    PersonName {
        words = List.copyOf(words);
        initials = List.copyOf(initials);
    }

    static PersonName of(String name) {
        List<String> given = new ArrayList<>(Spelling.words(name));
        while (given.size() > 2 && SUFFIXES.contains(given.getLast())) {
            given.removeLast();
        }
        List<String> words = new ArrayList<>();
        List<String> initials = new ArrayList<>();
        StringBuilder leading = new StringBuilder();
        for (String word : given) {
            if (word.codePointCount(0, word.length()) > 1) {
                join(leading, words);
                words.add(word);
            } else if (words.isEmpty()) {
                leading.append(word);
            } else {
                initials.add(word);
            }
        }
        join(leading, words);
        return surname(words, initials) ? new PersonName(words, initials) : plain(given);
    }

    /// A one-letter family name is no initial: "Kim O", "U Thant".
    private static boolean surname(List<String> words, List<String> initials) {
        return initials.isEmpty() || words.size() > 1;
    }

    private static PersonName plain(List<String> words) {
        return new PersonName(words, List.of());
    }

    private static void join(StringBuilder leading, List<String> words) {
        if (!leading.isEmpty()) {
            words.add(leading.toString());
            leading.setLength(0);
        }
    }

    String key() {
        return String.join(" ", words);
    }

    boolean complete() {
        return words.size() > 1;
    }

    /// Two names with different middle initials are two people's: "John F. Kennedy", "John N.
    /// Kennedy".
    boolean agrees(PersonName other) {
        return initials.isEmpty() || other.initials.isEmpty() || initials.equals(other.initials);
    }
}
