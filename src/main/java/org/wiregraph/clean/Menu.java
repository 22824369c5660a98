package org.wiregraph.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells lines that are made of the names of sections, such as "Home News Sport Showbiz Shopping".
final class Menu {

    private static final Set<String> SECTIONS = Set.copyOf(Phrases.lines("sections"));
    private static final Pattern APART = Pattern.compile("[\\s/|>\u00b7\u2022,&]+");
    private static final double MOST = 0.6;
    private static final int SOME = 3;
    private static final int LONGEST = 40;

    private Menu() {}

    /// Whether a line holds several sections and little else.
    static boolean isMenu(String line) {
        return sections(line) >= SOME;
    }

    /// Whether a line is the name of one or two sections.
    static boolean isSection(String line) {
        return sections(line) > 0;
    }

    /// The number of sections in a line of little else; 0 for any other.
    private static int sections(String line) {
        String[] words = APART.split(line.toLowerCase(Locale.ROOT).strip());
        if (words.length > LONGEST || Shape.endsSentence(line)) {
            return 0;
        }
        int sections = 0;
        for (String word : words) {
            sections += SECTIONS.contains(word) ? 1 : 0;
        }
        return sections >= words.length * MOST ? sections : 0;
    }
}
