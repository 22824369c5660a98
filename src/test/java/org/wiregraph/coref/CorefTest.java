package org.wiregraph.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.coref.CorefGold.Entity;
import org.wiregraph.coref.CorefGold.Mention;
import org.wiregraph.model.Actor;

/// Who each word of the seeds stands for, against gold. The floors are the lines of
/// `floors.properties` that begin with `coref.`; they only rise.
class CorefTest {

    private static final Properties FLOORS = new Properties();
    private static CorefFigures figures = new CorefFigures();

    @BeforeAll
    static void measure() throws IOException {
        try (InputStream in = CorefTest.class.getResourceAsStream("/floors.properties")) {
            FLOORS.load(in);
        }
        figures = CorefTable.measure("seeds", CorefTable.SYSTEM);
    }

    static List<String> floors() throws IOException {
        Properties floors = new Properties();
        try (InputStream in = CorefTest.class.getResourceAsStream("/floors.properties")) {
            floors.load(in);
        }
        return floors.stringPropertyNames().stream()
                .filter(key -> key.startsWith("coref."))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void resolvesMentionsAsWellAsTheFloor(String key) {
        assertThat(figures.figure(key.substring("coref.".length())))
                .as(figures.table())
                .isGreaterThanOrEqualTo(Double.parseDouble(FLOORS.getProperty(key)));
    }

    @Test
    void hasFloors() throws IOException {
        assertThat(floors()).contains("coref.mentions", "coref.bcubed", "coref.resolved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "dev", "test"})
    void readsGoldThatIsWhole(String folder) throws IOException {
        for (CorefGold gold : CorefGold.readAll(CorefTable.GOLD.resolve(folder))) {
            var article = folder.equals("seeds") ? CorefTable.seed(gold) : gold.article();
            List<Mention> mentions = gold.in(article);
            assertThat(mentions).as(gold.name()).extracting(Mention::span).doesNotHaveDuplicates();
            Set<String> used = new HashSet<>();
            mentions.forEach(mention -> used.add(mention.entity()));
            gold.entities().values().forEach(entity -> used.addAll(entity.members()));
            assertThat(gold.entities().keySet())
                    .as(gold.name())
                    .containsExactlyInAnyOrderElementsOf(used);
            assertThat(gold.entities().values())
                    .as(gold.name())
                    .allMatch(CorefTest::hasMembersOnlyAsAGroup);
        }
    }

    private static boolean hasMembersOnlyAsAGroup(Entity entity) {
        return entity.members().isEmpty() || entity.kind() == Actor.Kind.GROUP;
    }

    @Test
    void holdsEverySeed() throws IOException {
        assertThat(CorefGold.readAll(CorefTable.GOLD.resolve("seeds"))).hasSize(14);
    }
}
