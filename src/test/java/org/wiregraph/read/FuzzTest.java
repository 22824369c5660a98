package org.wiregraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// Any bytes are read or refused. Samples of every format are mutated by a seeded generator: bytes
/// changed, cut out, repeated, moved, numbers made large, pieces of other samples put in. Reading
/// must end with outcomes, in bounded time, and never with an exception.
///
/// `-Dwiregraph.fuzz=1000000` asks for more inputs, `-Dwiregraph.fuzz.seed=7` for others.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("wiregraph.fuzz", 20_000);
    private static final long SEED = Long.getLong("wiregraph.fuzz.seed", 20_260_101);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int LARGEST = 1 << 20;

    private static final Map<String, byte[]> SAMPLES = samples();
    private static final List<byte[]> PIECES = List.copyOf(SAMPLES.values());

    private int read;

    static List<String> formats() {
        return List.copyOf(SAMPLES.keySet());
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
        String nexis = new String(Packed.sample("nexis-new.txt"), StandardCharsets.UTF_8);
        String page =
                "<html lang=en><head><script type=\"application/ld+json\">{\"@type\":"
                        + " \"NewsArticle\", \"headline\": \"A\"}</script></head><body><p>One</p>";
        String ninjs =
                "{\"uri\": \"urn:x\", \"headlines\": [{\"role\": \"main\", \"value\": \"B\"}],"
                        + " \"bodies\": [{\"contenttype\": \"text/plain\", \"value\": \"Two\"}]}";
        samples.put("nexis.docx", Packed.word(nexis));
        samples.put("release.pdf", Packed.pdf(List.of("One and two.", "", "Three and four.")));
        samples.put("page.html", Packed.bytes(page));
        samples.put("ninjs.json", Packed.bytes(ninjs));
        samples.put("a.jsonl", Packed.bytes("{\"text\": \"One\"}\n{\"text\": \"Two\"}\n"));
        samples.put("feed.rss", Packed.bytes(Found.rss("<p>One</p>", "<guid>a</guid>")));
        samples.put("story.txt", Packed.bytes(Found.STORY));
        samples.put("pages.warc.gz", Packed.gzip(Packed.sample("pages.warc")));
        samples.put("all.zip", Packed.zip(samples));
        return samples;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void readsOrRefusesAnyBytes(String format) {
        Random random = new Random(SEED + format.hashCode());
        byte[] sample = Optional.ofNullable(SAMPLES.get(format)).orElseThrow();
        int inputs = (INPUTS + SAMPLES.size() - 1) / SAMPLES.size();
        for (int i = 0; i < inputs; i++) {
            byte[] input = mutated(sample, random);
            long begun = System.nanoTime();
            List<Outcome<RawArticle>> found = new ArrayList<>();
            new Reader().read(new ByteArrayInputStream(input), format, found::add);
            read++;

            assertThat(found).as("%s, input %d", format, i).isNotEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("%s, input %d", format, i)
                    .isLessThan(LONGEST);
        }
    }

    @AfterAll
    void readAsManyAsWereAskedFor() {
        assertThat(read).isGreaterThanOrEqualTo(INPUTS);
    }

    private static byte[] mutated(byte[] sample, Random random) {
        byte[] bytes = sample.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && bytes.length > 0 && bytes.length < LARGEST; i++) {
            bytes = changed(bytes, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
        return switch (random.nextInt(8)) {
            case 0 -> with(bytes, at, (byte) random.nextInt(256));
            case 1 -> with(bytes, at, (byte) (bytes[at] ^ 1 << random.nextInt(8)));
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> spliced(bytes, at, at + length, new byte[0]);
            case 4 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 5 -> spliced(bytes, at, at, piece(random));
            case 6 -> spliced(bytes, at, at + 1, Packed.bytes("99999999999"));
            default -> spliced(bytes, at, at, special(random));
        };
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] all = new byte[bytes.length - (to - from) + middle.length];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(middle, 0, all, from, middle.length);
        System.arraycopy(bytes, to, all, from + middle.length, bytes.length - to);
        return all;
    }

    private static byte[] piece(Random random) {
        byte[] other = PIECES.get(random.nextInt(PIECES.size()));
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + 200));
    }

    private static byte[] special(Random random) {
        List<String> special =
                List.of("\0", "\"", "<", "]]>", "&x;", "\r\n\r\n", "{[", "\ufeff", "=FF", "\ud83d");
        return Packed.bytes(
                special.get(random.nextInt(special.size())).repeat(1 + random.nextInt(9)));
    }
}
