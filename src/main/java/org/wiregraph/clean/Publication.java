package org.wiregraph.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.model.Published;

/// Finds the day of publication where the format did not give it: in a line above the story, in a
/// dateline with its year, in a line below that says so ("First published"), or in the address.
/// Captions, footers and copyright lines are never asked, and a date that may be read in two ways
/// only counts if the dateline, the line or the story decides.
final class Publication {

    /// `https://paper.example/world/2022/10/05/a-story`
    private static final Pattern ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");

    private Publication() {}

    static Optional<Published> find(Opening opening, Optional<String> url) {
        Optional<MonthDay> day = opening.head().flatMap(DatelineHead::day);
        return opening.headers().stream()
                .flatMap(piece -> header(piece, day, opening).stream())
                .findFirst()
                .or(() -> dateline(opening))
                .or(() ->
                        opening.stamps().stream()
                                .flatMap(piece -> header(piece, day, opening).stream())
                                .findFirst())
                .or(() -> url.flatMap(Publication::address));
    }

    private static Optional<Published> header(
            Piece piece, Optional<MonthDay> dateline, Opening opening) {
        List<String> places = opening.head().map(DatelineHead::places).orElse(List.of());
        Numerals numerals = new Numerals(piece.text(), opening.story(), places);
        String basis = "header line \"%s\"".formatted(piece.text());
        return WrittenDate.find(piece.text())
                .flatMap(date ->
                        decide(date.readings(), dateline)
                                .or(() -> numerals.decide(date.readings())))
                .map(day -> new Published(day, Optional.empty(), basis));
    }

    private static Optional<LocalDate> decide(
            List<LocalDate> readings, Optional<MonthDay> dateline) {
        return readings.size() == 1
                ? Optional.of(readings.getFirst())
                : readings.stream()
                        .filter(day -> dateline.filter(MonthDay.from(day)::equals).isPresent())
                        .findFirst();
    }

    private static Optional<Published> dateline(Opening opening) {
        return opening.head()
                .filter(head -> head.year().isPresent())
                .map(head -> head.resolve(Optional.empty()))
                .flatMap(line ->
                        line.date()
                                .map(day ->
                                        new Published(
                                                day,
                                                Optional.empty(),
                                                "dateline \"%s\"".formatted(line.text()))));
    }

    private static Optional<Published> address(String url) {
        Matcher date = ADDRESS.matcher(url);
        if (!date.find()) {
            return Optional.empty();
        }
        String iso = "%s-%s-%s".formatted(date.group(1), date.group(2), date.group(3));
        return WrittenDate.find(iso)
                .map(found ->
                        new Published(found.readings().getFirst(), Optional.empty(), "address"));
    }
}
