package org.wiregraph.rdf;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Words;

/// The names that articles have for the bodies that the program knows, each by one name while it
/// reads. An article that says no more than "NATO" is not made to say what the letters stand for.
final class ArticleNames {

    private static final Map<String, List<String>> OTHERS =
            Words.lines("bodies.txt").stream()
                    .map(line -> line.split("\\|", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], ArticleNames::others));

    private ArticleNames() {}

    /// The fullest name that the article itself has for an actor, or the one that only says the
    /// same more fully: "U.S. Department of State" for "State Department", "United Nations" for
    /// "U.N.". "Houthi" alone, as in "Houthi fighters", is no name of theirs.
    static String inArticle(Actor actor) {
        List<String> others = OTHERS.getOrDefault(actor.name(), List.of());
        if (actor.kind() != Actor.Kind.ORGANIZATION || says(actor, actor.name())) {
            return actor.name();
        }
        return others.stream()
                .filter(other -> says(actor, other) && !actor.name().equals(other + "s"))
                .max(Comparator.comparingInt(String::length))
                .filter(other -> !isFuller(actor.name(), other))
                .orElse(actor.name());
    }

    private static boolean isFuller(String full, String said) {
        List<String> words = List.of(said.toLowerCase(ROOT).split(" "));
        boolean within = List.of(full.toLowerCase(ROOT).split(" ")).containsAll(words);
        return words.size() > 1 && within || said.replace(".", "").length() < 3;
    }

    /// With or without "the", and with whatever follows: "the Pentagon's".
    private static boolean says(Actor actor, String name) {
        return actor.mentions().stream()
                .filter(mention -> mention.form() == Actor.Form.NAME)
                .map(mention -> mention.text().replaceFirst("(?i)^the ", ""))
                .anyMatch(text -> text.regionMatches(true, 0, name, 0, name.length()));
    }

    private static List<String> others(String[] cells) {
        return Arrays.stream(cells[1].split(";")).filter(name -> !name.isBlank()).toList();
    }
}
