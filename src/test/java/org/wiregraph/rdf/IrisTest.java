package org.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrisTest {

    @Test
    void endsEveryBaseInOneSlash() {
        assertThat(new Iris("https://example.org/x")).isEqualTo(new Iris("https://example.org/x/"));
    }

    @Test
    void namesGraphsAndEventsUnderTheBase() {
        Iris iris = new Iris(Iris.DEFAULT_BASE);

        assertThat(iris.graph("events").getURI()).isEqualTo(Iris.DEFAULT_BASE + "graph/events");
        assertThat(iris.event("launch-1").getURI()).isEqualTo(Iris.DEFAULT_BASE + "event/launch-1");
    }

    @ParameterizedTest
    @CsvSource({
        "person-kim-song-hun, person-kim-song-hun",
        "a/b?c#d, a%2Fb%3Fc%23d",
        "joint chiefs*, joint%20chiefs%2A",
        "müller~1, m%C3%BCller~1",
        "100%, 100%25"
    })
    void keepsAnyNameInOneSegment(String slug, String segment) {
        assertThat(new Iris(Iris.DEFAULT_BASE).entity(slug).getURI())
                .isEqualTo(Iris.DEFAULT_BASE + "entity/" + segment);
    }
}
