package org.wiregraph.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Classes of words that are used alike, learned from open news text, as paths of bits in a tree:
/// words whose paths begin alike are alike. "Seoul" and "Tokyo" share more of their paths than
/// "Seoul" and "missile".
public final class Clusters {

    /// Stands for a word that was too rare to be classed, by how it is written.
    public static final String RARE_CAPITAL = "<Rare>";

    public static final String RARE_LOWER = "<rare>";
    public static final String RARE_NUMBER = "<0>";

    private static final String FILE = "/org/wiregraph/models/clusters.gz";
    private static final int[] LENGTHS = {4, 6, 10, 20};

    private final Map<String, List<String>> prefixes;

    private Clusters(Map<String, List<String>> prefixes) {
        this.prefixes = prefixes;
    }

    /// The clusters that come with the program.
    public static Clusters standard() {
        return Shipped.CLUSTERS;
    }

    /// Reads lines of a path and the words that have it, with a space between each.
    public static Clusters read(InputStream in) throws IOException {
        Map<String, List<String>> prefixes = HashMap.newHashMap(1 << 16);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] fields = line.split(" ");
            List<String> shared = cut(fields[0]);
            for (int i = 1; i < fields.length; i++) {
                prefixes.put(fields[i], shared);
            }
        }
        return new Clusters(prefixes);
    }

    /// The whole path of a word, or of its other spellings; empty for a word never met.
    public Optional<String> path(String word) {
        List<String> found = prefixes(word);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    /// The first 4, 6, 10 and 20 bits of a word's path and at last all of it; fewer where the path
    /// is shorter, none for a word never met.
    public List<String> prefixes(String word) {
        List<String> found = prefixes.get(word);
        return found != null ? found : otherwise(normal(word));
    }

    private List<String> otherwise(String word) {
        for (String form : List.of(word, word.toLowerCase(Locale.ROOT), capital(word))) {
            List<String> found = prefixes.get(form);
            if (found != null) {
                return found;
            }
        }
        return prefixes.getOrDefault(rare(word), List.of());
    }

    /// A word as the clusters know it: digits are one, quotation marks are plain.
    public static String normal(String word) {
        String plain = Marks.plain(word);
        StringBuilder normal = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            normal.append(Character.isDigit(c) ? '0' : c);
        }
        return normal.toString();
    }

    /// What stands for a rare word: `<Rare>` for "Zimplats", `<0>` for "47-nation".
    public static String rare(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return RARE_NUMBER;
        }
        return word.chars().anyMatch(Character::isUpperCase) ? RARE_CAPITAL : RARE_LOWER;
    }

    private static String capital(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT)
                + word.substring(first).toLowerCase(Locale.ROOT);
    }

    private static List<String> cut(String path) {
        Set<String> cuts = new LinkedHashSet<>();
        for (int length : LENGTHS) {
            cuts.add(path.substring(0, Math.min(length, path.length())));
        }
        cuts.add(path);
        return List.copyOf(new ArrayList<>(cuts));
    }

    private static Clusters shipped() {
        try (InputStream in = Clusters.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException("no resource " + FILE);
            }
            return read(new GZIPInputStream(in, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Read at first use, so that clusters can be trained where none are.
    private static final class Shipped {
        private static final Clusters CLUSTERS = shipped();
    }
}
