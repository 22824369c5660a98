package org.wiregraph.coref;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.read.Reader;
import org.wiregraph.resolve.Resolver;

/// Measures how well something finds the actors of the gold articles. Its `main` prints the figures
/// of the folders of `src/test/resources/coref` that it is given, all three by default; with
/// `--errors` every mistake too.
final class CorefTable {

    static final Path GOLD = Path.of("src/test/resources/coref");

    /// What is measured: the actors of an annotated article.
    static final Function<Annotated, List<Actor>> SYSTEM =
            annotated -> new Resolver().resolve(annotated).actors();

    private static final Annotator ANNOTATOR = new Annotator();

    private CorefTable() {}

    public static void main(String[] args) throws IOException {
        List<String> folders = new ArrayList<>(List.of(args));
        boolean errors = folders.remove("--errors");
        for (String folder : folders.isEmpty() ? List.of("seeds", "dev", "test") : folders) {
            CorefFigures figures = measure(folder, SYSTEM);
            System.out.println(folder + "\n" + figures.table());
            if (errors) {
                figures.mistakes().forEach(System.out::println);
            }
        }
    }

    /// The figures over all articles of one folder of the gold.
    static CorefFigures measure(String folder, Function<Annotated, List<Actor>> system)
            throws IOException {
        CorefFigures figures = new CorefFigures();
        for (CorefGold gold : CorefGold.readAll(GOLD.resolve(folder))) {
            Article article = folder.equals("seeds") ? seed(gold) : gold.article();
            List<Actor> actors = system.apply(ANNOTATOR.annotate(article));
            figures.add(gold.name(), CorefScorer.score(article, gold, actors));
        }
        return figures;
    }

    static Article seed(CorefGold gold) {
        return Optional.ofNullable(Seeds.BY_NAME.get(gold.name()))
                .orElseThrow(() -> new IllegalStateException("no such article: " + gold.name()));
    }

    /// The articles of `seeds`, cleaned, by the names of their gold files. Those of the one feed
    /// are told apart by the end of their address.
    private static final class Seeds {

        private static final Map<String, String> FEED =
                Map.of(
                        "hwasong-18", "05-hwasong-18-december",
                        "spy-satellite", "06-malligyong-satellite");
        private static final Map<String, Article> BY_NAME = read();

        private static Map<String, Article> read() {
            Map<String, Article> articles = new HashMap<>();
            try (Stream<Path> files = Files.list(Path.of("seeds"))) {
                for (Path file : files.filter(f -> !f.toString().endsWith(".md")).toList()) {
                    String source = file.getFileName().toString();
                    new Reader()
                            .read(
                                    file,
                                    source,
                                    raw -> {
                                        Article article = cleaned(raw);
                                        String end = article.url().orElse("").replaceAll(".*/", "");
                                        String stem = source.replaceAll("\\.\\w+$", "");
                                        articles.put(FEED.getOrDefault(end, stem), article);
                                    });
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return articles;
        }

        private static Article cleaned(Outcome<RawArticle> raw) {
            if (raw instanceof Outcome.Done<RawArticle>(RawArticle read)
                    && new Cleaner().clean(read)
                            instanceof Outcome.Done<Article>(Article article)) {
                return article;
            }
            throw new IllegalStateException("unreadable: " + raw);
        }
    }
}
