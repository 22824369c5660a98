package org.wiregraph.extract;

import java.util.List;
import java.util.Optional;

/// A kind of event that is decided on by counted evidence: the parts that are played in it, the
/// ways in which it stands, and how likely an event and a part must be to be taken for so.
///
/// `all` is the role of which everybody has to be told rightly, if there is one: then not only the
/// event has to be likely but all that is taken for so. `penalty` keeps weights small: the more,
/// the fewer lessons there are for what they teach.
record Matter(
        String name,
        List<String> roles,
        List<String> standings,
        Optional<String> all,
        double likely,
        double part,
        double penalty) {

    static final Matter MEETINGS =
            new Matter(
                    "meetings",
                    List.of(EventModel.NONE, "part", "place", "date"),
                    List.of(EventModel.NONE, "held", "planned"),
                    Optional.of("part"),
                    0.75,
                    0.5,
                    0.5);

    static final Matter SANCTIONS =
            new Matter(
                    "sanctions",
                    List.of(EventModel.NONE, "imposer", "target", "date"),
                    List.of(EventModel.NONE, "imposed", "proposed", "lifted", "in_force"),
                    Optional.empty(),
                    0.9,
                    0.5,
                    6);

    Matter {
        roles = List.copyOf(roles);
        standings = List.copyOf(standings);
    }

    /// The name of the model's file.
    String file() {
        return name + ".bin.gz";
    }

    /// The name of the file with the lessons.
    String lessons() {
        return name + ".tsv";
    }

    /// The name of the file with paragraphs of our own that hold more lessons, if there is one.
    String marked() {
        return name + "-marked.txt";
    }

    boolean isLikely(EventModel.Verdict verdict) {
        return all.map(role -> verdict.whole(role, part)).orElse(verdict.event()) >= likely;
    }

    boolean plays(EventModel.Cast cast, String role) {
        return cast.as(role) >= part;
    }
}
