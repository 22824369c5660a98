package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void readsWhatItWrote() throws IOException {
        Lexicon lexicon = Lexicon.toLearnFrom();
        byte[] bytes = written(lexicon);
        Lexicon read = Lexicon.read(new ByteArrayInputStream(bytes));
        assertThat(written(read)).isEqualTo(bytes);
        for (String phrase : List.of("japan", "state department", "hwasong-12", "krasnoyarsk")) {
            assertThat(read.ofPhrase(phrase).keys())
                    .isNotEmpty()
                    .isEqualTo(lexicon.ofPhrase(phrase).keys());
        }
        assertThat(read.longest("state")).isEqualTo(lexicon.longest("state"));
        assertThat(read.isTitle("president")).isTrue();
        assertThat(read.isGivenName("president")).isFalse();
    }

    @Test
    void leavesCitiesToTheModel() {
        assertThat(Lexicon.learned().ofPhrase("krasnoyarsk").names()).contains("ci");
        assertThat(Lexicon.standard().ofPhrase("krasnoyarsk").names()).doesNotContain("ci");
    }

    @Test
    void takesModelsWithANumberForWeapons() {
        Lexicon lexicon = Lexicon.standard();
        assertThat(lexicon.ofPhrase("hwasong-12").names()).containsExactly("wp");
        assertThat(lexicon.ofPhrase("shaheen").names()).doesNotContain("wp");
    }

    private static byte[] written(Lexicon lexicon) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lexicon.write(bytes);
        return bytes.toByteArray();
    }
}
