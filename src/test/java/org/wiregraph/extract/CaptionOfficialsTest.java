package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Official;

class CaptionOfficialsTest {

    private static final String STORY = "Norway closed its border with Russia on Monday.";

    private static List<String> officials(String caption, String paragraph) {
        return Story.under(caption, paragraph).officials();
    }

    @Test
    void readsAnOfficialWhomOnlyTheCaptionNames() {
        assertThat(
                        officials(
                                "Norwegian Foreign Minister Ine Solberg (R) and her Danish"
                                        + " counterpart, Lars Holm, shake hands in Oslo.",
                                STORY))
                .containsExactly(
                        "Ine Solberg: Norwegian Foreign Minister", "Lars Holm: Danish counterpart");
    }

    @Test
    void readsNoOtherFactsFromACaption() {
        Story story =
                Story.under(
                        "Foreign Minister Ine Solberg met Lars Holm in Oslo and said she was glad.",
                        STORY);
        assertThat(story.extraction().reports()).isEmpty();
    }

    @Test
    void leavesAnOfficialOfTheStoryAsTheStoryHasIt() {
        assertThat(
                        officials(
                                "Prime Minister Ine M. Solberg waves.",
                                "Norwegian Foreign Minister Ine Solberg left early."))
                .containsExactly("Ine Solberg: Norwegian Foreign Minister");
    }

    @Test
    void leavesPhotographersOut() {
        assertThat(officials("Ine Solberg/Harbor Wire", STORY)).isEmpty();
        assertThat(officials("President Ine Solberg/Harbor Wire", STORY)).isEmpty();
    }

    @Test
    void leadsBackToTheCaption() {
        String caption = "Norwegian Foreign Minister Ine Solberg waves in Oslo.";
        Story story = Story.under(caption, STORY);
        Official.Tenure tenure = story.extraction().officials().getFirst().tenures().getFirst();
        Annotated annotated = story.extraction().annotated();
        assertThat(
                        annotated
                                .sentence(tenure.evidence().sentence())
                                .span()
                                .in(annotated.article().text()))
                .isEqualTo(caption);
    }
}
