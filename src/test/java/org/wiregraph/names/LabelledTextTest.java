package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class LabelledTextTest {

    @Test
    void keepsTheNamesOfADocumentWithoutItsCapitals() {
        LabelledText lowered =
                MarkedNews.parse("[PER Ada Stone] left [LOC Brill] .").getFirst().lowered();

        assertThat(lowered.sentences().getFirst())
                .containsExactly("ada", "stone", "left", "brill", ".");
        assertThat(List.of(lowered.names().getFirst()))
                .containsExactly(new Span(0, 2, "PER"), new Span(3, 4, "LOC"));
        assertThat(lowered.marking()).isEqualTo(Marking.PLAIN);
    }
}
