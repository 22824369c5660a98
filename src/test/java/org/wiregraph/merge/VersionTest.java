package org.wiregraph.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

    @ParameterizedTest
    @CsvSource({
        "Ships leave port, 0",
        "(LEAD) Ships leave port, 1",
        "(2nd LD) Ships leave port, 2",
        "(3rd LEAD) Ships leave port, 3",
        "(ATTN: UPDATES with remarks in paras 3-5), 1",
        "(Corrects number of ships), 1",
        "Updates on the ships, 0",
        "Ships lead the way, 0"
    })
    void readsTheVersionOfAHeadOrANote(String head, int version) {
        assertThat(Version.of(List.of(head))).isEqualTo(version);
    }

    @Test
    void takesTheHighestOfHeadAndNotes() {
        assertThat(Version.of(List.of("(LEAD) Ships leave", "(2nd LD)"))).isEqualTo(2);
        assertThat(Version.of(List.of())).isZero();
    }
}
