package org.wiregraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiregraph.Settings;
import org.wiregraph.Wiregraph;
import org.wiregraph.rdf.Iris;
import org.wiregraph.rdf.Wg;
import org.wiregraph.store.Store;

/// Builds on a Spark cluster of two processes on this machine, started as a user starts it: by
/// `scripts/cluster`, with Spark's own `spark-submit`.
class ClusterIT {

    private static final Path SEEDS = Path.of("seeds").toAbsolutePath();

    @TempDir Path folder;
    private Path home = Path.of("");

    /// The Spark of the build, laid out as an installed one.
    @BeforeEach
    void installSpark() throws IOException {
        home = Files.createDirectories(folder.resolve("spark"));
        Path jars = Files.createDirectory(home.resolve("jars"));
        for (String name : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(name).toAbsolutePath();
            String file = String.valueOf(jar.getFileName());
            if (file.endsWith(".jar")) {
                Files.createSymbolicLink(jars.resolve(file), jar);
            }
        }
        Path submit = Files.createDirectory(home.resolve("bin")).resolve("spark-submit");
        Files.writeString(
                submit,
                """
                #!/bin/sh
                exec "$JAVA_HOME/bin/java" -Xmx1g \
                -Djavax.xml.stream.XMLInputFactory=com.sun.xml.internal.stream.XMLInputFactoryImpl \
                -cp "$SPARK_HOME/jars/*" org.apache.spark.deploy.SparkSubmit "$@"
                """);
        assertThat(submit.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void makesTheGraphThatOneMachineMakes() throws Exception {
        Path articles = articles();
        Path alone = folder.resolve("alone");
        Wiregraph.build(
                List.of(articles.toString()), Settings.of(alone, Iris.DEFAULT_BASE), _ -> {});

        Path together = folder.resolve("together");
        Process process = start(articles.toString(), "--graph", together.toString());

        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        // one of the inputs is no article
        assertThat(process.exitValue()).as(output()).isEqualTo(1);
        assertThat(output())
                .contains("articles          15", "broken.json", "the cluster has done");
        try (Store one = Store.open(alone);
                Store other = Store.open(together)) {
            assertThat(copies(one)).isPositive();
            assertThat(other.hash()).isEqualTo(one.hash());
        }
    }

    /// The sample articles, a paper that prints one of them, and a file that is damaged.
    private Path articles() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, articles.resolve(String.valueOf(seed.getFileName())));
            }
        }
        String wire = Files.readString(SEEDS.resolve("01-irbm-over-japan-seoul.txt"));
        String story = wire.substring(wire.indexOf("North Korea launched"));
        Files.writeString(
                articles.resolve("paper.txt"),
                "Missile passes over Japan\n\nHARBOR, Oct. 5 -- " + story);
        Files.writeString(articles.resolve("broken.json"), "{\"text\": ");
        return articles;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("scripts/cluster", "local-cluster[2,1,1024]"));
        command.addAll(List.of(arguments));
        ProcessBuilder process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("output").toFile());
        process.environment().put("SPARK_HOME", home.toString());
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        process.environment().put("SPARK_SCALA_VERSION", "2.13");
        return process.start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    private static long copies(Store store) {
        return Txn.calculateRead(
                store.dataset(),
                () ->
                        store.dataset().asDatasetGraph().stream(
                                        Node.ANY, Node.ANY, Wg.COPY_OF.asNode(), Node.ANY)
                                .count());
    }
}
