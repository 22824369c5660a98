package org.wiregraph.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.wiregraph.weigh.Classifier;
import org.wiregraph.weigh.Odds;

/// What labelled sentences have taught of a kind of event: which part an argument plays, and
/// whether a word tells of such an event.
final class EventModel {

    /// The outcome that an argument plays no part, and that a word tells of nothing.
    static final String NONE = "none";

    private static final String FOLDER = "/org/wiregraph/models/";

    private final Classifier roles;
    private final Classifier standings;

    /// An argument and how likely it plays each role.
    record Cast(Argument argument, Odds roles) {

        double as(String role) {
            return roles.of(role);
        }
    }

    /// How likely a word tells of an event that stands in each way, and who plays which part in it.
    record Verdict(Odds standings, List<Cast> cast) {

        Verdict {
            cast = List.copyOf(cast);
        }

        double event() {
            return 1 - standings.of(NONE);
        }

        /// How likely all of it is right: how the event stands, and of each who may play a role
        /// whether he does. What lies within the words of another who does is not asked about.
        double whole(String role, double least) {
            return cast.stream()
                    .filter(one -> !one.argument().isTime() && !isHeld(one, role, least))
                    .mapToDouble(one -> Math.max(one.as(role), 1 - one.as(role)))
                    .reduce(standings.of(standing()), (one, other) -> one * other);
        }

        private boolean isHeld(Cast one, String role, double least) {
            return cast.stream()
                    .anyMatch(c -> c.as(role) >= least && c.argument().holds(one.argument()));
        }

        /// How the event stands most likely, if there is one.
        String standing() {
            return standings.outcomes().stream()
                    .filter(s -> !s.equals(NONE))
                    .max(Comparator.comparingDouble(standings::of))
                    .orElse(NONE);
        }

        /// The argument that plays a role most likely, and at least that likely.
        Optional<Argument> best(String role, double least) {
            return cast.stream()
                    .filter(c -> c.as(role) >= least)
                    .max(Comparator.comparingDouble(c -> c.as(role)))
                    .map(Cast::argument);
        }
    }

    EventModel(Classifier roles, Classifier standings) {
        this.roles = roles;
        this.standings = standings;
    }

    /// The model that comes with the program.
    static EventModel shipped(Matter matter) {
        try (InputStream in = EventModel.class.getResourceAsStream(FOLDER + matter.file())) {
            if (in == null) {
                throw new IOException("no model " + matter.file() + "; wiregraph train makes it");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Verdict judge(Prospect prospect) {
        List<Cast> cast = cast(roles, prospect);
        return new Verdict(standings.odds(prospect.clues(cast)), cast);
    }

    static List<Cast> cast(Classifier roles, Prospect prospect) {
        List<Cast> cast = new ArrayList<>();
        for (Argument argument : prospect.arguments()) {
            cast.add(new Cast(argument, roles.odds(prospect.clues(argument))));
        }
        return cast;
    }

    static EventModel read(InputStream raw) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw)))) {
            return new EventModel(Classifier.read(in), Classifier.read(in));
        }
    }

    void write(OutputStream raw) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(raw)))) {
            roles.write(out);
            standings.write(out);
        }
    }
}
