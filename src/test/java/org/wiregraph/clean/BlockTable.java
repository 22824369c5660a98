package org.wiregraph.clean;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiregraph.model.Body;

/// Measures the labels of blocks against `src/test/resources/blocks`. Its `main` prints the figures
/// of the folders that it is given, all by default; with `--errors` every line with a wrong label
/// too.
final class BlockTable {

    static final Path GOLD = Path.of("src/test/resources/blocks");

    private BlockTable() {}

    public static void main(String[] args) throws IOException {
        List<String> folders = new ArrayList<>(List.of(args));
        boolean errors = folders.remove("--errors");
        for (String folder : folders.isEmpty() ? List.of("dev", "held") : folders) {
            BlockFigures figures = measure(GOLD.resolve(folder));
            System.out.println(folder + "\n" + figures.table());
            if (errors) {
                figures.mistakes().forEach(System.out::println);
            }
        }
    }

    /// The figures over all pages of a folder of gold.
    static BlockFigures measure(Path folder) throws IOException {
        BlockFigures figures = new BlockFigures();
        for (BlockGold page : BlockGold.readAll(folder)) {
            Body body = new Body.Text(page.text());
            figures.add(
                    page, Articles.done(new Cleaner().clean(Articles.raw(body, Optional.empty()))));
        }
        return figures;
    }
}
