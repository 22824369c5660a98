package org.wiregraph.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The day on which an article came out, in the publisher's own zone, and how that is known.
///
/// Example: `2022-01-15`, basis `header line "All News 11:13 January 15, 2022"`.
public record Published(LocalDate date, Optional<ZoneOffset> zone, String basis) {}
