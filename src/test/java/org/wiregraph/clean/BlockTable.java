package org.wiregraph.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiregraph.model.Article;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.read.Reader;

/// Measures the labels of blocks against `src/test/resources/blocks`. Its `main` prints the figures
/// of the folders that it is given, all by default; with `--errors` every line with a wrong label
/// too.
final class BlockTable {

    static final Path GOLD = Path.of("src/test/resources/blocks");
    private static final Path SEEDS = Path.of("seeds");

    private BlockTable() {}

    public static void main(String[] args) throws IOException {
        List<String> folders = new ArrayList<>(List.of(args));
        boolean errors = folders.remove("--errors");
        for (String folder : folders.isEmpty() ? List.of("seeds", "dev", "held") : folders) {
            BlockFigures figures = measure(folder);
            System.out.println(folder + "\n" + figures.table());
            if (errors) {
                figures.mistakes().forEach(System.out::println);
            }
        }
    }

    /// The figures over all pages of one folder of the gold.
    static BlockFigures measure(String folder) throws IOException {
        BlockFigures figures = new BlockFigures();
        for (BlockGold page : BlockGold.readAll(GOLD.resolve(folder))) {
            figures.add(page, folder.equals("seeds") ? seed(page.name()) : article(page));
        }
        return figures;
    }

    private static Article article(BlockGold page) {
        return clean(Articles.raw(new Body.Text(page.text()), Optional.empty()));
    }

    private static Article clean(RawArticle raw) {
        return Articles.done(new Cleaner().clean(raw));
    }

    /// The seed of a name, which holds one article.
    private static Article seed(String name) throws IOException {
        List<Outcome<RawArticle>> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            files.filter(file -> file.getFileName().toString().startsWith(name + "."))
                    .forEach(file -> new Reader().read(file, name, found::add));
        }
        return clean(Articles.done(found.getFirst()));
    }
}
