package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whom a short name means that several people of an article bear.
class NamesakesTest {

    @Test
    void takesTheLeaderWhereAnotherWasNamedInPassing() {
        assertThat(
                        Story.of(
                                        "North Korean leader Kim Jong Un freed Kim Hak Song and two"
                                                + " other Americans.",
                                        "They flew home at night. Nobody knew of it.",
                                        "Kim met Chinese President Xi Jinping in Dalian on Monday.")
                                .met())
                .singleElement()
                .asString()
                .contains("Kim Jong Un", "Xi Jinping")
                .doesNotContain("Kim Hak Song");
    }

    @Test
    void takesWhoeverActedLast() {
        assertThat(
                        Story.of(
                                        "North Korean leader Kim Jong Un stayed at home.",
                                        "His envoy Kim Yong Chol flew to Dalian on Monday.",
                                        "Kim met Chinese President Xi Jinping on Tuesday.")
                                .met())
                .anySatisfy(met -> assertThat(met).contains("Kim Yong Chol", "Xi Jinping"));
    }

    @Test
    void takesWhoeverSpokeLastForTheOneWhoSpeaks() {
        assertThat(
                        Story.of(
                                        "Talks are likely, said Kim Sang-woo, an expert in Busan.",
                                        "North Korean leader Kim Jong Un is young and has few"
                                                + " allies.",
                                        "\"That is his greatest task,\" Kim said.")
                                .said())
                .anySatisfy(said ->
                        assertThat(said).contains("Kim Sang-woo").contains("his greatest task"));
    }

    @Test
    void takesNobodyForAPresidentWhoNeverWasOne() {
        assertThat(
                        Story.of(
                                        "Hillary Clinton left Lima on Monday.",
                                        "He was an adviser to former President Clinton.")
                                .officials())
                .contains("Clinton: former President")
                .noneMatch(o -> o.startsWith("Hillary Clinton: former"));
    }

    @Test
    void meansAnAmericanByThePresidentThoughHeIsOnlyNamed() {
        assertThat(
                        Story.of(
                                        "Obama has warned Syria.",
                                        "Bashar al-Assad did not go, and Assad will not.",
                                        "Henry Kissinger wrote a book.",
                                        "The president said that it was time for Assad to go.")
                                .said())
                .containsExactly("Obama > it was time for Assad to go");
    }

    @Test
    void knowsAFamilyWithoutItsArticle() {
        assertThat(Story.of("Bashar al-Assad left.", "Assad said the port was shut.").said())
                .containsExactly("Bashar al-Assad > the port was shut");
    }

    @Test
    void takesNobodyWhoWasOnlyNamedAsKin() {
        assertThat(
                        Story.of(
                                        "The mayor blamed Senator Ada Holt and her husband, former"
                                                + " envoy Kai Holt, for the plan.",
                                        "Holt called the speech \"a farce\" on Monday.")
                                .said())
                .contains("Ada Holt > the speech \"a farce\"");
    }
}
