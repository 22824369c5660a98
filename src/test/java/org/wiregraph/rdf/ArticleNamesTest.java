package org.wiregraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Span;

class ArticleNamesTest {

    @Test
    void isTheOneThatTheArticleHas() {
        assertThat(name("North Atlantic Treaty Organization", "NATO")).isEqualTo("NATO");
        assertThat(name("U.S. Congress", "Congress")).isEqualTo("Congress");
        assertThat(name("U.S. Department of Defense", "the Pentagon")).isEqualTo("Pentagon");
    }

    @Test
    void isTheFullestOfSeveral() {
        assertThat(name("North Atlantic Treaty Organization", "NATO", "NATO's")).isEqualTo("NATO");
        assertThat(
                        name(
                                "North Atlantic Treaty Organization",
                                "NATO",
                                "the North Atlantic Treaty Organization"))
                .isEqualTo("North Atlantic Treaty Organization");
        assertThat(name("Revolutionary Guard", "IRGC", "Islamic Revolutionary Guard Corps"))
                .isEqualTo("Islamic Revolutionary Guard Corps");
    }

    @Test
    void isNoLessThanTheSameInMoreWords() {
        assertThat(name("U.S. Department of State", "the State Department"))
                .isEqualTo("U.S. Department of State");
        assertThat(name("United Nations", "U.N.")).isEqualTo("United Nations");
    }

    @Test
    void staysWhereTheArticleHasNone() {
        assertThat(name("Houthis", "Houthi")).isEqualTo("Houthis");
        assertThat(name("Peruvian foreign ministry", "Foreign Ministry"))
                .isEqualTo("Peruvian foreign ministry");
        assertThat(name("U.S. Congress")).isEqualTo("U.S. Congress");
    }

    private static String name(String known, String... said) {
        List<Actor.Mention> mentions = new ArrayList<>();
        for (String text : said) {
            int at = mentions.size() * 100;
            mentions.add(new Actor.Mention(text, new Span(at, at + text.length())));
        }
        return ArticleNames.inArticle(
                new Actor(
                        "key",
                        Actor.Kind.ORGANIZATION,
                        known,
                        Optional.empty(),
                        mentions,
                        List.of()));
    }
}
