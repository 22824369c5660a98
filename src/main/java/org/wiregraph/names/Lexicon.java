package org.wiregraph.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.wiregraph.text.Words;

/// Lists of words and phrases in lower case: places, bodies, given names and family names, titles,
/// and the words that bodies and places are called by.
///
/// The lists grow with the rest of the program. A model is learned from them as they were that day,
/// and has to know words as it learned them: so the lexicon that it goes by is a file beside it.
final class Lexicon {

    static final String FILE = "lists.gz";

    private static final Set<String> FORMS_OF_ADDRESS =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.");
    private static final List<String> CALENDAR =
            List.of(
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan.",
                    "feb.",
                    "aug.",
                    "sept.",
                    "oct.",
                    "nov.",
                    "dec.");

    /// What the lines of the file of a lexicon begin with.
    private static final String WORD = "word\t";

    private static final String PHRASE = "phrase\t";
    private static final String TITLE = "title\t";
    private static final String GIVEN = "given\t";

    private final Lists none = Lists.none();
    private final Map<String, Lists> words = HashMap.newHashMap(1 << 15);
    private final Map<String, Lists> phrases = HashMap.newHashMap(1 << 15);
    private final Map<String, Integer> longest = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    /// The lists as they are now.
    static Lexicon standard() {
        Lexicon lexicon = new Lexicon();
        lexicon.titles.addAll(FORMS_OF_ADDRESS);
        lexicon.readCountries();
        lexicon.readGazetteer();
        Words.lines("places.txt").forEach(place -> lexicon.phrase(place, "pl"));
        Words.lines("bodies.txt").forEach(lexicon::readBody);
        Words.lines("bodywords.txt").forEach(word -> lexicon.word(word, "bw"));
        Words.lines("geowords.txt").forEach(word -> lexicon.word(word, "gw"));
        Words.lines("models.txt").forEach(lexicon::readModel);
        Words.lines("titles.txt").forEach(lexicon::readTitle);
        CALENDAR.forEach(word -> lexicon.word(word, "cal"));
        return lexicon;
    }

    /// The lists as they are now, and cities, too many to be taken at their word: a model has to
    /// learn how far to trust them.
    static Lexicon toLearnFrom() {
        Lexicon lexicon = standard();
        Words.lines(Lexicon.class, "cities.txt").forEach(city -> lexicon.phrase(city, "ci"));
        return lexicon;
    }

