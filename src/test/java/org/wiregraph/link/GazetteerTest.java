package org.wiregraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Actor;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @Test
    void holdsEachIdOnceWithAKnownCountryAndSource() {
        List<String[]> rows =
                WordList.lines("gazetteer.tsv").stream().map(r -> r.split("\t", -1)).toList();
        assertThat(rows).hasSizeGreaterThan(5000).allSatisfy(row -> assertThat(row).hasSize(7));
        assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row[0] + row[4]).matches("Q\\d+(Q\\d+)?"));
        assertThat(rows)
                .extracting(row -> row[6])
                .allMatch(source -> source.matches("[a-z]+(:\\d+)?(,[a-z]+(:\\d+)?)*"));
    }

    @Test
    void namesEverySourceInTheNotice() throws IOException {
        String notice = text("NOTICE");
        Pattern.compile("# source [a-z]+: (?:every-politician-scrapers/|whosonfirst-data/)?(.+)")
                .matcher(text("gazetteer.tsv"))
                .results()
                .forEach(source -> assertThat(notice).contains(source.group(1)));
    }

    @Test
    void findsAnAmbiguousNameInAnySpelling() {
        assertThat(GAZETTEER.ambiguous("Ri Yong-ho")).isTrue();
        assertThat(GAZETTEER.ambiguous("São Paulo")).isTrue();
        assertThat(GAZETTEER.ambiguous("Kim Jong Un")).isFalse();
    }

    @Test
    void givesEveryBearerOfAName() {
        assertThat(GAZETTEER.find("Ri Yong Ho", Actor.Kind.PERSON)).hasSize(2);
        assertThat(GAZETTEER.find("Foreign Ministry", Actor.Kind.ORGANIZATION))
                .hasSizeGreaterThan(10);
        assertThat(GAZETTEER.find("No Such Name", Actor.Kind.PERSON)).isEmpty();
    }

    private static String text(String resource) throws IOException {
        try (var in = Objects.requireNonNull(GazetteerTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
