package org.wiregraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The place, day and agency at the head of a story.
///
/// Example: `OSLO/LIMA, June 3 (Nordwire) --` has two places, 3 June of the year of publication,
/// and the agency Nordwire. The day is left out where the dateline has none.
public record Dateline(
        String text, List<String> places, Optional<LocalDate> date, Optional<String> agency) {

    public Dateline {
        places = List.copyOf(places);
    }
}
