package org.wiregraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;

/// Any bytes are read or refused. A sample of every format is damaged in 20,000 ways, which a
/// seeded generator chooses. Reading must end with outcomes, in bounded time, and never with an
/// exception.
///
/// `-Dwiregraph.fuzz=200000` asks for more inputs of each format, `-Dwiregraph.fuzz.seed=7` for
/// others. An input depends on the seed, its format and its number alone.
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("wiregraph.fuzz", 20_000);
    private static final long SEED = Long.getLong("wiregraph.fuzz.seed", 20_260_101);
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final byte[] WARC = Packed.sample("pages.warc");
    private static final byte[] DOCUMENT =
            Packed.document(new String(Packed.sample("nexis-new.txt"), StandardCharsets.UTF_8));

    /// Hardly anything comes out of packed bytes that are damaged, so every other input of these is
    /// damaged before it is packed.
    private static final Map<String, Function<UnaryOperator<byte[]>, byte[]>> PACKED =
            Map.of(
                    "nexis.docx", damage -> Packed.word(damage.apply(DOCUMENT)),
                    "pages.warc.gz", damage -> Packed.gzip(damage.apply(WARC)));

    private static final Map<String, byte[]> SAMPLES = samples();
    private static final Mutations MUTATIONS = new Mutations(SAMPLES.values());

    static Set<String> formats() {
        return SAMPLES.keySet();
    }

    private static Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        for (String name :
                List.of(
                        "atom.xml",
                        "factiva.xml",
                        "factiva-lines.html",
                        "factiva-table.html",
                        "newsml.xml",
                        "nexis-new.txt",
                        "nexis-old.txt",
                        "page.mhtml",
                        "pages.warc",
                        "proquest.txt",
                        "table.csv")) {
            samples.put(name, Packed.sample(name));
        }
        String page =
                "<html lang=en><head><script type=\"application/ld+json\">{\"@type\":"
                        + " \"NewsArticle\", \"headline\": \"A\"}</script></head><body><p>One</p>";
        String ninjs =
                "{\"uri\": \"urn:x\", \"headlines\": [{\"role\": \"main\", \"value\": \"B\"}],"
                        + " \"bodies\": [{\"contenttype\": \"text/plain\", \"value\": \"Two\"}]}";
        samples.put("release.pdf", Packed.pdf(List.of("One and two.", "", "Three and four.")));
        samples.put("page.html", Packed.bytes(page));
        samples.put("ninjs.json", Packed.bytes(ninjs));
        samples.put("a.jsonl", Packed.bytes("{\"text\": \"One\"}\n{\"text\": \"Two\"}\n"));
        samples.put("feed.rss", Packed.bytes(Found.rss("<p>One</p>", "<guid>a</guid>")));
        samples.put("story.txt", Packed.bytes(Found.STORY));
        samples.put("nexis.docx", Packed.word(DOCUMENT));
        samples.put("pages.warc.gz", Packed.gzip(WARC));
        samples.put("files.zip", Packed.zip(inArchive(samples)));
        return samples;
    }

    /// A page, a feed, and archives in the archive.
    private static Map<String, byte[]> inArchive(Map<String, byte[]> samples) {
        Map<String, byte[]> files = new LinkedHashMap<>(samples);
        files.keySet().retainAll(List.of("page.html", "feed.rss", "nexis.docx", "pages.warc.gz"));
        return files;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsOrRefusesAnyBytes(String format) {
        Fuzz.Result result =
                new Fuzz(new Reader()::read, LONGEST).run(format, INPUTS, inputs(format));

        assertThat(result.wrong()).isEmpty();
        assertThat(result.read()).isEqualTo(INPUTS);
        assertThat(result.articles()).as("inputs with articles").isGreaterThan(INPUTS / 20);
    }

    @Test
    void hasASampleOfEveryFormatThatIsRead() {
        Set<Format> read = EnumSet.allOf(Format.class);
        read.removeAll(Set.of(Format.EMPTY, Format.BINARY, Format.XML, Format.XML_WITH_ENTITIES));

        Set<Format> sampled =
                SAMPLES.entrySet().stream()
                        .map(sample -> Format.of(sample.getValue(), sample.getKey()))
                        .collect(Collectors.toSet());

        assertThat(sampled).isEqualTo(read);
    }

    @Test
    void makesTheSameInputsAgain() {
        assertThat(samples()).usingRecursiveComparison().isEqualTo(SAMPLES);
        for (String format : SAMPLES.keySet()) {
            IntFunction<byte[]> inputs = inputs(format);
            assertThat(inputs.apply(0)).isEqualTo(inputs.apply(0));
            assertThat(
                            IntStream.range(0, 100)
                                    .mapToObj(inputs)
                                    .map(HexFormat.of()::formatHex)
                                    .distinct())
                    .as(format)
                    .hasSizeGreaterThan(90);
        }
    }

    @Test
    void tellsWhichInputAReaderFailsOn() {
        Fuzz.Reading reading =
                (stream, source, found) -> {
                    byte[] bytes = stream.readAllBytes();
                    if (bytes[0] == 3) {
                        throw new IllegalStateException("three");
                    }
                    if (bytes[0] != 5) {
                        found.accept(new Outcome.Failed<>(Failure.of(source, "no article")));
                    }
                };
        IntFunction<byte[]> inputs = number -> new byte[] {(byte) number};

        Fuzz.Result result = new Fuzz(reading, LONGEST).run("a.txt", 8, inputs);

        assertThat(result.wrong())
                .containsExactly(
                        "a.txt, input 3: threw java.lang.IllegalStateException: three",
                        "a.txt, input 5: gave nothing");
        assertThat(result.read()).isEqualTo(8);
        assertThat(result.articles()).isZero();
        assertThat(new Fuzz(reading, Duration.ofSeconds(-1)).run("a.txt", 1, inputs).wrong())
                .containsExactly("a.txt, input 0: took longer than -1 s");
    }

    private static IntFunction<byte[]> inputs(String format) {
        byte[] sample = Optional.ofNullable(SAMPLES.get(format)).orElseThrow();
        return number -> {
            long seed = SEED ^ (long) format.hashCode() << 32 ^ number;
            UnaryOperator<byte[]> damage = bytes -> MUTATIONS.mutated(bytes, seed);
            return PACKED.containsKey(format) && number % 2 == 0
                    ? PACKED.get(format).apply(damage)
                    : damage.apply(sample);
        };
    }
}
