package org.wiregraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.wiregraph.model.Failure;
import org.wiregraph.watch.Fetcher;
import org.wiregraph.watch.Manners;
import org.wiregraph.watch.Memory;
import org.wiregraph.watch.Place;
import org.wiregraph.watch.Time;

/// Follows feeds on the web and folders, and adds what is new to a graph, round by round. What was
/// seen is kept in the graph's folder after each round; where the program was killed within one,
/// the round is done again, which changes nothing in the graph that is there already.
public final class Watch implements AutoCloseable {

    private final Settings settings;
    private final Set<String> places;
    private final Fetcher fetcher;
    private final Time time;

    /// Places are addresses of feeds (http or https) and folders.
    public Watch(List<String> places, Settings settings, Manners manners, Time time) {
        this.places = new LinkedHashSet<>(places);
        this.settings = settings;
        this.time = time;
        fetcher = new Fetcher(manners, time);
    }

    /// Looks once at every place and builds what is new into the graph.
    ///
    /// @throws IOException if the graph or the memory of what was seen cannot be read or written
    public Summary round(Consumer<Step> told) throws IOException, InterruptedException {
        Memory memory = Memory.open(settings.graph());
        Finds finds = new Finds();
        for (String name : places) {
            if (WatchedFeed.isAddress(name)) {
                WatchedFeed feed = new WatchedFeed(name, fetcher, time, finds);
                finds.seen.put(name, feed.look(memory.place(name)));
            } else {
                String key = Path.of(name).toAbsolutePath().normalize().toString();
                finds.seen.put(key, WatchedFolder.look(name, memory.place(key), finds));
            }
        }
        Inputs inputs = Inputs.found(finds.inputs, finds.failures);
        Summary summary = new Build(settings, told).run(inputs);
        memory.keep(finds.seen);
        return summary;
    }

    @Override
    public void close() {
        fetcher.close();
    }

    /// What one round found.
    static final class Finds {
        private final List<Input> inputs = new ArrayList<>();
        private final List<Failure> failures = new ArrayList<>();
        private final Map<String, Place> seen = new TreeMap<>();

        void add(Input input) {
            inputs.add(input);
        }

        void fail(Failure failure) {
            failures.add(failure);
        }
    }
}
