package org.wiregraph.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// The day on which an article came out, in the publisher's own zone, and how that is known.
///
/// Example: `2019-06-03`, basis `header line "World 08:30 June 3, 2019"`.
public record Published(LocalDate date, Optional<ZoneOffset> zone, String basis) {}
