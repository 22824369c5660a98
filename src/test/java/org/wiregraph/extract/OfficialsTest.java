package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfficialsTest {

    @Test
    void readsATitleBeforeTheName() {
        assertThat(Story.of("Norwegian Foreign Minister Ine Solberg left early.").officials())
                .containsExactly("Ine Solberg: Norwegian Foreign Minister");
    }

    @Test
    void readsATitleAfterTheNameBetweenCommas() {
        assertThat(
                        Story.of(
                                        "Kai Vik, deputy director of the Danish Coast Guard, said"
                                                + " the ship was safe.")
                                .officials())
                .containsExactly("Kai Vik: deputy director of the Danish Coast Guard");
    }

    @Test
    void readsAnOfficeThatStandsBeforeAComma() {
        assertThat(
                        Story.of(
                                        "Iceland's envoy, Jon Palsson, told reporters that he was"
                                                + " content.")
                                .officials())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Jon Palsson: ")
                .endsWith("envoy");
    }

    @Test
    void knowsAnOfficialAgainByTheSurname() {
        assertThat(
                        Story.of(
                                        "Secretary of State Mary Holt arrived.",
                                        "Holt said the visit was short.")
                                .said())
                .containsExactly("Mary Holt > the visit was short");
    }

    @Test
    void keepsTwoPeopleOfOneFamilyNameApart() {
        Story story =
                Story.of(
                        "North Korean leader Kim Il Nam toured a farm.",
                        "Kim Sang-ho, South Korea's unification minister, said the tour meant"
                                + " little.",
                        "Kim added that he had seen it before.");

        assertThat(story.said()).allMatch(s -> s.startsWith("Kim Sang-ho > "));
        assertThat(story.officials()).hasSize(2);
    }

    @Test
    void takesNoOfficeFromReportersAndProfessors() {
        assertThat(
                        Story.of(
                                        "Ola Moe, a professor of history at the University of Oslo,"
                                                + " said it was old news.")
                                .officials())
                .isEmpty();
    }
}
