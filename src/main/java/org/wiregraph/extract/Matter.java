package org.wiregraph.extract;

import java.util.List;

/// A kind of event that is decided on by counted evidence: the parts that are played in it, the
/// ways in which it stands, and how likely an event and a part must be to be taken for so.
///
/// `penalty` keeps weights small: the more, the fewer lessons there are for what they teach.
record Matter(
        String name,
        List<String> roles,
        List<String> standings,
        double likely,
        double part,
        double penalty) {

    static final Matter MEETINGS =
            new Matter(
                    "meetings",
                    List.of(EventModel.NONE, "part", "place", "date"),
                    List.of(EventModel.NONE, "held", "planned"),
                    0.95,
                    0.6,
                    0.5);

    static final Matter SANCTIONS =
            new Matter(
                    "sanctions",
                    List.of(EventModel.NONE, "imposer", "target", "date"),
                    List.of(EventModel.NONE, "imposed", "proposed", "lifted", "in_force"),
                    0.9,
                    0.5,
                    4);

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

    boolean isLikely(EventModel.Verdict verdict) {
        return verdict.event() >= likely;
    }

    boolean plays(EventModel.Cast cast, String role) {
        return cast.as(role) >= part;
    }
}
