package org.wiregraph.resolve;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wiregraph.model.Actor;
import org.wiregraph.text.Mentions;
import org.wiregraph.text.Words;

/// An actor while its article is being read: it gathers mentions and learns its fullest name.
final class Member {

    private static final Set<String> NUMBERS = Set.of("II", "III", "IV");
    private static final Set<String> FAMILY_FIRST = Words.set("surnames-first.txt");

    private static final Set<String> SON = Set.of("bin", "ibn", "bint");

    private static final Set<String> WOMEN = Words.section("givennames.txt", "women");
    private static final Set<String> FAMILIES = Words.section("givennames.txt", "families");
    private static final Set<String> MEN = Words.section("givennames.txt", "men");
    private static final Set<String> WOMEN_KEPT = kept(WOMEN);
    private static final Set<String> MEN_KEPT = kept(MEN);

    private static final Set<String> STYLES = Words.set("styles.txt");

    private static final Pattern ARTICLE = Pattern.compile("^(?i:al|el)-(?=\\p{Lu})");

    private final Actor.Kind kind;
    private final Set<String> shortForms = new LinkedHashSet<>();
    private final List<Actor.Mention> mentions = new ArrayList<>();
    private List<Member> listed = List.of();
    private String name;
    private Optional<String> words = Optional.empty();
    private String style = "";
    private Optional<String> country;

    /// The given names of the leaders who bear this name, once somebody has asked for them.
    private Optional<Set<String>> given = Optional.empty();

    Member(Actor.Kind kind, String name, Optional<String> country) {
        this.kind = kind;
        this.name = name;
        this.country = country;
        learn(name);
    }

    Actor.Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    Optional<String> country() {
        return country;
    }

    void country(String home) {
        if (country.isEmpty()) {
            country = Optional.of(home);
        }
    }

    boolean isPerson() {
        return kind == Actor.Kind.PERSON;
    }

    /// May "she" or "he" mean this person, by the given name? Of "Obama", of whom nothing else is
    /// told, those of the leaders of that name tell.
    boolean mayBe(String pronoun) {
        boolean woman = pronoun.equals("she") || pronoun.startsWith("her");
        Set<String> others = woman ? MEN : WOMEN;
        int space = name.indexOf(' ');
        if (space >= 0) {
            return !others.contains(name.substring(0, space));
        }
        boolean other = others.contains(name) && !FAMILIES.contains(name);
        if (given.isEmpty()) {
            given = Optional.of(OfficeHolders.givenNames(name));
        }
        boolean men = given.get().stream().anyMatch(MEN_KEPT::contains);
        boolean women = given.get().stream().anyMatch(WOMEN_KEPT::contains);
        return !other && (men == women || woman == women);
    }

    private static Set<String> kept(Set<String> names) {
        return names.stream().map(OfficeHolders::kept).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isGiven(String word) {
        return MEN.contains(word) || WOMEN.contains(word);
    }

    boolean isShort(String form) {
        return shortForms.contains(form);
    }

    /// "Akiba" for "Akiba Takeo".
    boolean begins(String form) {
        return name.startsWith(form + " ");
    }

    boolean isList() {
        return !listed.isEmpty();
    }

    /// Is a body of the kind that the word names: "the council", "the agency"?
    boolean isKind(String word) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean agency = word.equals("agency") && lower.matches(".*(administration|bureau)");
        return agency || List.of(lower.split(" ")).contains(word);
    }

    void alias(String form) {
        shortForms.add(form);
    }

    /// Takes on a longer name: "Trump" becomes "Donald Trump".
    void learn(String longer) {
        if (longer.length() > name.length()) {
            name = longer;
            given = Optional.empty();
        }
        if (isPerson()) {
            shortForms.addAll(families(longer.split(" ")));
        }
        shortForms.add(longer);
    }

    /// The family name alone, of "Bashar al-Assad" without the article as well. "Salman" is no
    /// short form of "Mohammed bin Salman", whose father he is, but "bin Salman" is. "Vik" is one
    /// of "Kai Vik III", but not of "Kai Vik Jr.": articles on both call the father so.
    private static List<String> families(String... words) {
        String last = words[words.length - 1];
        if (words.length > 2 && NUMBERS.contains(last)) {
            return families(Arrays.copyOf(words, words.length - 1));
        }
        if (words.length > 1 && FAMILY_FIRST.contains(words[0])) {
            return List.of(words[0]);
        }
        boolean father =
                words.length > 2 && SON.contains(words[words.length - 2].toLowerCase(ROOT));
        if (words.length > 1 && ARTICLE.matcher(last).find()) {
            return List.of(last, ARTICLE.matcher(last).replaceFirst(""));
        }
        return father ? List.of("bin " + last, "Bin " + last) : List.of(last);
    }

    void mention(Actor.Mention mention) {
        mentions.add(mention);
    }

    void lists(List<Member> members) {
        listed = List.copyOf(members);
    }

    /// A list is shown in the words of the article, "Seoul and Washington", and known by its
    /// members.
    void shown(String text) {
        if (words.isEmpty()) {
            words = Optional.of(text);
        }
    }

    /// "King Abdullah II", "Pope Francis": who has no family name is shown with the style that
    /// stands before the name, from the words of the offices.
    void styled(List<String> offices) {
        List<String> parts = List.of(name.split(" "));
        boolean given = parts.size() == 1 || parts.size() == 2 && NUMBERS.contains(parts.getLast());
        if (!isPerson() || !given) {
            return;
        }
        style =
                offices.stream()
                        .map(office -> office.substring(office.lastIndexOf(' ') + 1))
                        .filter(word -> Character.isUpperCase(word.charAt(0)))
                        .filter(word -> STYLES.contains(word.toLowerCase(ROOT)))
                        .findFirst()
                        .map(word -> word + " ")
                        .orElse("");
    }

    String key() {
        return Mentions.key(kind, name);
    }

    Actor actor() {
        List<String> members = listed.stream().map(Member::key).toList();
        return new Actor(key(), kind, words.orElse(style + name), country, mentions, members);
    }

    /// Does the family name come first, as in "Kim Yo Jong"?
    static boolean isFamilyFirst(String name) {
        return name.contains(" ") && FAMILY_FIRST.contains(name.substring(0, name.indexOf(' ')));
    }

    static String normal(String name) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace(".", "");
    }
}