    /// The lists that the model of the program was learned from.
    static Lexicon learned() {
        try (InputStream in = Lexicon.class.getResourceAsStream("/org/wiregraph/models/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FILE);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readTitle(String title) {
        phrase(title, "ti");
        String head = title.substring(title.lastIndexOf(' ') + 1);
        String lower = Description.lower(head);
        titles.add(lower);
        if (lower.endsWith(".")) {
            titles.add(lower.substring(0, lower.length() - 1));
        }
    }

    /// `Hwasong-12|BallisticMissile`. Models without a number share their names with people.
    private void readModel(String line) {
        String name = line.replaceFirst("\\|.*", "");
        if (name.chars().anyMatch(Character::isDigit)) {
            phrase(name, "wp");
        }
    }

    private void readBody(String line) {
        String[] fields = line.split("\\|");
        phrase(fields[0], "bo");
        for (String other : fields.length > 1 ? fields[1].split(";") : new String[0]) {
            phrase(other, "bo");
        }
    }

    private void readCountries() {
        for (String line : Words.lines("countries.tsv")) {
            String[] fields = line.split("\t", -1);
            phrase(fields[0], "co");
            each(fields[1], name -> phrase(name, "co"));
            each(fields[2], name -> phrase(name, "de"));
            each(fields[3].replace('/', '|'), name -> phrase(name, "dn"));
            each(fields[4], name -> phrase(name, "pl"));
        }
    }

    private void readGazetteer() {
        for (String[] row : Gazetteer.rows()) {
            String list =
                    switch (row[2]) {
                        case "c" -> "co";
                        case "t", "r" -> "pl";
                        case "o", "g", "n" -> "bo";
                        default -> "";
                    };
            if (row[2].equals("p")) {
                person(row[1]);
                each(row[3], this::person);
            } else if (!list.isEmpty()) {
                phrase(row[1], list);
                each(row[3], name -> phrase(name, list));
            }
        }
    }

    private void person(String name) {
        String[] parts = name.split(" ");
        if (parts.length < 2 || parts.length > 4 || name.charAt(0) > 'ɏ') {
            return;
        }
        String first = Description.lower(parts[0]);
        if (first.length() > 2) {
            word(first, "gn");
            given.add(parts[0]);
        }
        word(parts[parts.length - 1], "sn");
        phrase(name, "pe");
    }

    private static void each(String names, Consumer<String> sink) {
        for (String name : names.split("\\|")) {
            sink.accept(name);
        }
    }

    private void word(String word, String list) {
        String lower = Description.lower(word);
        words.put(lower, ofWord(lower).with(list));
    }

    private void phrase(String name, String list) {
        String lower = Description.lower(name).replace("'s", " 's").strip();
        if (lower.length() >= 2) {
            listed(lower, list);
        }
    }

    private void listed(String lower, String list) {
        phrases.put(lower, ofPhrase(lower).with(list));
        noteLength(lower);
    }

    private void noteLength(String phrase) {
        int space = phrase.indexOf(' ');
        if (space < 0) {
            longest.putIfAbsent(phrase, 1);
        } else {
            String first = phrase.substring(0, space);
            longest.put(first, Math.max(longest(first), phrase.split(" ").length));
        }
    }

    void write(OutputStream out) throws IOException {
        Set<String> lines = new TreeSet<>();
        words.forEach((word, lists) -> lines.add(WORD + word + "\t" + lists.joined()));
        phrases.forEach((phrase, lists) -> lines.add(PHRASE + phrase + "\t" + lists.joined()));
        titles.forEach(title -> lines.add(TITLE + title));
        given.forEach(name -> lines.add(GIVEN + name));
        try (OutputStream zipped = new GZIPOutputStream(out)) {
            for (String line : lines) {
                zipped.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    static Lexicon read(InputStream in) throws IOException {
        Lexicon lexicon = new Lexicon();
        var zipped = new GZIPInputStream(in, 1 << 16);
        var reader = new BufferedReader(new InputStreamReader(zipped, StandardCharsets.UTF_8));
        Map<String, Lists> known = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lexicon.readLine(line, known);
        }
        return lexicon;
    }

    private void readLine(String line, Map<String, Lists> known) {
        int begin = line.indexOf('\t') + 1;
        if (line.startsWith(TITLE)) {
            titles.add(line.substring(begin));
        } else if (line.startsWith(GIVEN)) {
            given.add(line.substring(begin));
        } else {
            int tab = line.indexOf('\t', begin);
            String text = line.substring(begin, tab);
            String joined = line.substring(tab + 1);
            Lists lists = known.get(joined);
            if (lists == null) {
                lists = lists(joined);
                known.put(joined, lists);
            }
            if (line.startsWith(WORD)) {
                words.put(text, lists);
            } else {
                phrases.put(text, lists);
                noteLength(text);
            }
        }
    }

    private Lists lists(String joined) {
        Lists lists = none;
        for (String list : joined.split(" ")) {
            lists = lists.with(list);
        }
        return lists;
    }

    Lists ofWord(String lower) {
        return words.getOrDefault(lower, none);
    }

    Lists ofPhrase(String lower) {
        return phrases.getOrDefault(lower, none);
    }

    int longest(String firstWord) {
        return longest.getOrDefault(firstWord, 0);
    }

    boolean isTitle(String lower) {
        return titles.contains(lower);
    }

    boolean isGivenName(String word) {
        return given.contains(word);
    }
}
