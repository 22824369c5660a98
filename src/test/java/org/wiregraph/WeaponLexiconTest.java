package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiregraph.rdf.Ontology;

/// The lexicon of the extract stage and the weapon scheme of the ontology go together.
class WeaponLexiconTest {

    private static final Path LEXICON = Path.of("src/main/resources/org/wiregraph/text");

    @Test
    void everyConceptOfTheLexiconIsInTheScheme() throws IOException {
        List<String> concepts =
                Stream.of("weapons.txt", "models.txt")
                        .flatMap(WeaponLexiconTest::concepts)
                        .toList();

        assertThat(concepts).hasSizeGreaterThan(60);
        assertThat(Ontology.weapons()).containsAll(concepts);
    }

    private static Stream<String> concepts(String file) {
        try {
            return Files.readAllLines(LEXICON.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("|"))
                    .map(line -> line.substring(line.indexOf('|') + 1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
