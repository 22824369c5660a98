package org.wiregraph.cluster;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.wiregraph.Piece;
import org.wiregraph.Portion;
import org.wiregraph.Step;
import org.wiregraph.Workers;
import org.wiregraph.model.Band;
import org.wiregraph.model.Likeness;
import org.wiregraph.model.Shingles;
import scala.Tuple2;

/// The machines of a Spark cluster. What they make of articles waits on their disks until the graph
/// takes it, so that neither they nor this process hold more of it than a part at a time.
public final class SparkWorkers implements Workers, AutoCloseable {

    /// Tasks for each core, so that none waits long for the last one.
    private static final int TASKS = 8;

    /// Pieces that are fetched at once.
    private static final int FETCHED = 200;

    private final JavaSparkContext spark;

    private SparkWorkers(JavaSparkContext spark) {
        this.spark = spark;
    }

    /// The cluster that `spark-submit` has named.
    public static SparkWorkers connect() {
        SparkConf settings = new SparkConf().setIfMissing("spark.app.name", "wiregraph");
        return new SparkWorkers(new JavaSparkContext(settings));
    }

    @Override
    public int number() {
        return spark.defaultParallelism();
    }

    @Override
    public Iterator<Piece> read(List<Portion> portions, Consumer<Step> told) throws IOException {
        JavaRDD<Piece> pieces =
                spark.parallelize(portions, tasks(portions.size()))
                        .flatMap(Portion::work)
                        .persist(StorageLevel.DISK_ONLY());
        int parts = (int) (counted(pieces.countAsync(), told) / FETCHED) + 1;
        return pieces.sortBy(Piece::place, true, parts).toLocalIterator();
    }

    @Override
    public List<Likeness> compare(List<Shingles> texts) {
        List<Tuple2<Integer, byte[]>> placed =
                IntStream.range(0, texts.size())
                        .mapToObj(place -> new Tuple2<>(place, texts.get(place).bytes()))
                        .toList();
        JavaPairRDD<Integer, byte[]> shingles =
                spark.parallelizePairs(placed, tasks(placed.size()));
        JavaPairRDD<Integer, Integer> pairs =
                shingles.flatMapToPair(SparkWorkers::bands)
                        .groupByKey()
                        .flatMap(band -> Likeness.among(places(band._2)).iterator())
                        .distinct()
                        .mapToPair(pair -> new Tuple2<>(pair.earlier(), pair.later()));
        return pairs.join(shingles)
                .mapToPair(SparkWorkers::byLater)
                .join(shingles)
                .filter(pair -> isOneText(pair._2._1._2, pair._2._2))
                .map(pair -> new Likeness(pair._2._1._1, pair._1))
                .collect();
    }

    @Override
    public void close() {
        spark.close();
    }

    private long counted(JavaFutureAction<Long> job, Consumer<Step> told) throws IOException {
        while (true) {
            try {
                return job.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException _) {
                stage(job)
                        .ifPresent(stage ->
                                told.accept(
                                        new Step.Away(
                                                stage.numCompletedTasks(), stage.numTasks())));
            } catch (ExecutionException e) {
                throw new IOException(
                        "the cluster could not read the articles: " + e.getMessage(), e);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                job.cancel(true);
                throw new InterruptedIOException("interrupted while the cluster was reading");
            }
        }
    }

    private Optional<SparkStageInfo> stage(JavaFutureAction<Long> job) {
        return job.jobIds().stream()
                .flatMap(id -> Optional.ofNullable(spark.statusTracker().getJobInfo(id)).stream())
                .flatMapToInt(info -> Arrays.stream(info.stageIds()))
                .mapToObj(id -> spark.statusTracker().getStageInfo(id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private int tasks(int parts) {
        return Math.clamp(parts, 1, number() * TASKS);
    }

    private static Iterator<Tuple2<Band, Integer>> bands(Tuple2<Integer, byte[]> text) {
        return Band.of(Shingles.read(text._2)).stream()
                .map(band -> new Tuple2<>(band, text._1))
                .iterator();
    }

    private static List<Integer> places(Iterable<Integer> band) {
        List<Integer> places = new ArrayList<>();
        band.forEach(places::add);
        return places;
    }

    /// The pair by its later text, with the earlier one's place and runs of words.
    private static Tuple2<Integer, Tuple2<Integer, byte[]>> byLater(
            Tuple2<Integer, Tuple2<Integer, byte[]>> pair) {
        return new Tuple2<>(pair._2._1, new Tuple2<>(pair._1, pair._2._2));
    }

    private static boolean isOneText(byte[] one, byte[] other) {
        return Likeness.isOneText(Shingles.read(one), Shingles.read(other));
    }
}
