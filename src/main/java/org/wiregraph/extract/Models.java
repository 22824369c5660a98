package org.wiregraph.extract;

import java.util.Map;
import java.util.Optional;
import org.wiregraph.model.Weapon;
import org.wiregraph.text.Line;
import org.wiregraph.text.Phrases;
import org.wiregraph.text.Words;

/// Finds weapons named by their model, numbered in any way: "Hwasong-12", "Agni V", "Fateh 110",
/// "Hatf IV Shaheen-1A". What is a person's or firm's name too counts only beside a word that tells
/// of a weapon: "an Emad missile", not "Emad Hassan".
final class Models {

    /// A model whose words end before token `to`.
    record Name(int to, String concept) {}

    private static final Map<String, String> MODELS = Words.pairs("models.txt", "models");
    private static final Map<String, String> SHARED = Words.pairs("weapons.txt", "shared names");
    private static final Map<String, String> OWNERS = Words.pairs("models.txt", "owners");
    private static final String VILLAGE = "-ri";
    private static final int REACH = 4;

    private Models() {}

    /// The model whose name begins at token `i`.
    static Optional<Name> at(Line line, int i) {
        if (!line.isCapital(i)) {
            return Optional.empty();
        }
        return numbered(line, i)
                .or(() -> one(line, i))
                .or(() -> pair(line, i))
                .or(() -> shared(line, i))
                .map(name -> one(line, name.to()).orElse(name));
    }

    /// "Agni V", "Hwasong 12": the number stands by itself.
    private static Optional<Name> numbered(Line line, int i) {
        return isNumber(line, i + 1)
                ? of(line.word(i) + "-" + line.word(i + 1)).map(c -> new Name(i + 2, c))
                : Optional.empty();
    }

    private static boolean isNumber(Line line, int i) {
        return line.word(i).matches("[0-9]{1,4}[A-Z]{0,2}|[IVX]{1,4}");
    }

    private static Optional<Name> one(Line line, int i) {
        return of(line.word(i)).map(concept -> new Name(i + 1, concept));
    }

    /// "Storm Shadow"
    private static Optional<Name> pair(Line line, int i) {
        if (i + 1 >= line.size()) {
            return Optional.empty();
        }
        String pair = line.joined(i, i + 2).replaceFirst("s$", "");
        int to = isNumber(line, i + 2) ? i + 3 : i + 2;
        return Optional.ofNullable(MODELS.get(pair)).map(concept -> new Name(to, concept));
    }

    /// "An Emad missile", "a Fatah series surface-to-surface missile".
    private static Optional<Name> shared(Line line, int i) {
        int end = isNumber(line, i + 1) ? i + 2 : i + 1;
        String word = line.word(i).replaceFirst("-.*", "");
        boolean named = line.is(end, "PROPN") && !Weapons.isKind(line, end);
        return Optional.ofNullable(SHARED.get(word))
                .filter(_ -> !named && isBeforeKind(line, end))
                .map(concept -> new Name(end, concept));
    }

    private static boolean isBeforeKind(Line line, int from) {
        int i = from;
        while (i < from + REACH && Phrases.isInside(line, i) && !Weapons.isKind(line, i)) {
            i++;
        }
        return Weapons.isKind(line, i);
    }

    /// Whether the words name a model: "Hwasong-12", not "ballistic missile".
    static boolean isModel(Weapon weapon) {
        String[] words = weapon.words().split(" ");
        return of(words[0]).isPresent()
                || MODELS.containsKey(weapon.words())
                || SHARED.containsKey(words[0].replaceFirst("-.*", ""))
                || words.length > 1 && of(words[0] + "-" + words[1]).isPresent();
    }

    /// The concept of the model that one word names.
    static Optional<String> of(String word) {
        return MODELS.entrySet().stream()
                .filter(entry -> isNamed(word, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isNamed(String word, String key) {
        boolean numbered =
                key.endsWith("-") && word.startsWith(key) && word.length() > key.length();
        boolean variant = word.startsWith(key + "-") && !word.endsWith(VILLAGE);
        return numbered || word.equals(key) || word.equals(key + "s") || variant;
    }

    /// The country that alone fires a model named in the tokens `from` to `to`.
    static Optional<String> owner(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = line.word(i);
            Optional<String> owner =
                    OWNERS.keySet().stream()
                            .filter(key -> word.startsWith(key) || key.equals(word + "-"))
                            .findFirst()
                            .map(OWNERS::get);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }
}
