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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.wiregraph.model.Report.MeetingStatus;
import org.wiregraph.weigh.Classifier;

/// What labelled sentences have taught of meetings: which part an argument plays, and whether a
/// word tells of a meeting.
final class MeetingModel {

    static final String FILE = "meetings.bin.gz";

    static final List<String> ROLES = List.of("none", "part", "place", "date");
    static final List<String> STANDINGS = List.of("none", "held", "planned");

    private static final String FOLDER = "/org/wiregraph/models/";

    private final Classifier roles;
    private final Classifier standings;

    /// An argument and how likely it plays each role.
    record Cast(Argument argument, List<Double> roles) {

        Cast {
            roles = List.copyOf(roles);
        }

        double as(String role) {
            return roles.get(ROLES.indexOf(role));
        }
    }

    /// How likely a word tells of a meeting held or planned, and who plays which part in it.
    record Verdict(List<Double> standings, List<Cast> cast) {

        Verdict {
            standings = List.copyOf(standings);
            cast = List.copyOf(cast);
        }

        double event() {
            return 1 - standings.getFirst();
        }

        /// How likely all of it is right: that the word tells of what it seems to, and of each who
        /// may take part whether he does.
        double whole() {
            return Math.max(standings.get(1), standings.get(2))
                    * cast.stream()
                            .filter(one -> !one.argument().isTime() && !isHeld(one))
                            .mapToDouble(one -> Math.max(one.as("part"), 1 - one.as("part")))
                            .reduce(1, (one, other) -> one * other);
        }

        /// Is it within another that takes part?
        private boolean isHeld(Cast one) {
            return cast.stream()
                    .anyMatch(c -> c.as("part") >= 0.5 && c.argument().holds(one.argument()));
        }

        MeetingStatus status() {
            return standings.get(1) >= standings.get(2)
                    ? MeetingStatus.HELD
                    : MeetingStatus.PLANNED;
        }

        Optional<Argument> place(double least) {
            return best("place", least);
        }

        Optional<Argument> date(double least) {
            return best("date", least);
        }

        private Optional<Argument> best(String role, double least) {
            return cast.stream()
                    .filter(c -> c.as(role) >= least)
                    .max(Comparator.comparingDouble(c -> c.as(role)))
                    .map(Cast::argument);
        }
    }

    MeetingModel(Classifier roles, Classifier standings) {
        this.roles = roles;
        this.standings = standings;
    }

    /// The model that comes with the program.
    static MeetingModel shipped() {
        return Shipped.MODEL;
    }

    Verdict judge(Prospect prospect) {
        List<Cast> cast = cast(roles, prospect);
        return new Verdict(likely(standings, prospect.clues(cast)), cast);
    }

    static List<Cast> cast(Classifier roles, Prospect prospect) {
        List<Cast> cast = new ArrayList<>();
        for (Argument argument : prospect.arguments()) {
            cast.add(new Cast(argument, likely(roles, prospect.clues(argument))));
        }
        return cast;
    }

    private static List<Double> likely(Classifier classifier, List<String> clues) {
        return Arrays.stream(classifier.probabilities(clues)).boxed().toList();
    }

    static MeetingModel read(InputStream raw) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(raw)))) {
            return new MeetingModel(Classifier.read(in), Classifier.read(in));
        }
    }

    void write(OutputStream raw) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(raw)))) {
            roles.write(out);
            standings.write(out);
        }
    }

    /// Loaded when it is first needed.
    private static final class Shipped {

        static final MeetingModel MODEL = load();

        private static MeetingModel load() {
            try (InputStream in = MeetingModel.class.getResourceAsStream(FOLDER + FILE)) {
                if (in == null) {
                    throw new IOException("no model " + FILE + "; wiregraph train makes it");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
