package org.wiregraph.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.text.Line;
import org.wiregraph.text.PhraseTable;
import org.wiregraph.text.Words;

/// Country names, their other names, demonyms and seats of government, each as a reading of the
/// country's English name.
final class Countries {

    /// How a word names its country.
    enum Form {
        NAME,
        ADJECTIVE,
        NOUN,
        CAPITAL
    }

    record Reading(String country, Form form) {}

    private static final PhraseTable<Reading> TABLE = table();
    private static final Map<String, String> ADJECTIVES = adjectives();

    private Countries() {}

    static Optional<PhraseTable.Hit<Reading>> at(Line line, int from) {
        return line.isCapital(from) || line.isCapital(from + 1)
                ? TABLE.at(line, from)
                : Optional.empty();
    }

    static Optional<Reading> of(String phrase) {
        return TABLE.get(phrase);
    }

    /// "South Korean" for "South Korea"; the name itself where it has no adjective.
    static String adjective(String country) {
        return ADJECTIVES.getOrDefault(country, country);
    }

    private static PhraseTable<Reading> table() {
        PhraseTable<Reading> table = new PhraseTable<>(PhraseTable.Capitals.MATTER);
        for (String line : Words.lines("countries.tsv")) {
            String[] cells = line.split("\t", -1);
            add(table, cells[0] + "|" + cells[1], new Reading(cells[0], Form.NAME));
            add(table, cells[2], new Reading(cells[0], Form.ADJECTIVE));
            add(table, cells[3].replace('/', '|'), new Reading(cells[0], Form.NOUN));
            add(table, cells[4], new Reading(cells[0], Form.CAPITAL));
        }
        return table;
    }

    private static void add(PhraseTable<Reading> table, String phrases, Reading reading) {
        for (String phrase : phrases.split("\\|")) {
            if (!phrase.isBlank()) {
                table.add(phrase, reading);
            }
        }
    }

    private static Map<String, String> adjectives() {
        Map<String, String> adjectives = new LinkedHashMap<>();
        for (String line : Words.lines("countries.tsv")) {
            String[] cells = line.split("\t", -1);
            if (!cells[2].isBlank()) {
                adjectives.put(cells[0], cells[2].split("\\|")[0]);
            }
        }
        adjectives.put("United States", "U.S.");
        return adjectives;
    }
}
