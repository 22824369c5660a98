package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;
import org.wiregraph.read.Reader;

/// The two first stages on the project's own articles, against their gold facts.
class SeedsTest {

    private static final Path SEEDS = Path.of("seeds");
    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final int MUTATIONS = 500;

    /// Wording of the seeds that stands around their stories.
    private static final List<String> CLUTTER =
            List.of(
                    "Skip to",
                    "(END)",
                    "ATTN:",
                    "Send Feedback",
                    "Was this story useful",
                    "Most Popular",
                    "rice prices will ease",
                    "Maple season",
                    "walk past a television",
                    "raises her hand during",
                    "howitzers cross a river",
                    "is seen in an undated photograph",
                    "Photo: Meridian",
                    "Sirens at breakfast",
                    "Explainer:",
                    "Sign up",
                    "lighthouse_keeper",
                    "the loudest thing she has ever heard",
                    "nothing happened",
                    "highway bill",
                    "gift cards",
                    "READ MORE",
                    "county will get new shelters",
                    "shows a report on the test",
                    "singer must pay",
                    "700 last week",
                    "Subscribe to",
                    "Our partners said",
                    "Grain corridor",
                    "EU flags fly",
                    "the one before?",
                    "Street vendors",
                    "Film festival",
                    "Striker ruled out",
                    "arrive for a news conference",
                    "They should meet in Jeju",
                    "forecasters say",
                    "Also in Middle East",
                    "Carpet fair",
                    "Date: 20/02/2023",
                    "Gymnasts",
                    "Manager Says",
                    "Copyright",
                    "reports on the United Nations",
                    "Cherry blossoms");

    private static final Map<String, Article> ARTICLES = new HashMap<>();

    @TempDir private Path folder;

    @BeforeAll
    static void readSeeds() throws IOException {
        Map<String, String> idByUrl = new HashMap<>();
        for (Path gold : goldFiles()) {
            JsonNode json = new ObjectMapper().readTree(gold.toFile());
            idByUrl.put(json.path("url").asText(), json.path("id").asText());
        }
        for (Path file : seeds()) {
            for (RawArticle raw : read(file)) {
                Article article = Articles.done(new Cleaner().clean(raw));
                String stem = article.source().replaceAll("\\.\\w+$", "");
                ARTICLES.put(article.url().map(idByUrl::get).orElse(stem), article);
            }
        }
    }

    static List<Path> goldFiles() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.filter(file -> !file.endsWith("events.json")).sorted().toList();
        }
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static List<RawArticle> read(Path file) {
        List<RawArticle> found = new ArrayList<>();
        new Reader().read(file, file.getFileName().toString(), o -> found.add(Articles.done(o)));
        return found;
    }

    @Test
    void findsFourteenArticles() {
        assertThat(ARTICLES).hasSize(14);
        ARTICLES.values().forEach(Articles::assertWhole);
    }

    @ParameterizedTest
    @MethodSource("goldFiles")
    void keepsEveryStatementInTheBody(Path gold) throws IOException {
        JsonNode json = new ObjectMapper().readTree(gold.toFile());
        Article article = article(json);
        String body = String.join("\n\n", Articles.body(article));

        for (JsonNode statement : json.path("statements")) {
            assertThat(body).contains(statement.path("content").asText());
        }
        CLUTTER.forEach(phrase -> assertThat(body).doesNotContain(phrase));
    }

    @ParameterizedTest
    @MethodSource("goldFiles")
    void findsTheTitleAndTheDayWhereTheArticleGivesThem(Path gold) throws IOException {
        JsonNode json = new ObjectMapper().readTree(gold.toFile());
        Article article = article(json);

        if (!article.source().startsWith("10-")) {
            assertThat(article.title()).hasValue(json.path("title").asText());
        }
        Optional<String> day = article.published().map(Published::date).map(Object::toString);
        if (article.source().startsWith("03-")) {
            assertThat(day).as("a dateline without its year is no publication date").isEmpty();
        } else {
            assertThat(day).hasValue(json.path("published").asText());
        }
    }

    private static Article article(JsonNode gold) {
        return Optional.ofNullable(ARTICLES.get(gold.path("id").asText())).orElseThrow();
    }

    @Test
    void beginsEveryStoryAfterItsDateline() {
        for (Article article : ARTICLES.values()) {
            String dateline = article.dateline().orElseThrow().text();
            assertThat(Articles.texts(article, List.of(Block.Label.DATELINE))).contains(dateline);
            assertThat(article.blocks())
                    .filteredOn(block -> block.span().begin() < article.text().indexOf(dateline))
                    .extracting(Block::label)
                    .doesNotContain(Block.Label.BODY);
        }
    }

    @Test
    void cleansTheSameArticleTheSameWayTwice() throws IOException {
        for (Path file : seeds()) {
            for (RawArticle raw : read(file)) {
                assertThat(new Cleaner().clean(raw)).isEqualTo(new Cleaner().clean(raw));
            }
        }
    }

    @Test
    void readsOrRefusesAnyBytes() throws IOException {
        Random random = new Random(20_220_104);
        List<Path> seeds = seeds();
        Cleaner cleaner = new Cleaner();
        for (int i = 0; i < MUTATIONS; i++) {
            Path seed = seeds.get(random.nextInt(seeds.size()));
            Path file = Files.write(folder.resolve("x"), mutate(Files.readAllBytes(seed), random));
            List<Outcome<RawArticle>> found = new ArrayList<>();
            new Reader().read(file, seed.getFileName().toString(), found::add);
            assertThat(found).as("mutation %d of %s", i, seed).isNotEmpty();
            for (Outcome<RawArticle> outcome : found) {
                if (outcome instanceof Outcome.Done<RawArticle>(RawArticle raw)
                        && cleaner.clean(raw) instanceof Outcome.Done<Article>(Article article)) {
                    Articles.assertWhole(article);
                }
            }
        }
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        byte[] changed = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
        int changes = random.nextInt(20);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(changed.length);
            int length = Math.min(1 + random.nextInt(8), changed.length - at);
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, changed, at, length);
        }
        return changed;
    }
}
