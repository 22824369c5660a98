package org.wiregraph.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wiregraph.model.Block.Label;

/// The writers whom the bylines of an article name, to know the boxes about them by.
///
/// Example: after "By Ana Lopes in Porto", a paragraph that begins "Ana Lopes writes about" is no
/// part of the story.
record Authors(List<String> names) {

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3}";
    private static final Pattern NAMED = Pattern.compile(NAME);
    private static final Pattern BY = Pattern.compile("^(?:[Bb]y|BY|[Rr]eported by:?) ");

    /// `Ana Lopes in Porto and Bo Lee in Madrid`, `Ana Lopes (now) and Bo Lee (earlier)`
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "^" + NAME + "(?: \\(\\w+\\)| in \\p{Lu}\\p{L}+)?(?:,? and |, )" + NAME + ".*");

    private static final Pattern PLACED = Pattern.compile("^" + NAME + " in \\p{Lu}[\\p{L} ]+$");

    /// `Tagus Press Writer`, `Contributing Author`
    private static final Pattern ROLE =
            Pattern.compile("(?i).*\\b(?:writer|author|correspondent|reporter|columnist|editor)$");

    /// `Ana Lopes (@ana) is a staff writer at`, `She covers the courts for`
    private static final Pattern WHO =
            Pattern.compile("^(?:He|She|" + NAME + ")(?: \\(@\\w+\\))?,? (is|covers|writes)\\b.*");

    private static final Set<String> TRADES = Set.copyOf(Phrases.lines("trades"));
    private static final Pattern APART = Pattern.compile("\\W+");

    private static final int LONGEST_BIOGRAPHY = 80;
    private static final int LONGEST_ROLE = 5;
    private static final int LONGEST_LINE = 14;

    Authors {
        names = List.copyOf(names);
    }

    static Authors of(List<Paragraph> paragraphs, List<Optional<Label>> cues) {
        List<String> names =
                IntStream.range(0, paragraphs.size())
                        .filter(i -> cues.get(i).equals(Optional.of(Label.BYLINE)))
                        .mapToObj(i -> paragraphs.get(i).text())
                        .filter(line -> Shape.words(line) <= LONGEST_LINE)
                        .filter(line -> BY.matcher(line).find())
                        .flatMap(line -> NAMED.matcher(BY.matcher(line).replaceFirst("")).results())
                        .map(name -> name.group().toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
        return new Authors(names);
    }

    /// Whether a paragraph begins with the name of a writer.
    boolean isAbout(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return names.stream()
                .anyMatch(name -> folded.startsWith(name) && !folded.startsWith(name + ":"));
    }

    /// Whether a paragraph tells who somebody is that writes for a paper.
    static boolean isBiography(String text) {
        Matcher who = WHO.matcher(text);
        return Shape.words(text) <= LONGEST_BIOGRAPHY
                && who.matches()
                && (!who.group(1).equals("is")
                        || APART.splitAsStream(text).anyMatch(TRADES::contains));
    }

    /// Whether a line above a story names who wrote it, without saying "by".
    static boolean isByline(String line) {
        int words = Shape.words(line);
        Matcher several = SEVERAL.matcher(line);
        boolean named = several.matches() || PLACED.matcher(line).matches();
        boolean small = line.chars().filter(c -> c == ' ').count() < LONGEST_LINE;
        boolean role = words <= LONGEST_ROLE && ROLE.matcher(line).matches();
        return !Shape.endsSentence(line) && ((named && small) || role);
    }
}
