package org.wiregraph;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// A part of the reading of a build, which any process that sees the file can do: the articles of
/// one file, or of a large file those that fall to one of several shares.
///
/// Whoever has a share opens the whole file, but works on every so manieth run of articles only:
/// opening takes a small part of the time that the work takes.
public record Portion(
        int place, String path, String source, int share, int shares, String base, Duration limit)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /// Articles that follow one another and fall to the same share.
    private static final int RUN = 16;

    /// Bytes of a file for which a share of its own is worth opening the file once more.
    private static final long WORTH = 500_000;

    /// Loading the models takes a second, so that portions of one process share them.
    private static final Map<String, Stages> STAGES = new ConcurrentHashMap<>();

    /// The portions of these files for so many workers, in the order of the files.
    static List<Portion> of(List<Input.File> files, Settings settings, int workers) {
        return IntStream.range(0, files.size())
                .boxed()
                .flatMap(place -> {
                    Input.File file = files.get(place);
                    int shares = shares(file.file(), workers);
                    return IntStream.range(0, shares)
                            .mapToObj(share ->
                                    new Portion(
                                            place,
                                            file.file().toAbsolutePath().toString(),
                                            file.source(),
                                            share,
                                            shares,
                                            settings.base(),
                                            settings.limit()));
                })
                .toList();
    }

    /// Does the work, an article at a time.
    public Iterator<Piece> work() {
        Stages stages = STAGES.computeIfAbsent(base, Stages::new);
        Pipeline<Encoded> line = new Pipeline<>(this::read, stages::apply, 1, limit);
        line.start(List.of(new Input.File(Path.of(path), source)));
        return new Pieces(this, line);
    }

    /// Where in the build the so manieth article of this portion stands.
    long placeOf(long worked) {
        long number = (worked / RUN * shares + share) * RUN + worked % RUN;
        return ((long) place << Integer.SIZE) + number;
    }

    /// Where in the build the end of the file stands.
    long placeOfEnd() {
        return (place + 1L << Integer.SIZE) - 1;
    }

    /// Whether this portion is the one to tell what is to be told once of a file.
    boolean isFirst() {
        return share == 0;
    }

    private void read(Input input, Consumer<Outcome<RawArticle>> found) {
        Opening.readers().read(input, new Own(found));
    }

    private static int shares(Path file, int workers) {
        try {
            long worth = Files.size(file) / WORTH + 1;
            return (int) Math.min(worth, Math.max(1, workers));
        } catch (IOException _) {
            return 1;
        }
    }

    /// Hands on what falls to this share.
    private final class Own implements Consumer<Outcome<RawArticle>> {

        private final Consumer<Outcome<RawArticle>> found;
        private long seen;

        Own(Consumer<Outcome<RawArticle>> found) {
            this.found = found;
        }

        @Override
        public void accept(Outcome<RawArticle> outcome) {
            if (seen / RUN % shares == share) {
                found.accept(outcome);
            }
            seen++;
        }
    }
}
