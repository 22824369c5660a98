package org.wiregraph;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wiregraph.merge.Merger;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.rdf.Ontology;
import org.wiregraph.store.Store;

/// One build under way: takes what comes out of the line, writes it to the store in batches and
/// keeps count. Of articles with the same id the last one counts.
final class Build {

    private final Settings settings;
    private final Consumer<Step> told;
    private final long started = System.nanoTime();
    private static final String AGAIN =
            "came again with the same address or text; the last one counts";

    private final Map<String, Encoded> batch = new LinkedHashMap<>();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, Boolean> links = new HashMap<>();
    private final Set<String> officials = new HashSet<>();
    private final List<Failure> skipped = new ArrayList<>();
    private final List<Failure> failed = new ArrayList<>();
    private int files;
    private int replaced;
    private Tally facts = Tally.NONE;

    Build(Settings settings, Consumer<Step> told) {
        this.settings = settings;
        this.told = told;
    }

    Summary run(Inputs inputs) throws IOException {
        return run(inputs, this::read, new Merger());
    }

    Summary run(Inputs inputs, Workers workers) throws IOException {
        return run(
                inputs,
                (files, store) -> read(files, store, workers),
                new Merger(workers::compare));
    }

    private Summary run(Inputs inputs, Reading reading, Merger merger) throws IOException {
        told.accept(new Step.Planned(inputs.files().size()));
        inputs.skipped().forEach(this::skip);
        inputs.failures().forEach(this::fail);
        if (!inputs.files().isEmpty()) {
            try (Store store = Store.create(settings.graph(), settings.base())) {
                reading.read(inputs.files(), store);
                write(store);
                told.accept(new Step.Merging(tallies.size()));
                store.merge(Ontology.graph(), merger::merge);
            }
        }
        return summary();
    }

    /// Takes all that comes of the inputs.
    private interface Reading {
        void read(List<Input> inputs, Store store) throws IOException;
    }

    private void read(List<Input> inputs, Store store, Workers workers) throws IOException {
        List<Input.File> files = new ArrayList<>();
        for (Input input : inputs) {
            if (input instanceof Input.File file) {
                files.add(file);
            } else {
                fail(Failure.of(input.source(), "other machines read files only; give a file"));
            }
        }
        List<Portion> portions = Portion.of(files, settings, workers.number());
        Iterator<Piece> pieces = workers.read(portions, told);
        while (pieces.hasNext()) {
            take(pieces.next().item(), store);
        }
    }

    private void read(List<Input> inputs, Store store) throws IOException {
        Stages stages = new Stages(settings.base());
        try (Pipeline<Encoded> line =
                new Pipeline<>(
                        Opening.readers(), stages::apply, settings.threads(), settings.limit())) {
            line.start(inputs);
            Pipeline.Item<Encoded> item = line.next();
            while (!(item instanceof Pipeline.Item.End<Encoded>)) {
                take(item, store);
                item = line.next();
            }
        }
    }

    private void take(Pipeline.Item<Encoded> item, Store store) throws IOException {
        switch (item) {
            case Pipeline.Item.Result<Encoded>(String source, Outcome<Encoded> outcome) ->
                    take(source, outcome);
            case Pipeline.Item.FileEnd<Encoded>(String source) -> {
                files++;
                told.accept(new Step.FileDone(source));
            }
            case Pipeline.Item.End<Encoded> _ -> {}
        }
        if (batch.size() >= settings.batch()) {
            write(store);
        }
    }

    private void take(String source, Outcome<Encoded> outcome) {
        switch (outcome) {
            case Outcome.Done<Encoded>(Encoded article) -> {
                count(source, article);
                told.accept(new Step.ArticleDone(source, article.tally()));
            }
            case Outcome.Failed<Encoded>(Failure failure) -> fail(failure);
            case Outcome.Skipped<Encoded>(Failure reason) -> skip(reason);
        }
    }

    private void count(String source, Encoded encoded) {
        String id = encoded.id();
        Optional.ofNullable(sources.put(id, source))
                .ifPresent(earlier -> skip(Failure.of(earlier, AGAIN)));
        batch.remove(id);
        batch.put(id, encoded);
        Optional<Tally> earlier = Optional.ofNullable(tallies.put(id, encoded.tally()));
        if (earlier.isPresent()) {
            replaced++;
        }
        facts = facts.plus(encoded.tally()).minus(earlier.orElse(Tally.NONE));
        officials.addAll(encoded.officials());
        encoded.links().forEach((slug, linked) -> links.merge(slug, linked, Boolean::logicalOr));
    }

    private void write(Store store) throws IOException {
        store.write(batch.values().stream().map(Encoded::graph).toList());
        batch.clear();
    }

    private void skip(Failure reason) {
        skipped.add(reason);
        told.accept(new Step.Skipped(reason));
    }

    private void fail(Failure failure) {
        failed.add(failure);
        told.accept(new Step.Failed(failure));
    }

    private Summary summary() {
        int linked = (int) links.values().stream().filter(Boolean::booleanValue).count();
        return new Summary(
                files,
                tallies.size(),
                replaced,
                facts,
                officials.size(),
                links.size(),
                linked,
                skipped,
                failed,
                Duration.ofNanos(System.nanoTime() - started));
    }
}
