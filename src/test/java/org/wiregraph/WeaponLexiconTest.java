package org.wiregraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wiregraph.rdf.Ontology;
import org.wiregraph.text.Words;

/// The lexicon of the extract stage and the weapon scheme of the ontology go together.
class WeaponLexiconTest {

    @Test
    void everyConceptOfTheLexiconIsInTheScheme() {
        List<String> concepts =
                Stream.of(
                                Words.pairs("weapons.txt", "types"),
                                Words.pairs("weapons.txt", "marked"),
                                Words.pairs("weapons.txt", "shared names"),
                                Words.pairs("models.txt", "models"))
                        .flatMap(pairs -> pairs.values().stream())
                        .toList();

        assertThat(concepts).hasSizeGreaterThan(60);
        assertThat(Ontology.weapons()).containsAll(concepts);
    }
}
