package org.wiregraph.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wiregraph.text.Words;

/// Persons known from public lists to hold or have held an office, by their whole name.
final class OfficeHolders {

    /// A known person's country; `leads` for heads of state and government and their first
    /// ministers, whom an article may name without a title.
    record Holder(String country, boolean leads) {}

    private static final Map<String, Holder> KNOWN = known();

    private OfficeHolders() {}

    static Optional<Holder> named(String name) {
        return Optional.ofNullable(KNOWN.get(Member.normal(name)));
    }

    private static Map<String, Holder> known() {
        Map<String, Holder> known = new HashMap<>();
        for (String line : Words.lines("officeholders.tsv")) {
            String[] cells = line.split("\t", -1);
            String country =
                    Countries.of(cells[1]).map(Countries.Reading::country).orElse(cells[1]);
            known.put(cells[0], new Holder(country, cells[2].equals("leads")));
        }
        return Map.copyOf(known);
    }
}
