package org.wiregraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.model.Block.Label;

/// Labels of blocks against those that a person gave. The floors are beside the gold and only rise.
class BlockLabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "dev", "held"})
    void labelsLinesAsWellAsTheFloors(String folder) throws IOException {
        BlockFigures figures = BlockTable.measure(folder);
        Properties floors = floors();

        assertThat(figures.precision(Label.BODY))
                .isGreaterThanOrEqualTo(floor(floors, folder + ".body.precision"));
        assertThat(figures.recall(Label.BODY))
                .isGreaterThanOrEqualTo(floor(floors, folder + ".body.recall"));
        assertThat(figures.f1(Label.TITLE))
                .isGreaterThanOrEqualTo(floor(floors, folder + ".title"));
        assertThat(figures.f1(Label.CAPTION))
                .isGreaterThanOrEqualTo(floor(floors, folder + ".caption"));
        assertThat(figures.f1(Label.RELATED))
                .isGreaterThanOrEqualTo(floor(floors, folder + ".related"));
        assertThat(figures.accuracy()).isGreaterThanOrEqualTo(floor(floors, folder + ".lines"));
    }

    private static double floor(Properties floors, String name) {
        return Double.parseDouble(floors.getProperty(name));
    }

    private static Properties floors() throws IOException {
        Path file = BlockTable.GOLD.resolve("floors.properties");
        Properties floors = new Properties();
        floors.load(Files.newBufferedReader(file));
        return floors;
    }
}
