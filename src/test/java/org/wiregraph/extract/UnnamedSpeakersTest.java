package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnnamedSpeakersTest {

    private static List<String> said(String... paragraphs) {
        return Story.of(paragraphs).said();
    }

    @Test
    void hearsOneAndAnother() {
        assertThat(said("“The pier is old,” one told the mayor."))
                .containsExactly("one > The pier is old");
        assertThat(said("“The pier is old,” said another. “It creaks.”"))
                .containsExactly("another > The pier is old", "another > It creaks.");
        assertThat(said("One of the seals told reporters that the pier was old.")).isEmpty();
        assertThat(said("One of the residents told reporters that the pier was old."))
                .containsExactly("One of the residents > the pier was old");
    }

    @Test
    void hearsAShareOfPeopleButNotOfThings() {
        assertThat(said("A majority of residents told the mayor that the pier was old."))
                .containsExactly("majority of residents > the pier was old");
        assertThat(said("A number of old maps said that the pier was new.")).isEmpty();
    }

    @Test
    void hearsRelatives() {
        assertThat(said("His parents insist that the pier was shut."))
                .containsExactly("parents > the pier was shut");
    }

    @Test
    void hearsAnOfficialOfABodyInsteadOfTheBody() {
        assertThat(
                        said(
                                "A former Department of State official told reporters that the bill"
                                        + " was never paid."))
                .containsExactly("former Department of State official > the bill was never paid");
    }

    @Test
    void hearsThemBehindTheVerb() {
        assertThat(said("The pier is shut for the winter, say analysts."))
                .containsExactly("analysts > The pier is shut for the winter");
    }

    @Test
    void hearsThemAmidWhatTheyAgreeOn() {
        assertThat(said("If the pier was shut by a storm, experts agree, it would open soon."))
                .containsExactly(
                        "experts > If the pier was shut by a storm, experts agree, it would open"
                                + " soon");
    }

    @Test
    void hearsThemOnConditionOfAnonymity() {
        assertThat(
                        said(
                                "In addition, no vote is planned, a senior harbor official told"
                                        + " reporters on condition of anonymity."))
                .containsExactly("senior harbor official > In addition, no vote is planned");
    }

    @Test
    void takesNoReportersWhoAreToldForSpeakers() {
        assertThat(
                        said(
                                "The pier has been shut, the mayor of Lima, Ana Rey, told reporters"
                                        + " in Lima."))
                .noneMatch(s -> s.startsWith("reporters"));
    }

    @Test
    void hearsANameUnknownBeforeInsteadOfWhatItIs() {
        assertThat(said("The ferry was late, according to Varon, a company that tracks ships."))
                .containsExactly("Varon > The ferry was late");
    }

    @Test
    void hearsThoseWhoSpokeBeforeInTheseOfficials() {
        assertThat(
                        Story.of(
                                        "Harbour sources claim that the pier is old.",
                                        "These officials say the price has doubled.",
                                        "This is an old story.")
                                .said())
                .containsExactly(
                        "Harbour sources > the pier is old",
                        "Harbour sources > the price has doubled");
        assertThat(Story.of("All sides said they expect a vote.").said())
                .containsExactly("All sides > they expect a vote");
    }

    @Test
    void hearsAnOfficialThoughTheWordMayBeAnAdjective() {
        assertThat(Story.of("A senior Senate official said the pier is old.").said())
                .containsExactly("senior Senate official > the pier is old");
    }

    @Test
    void hearsTheSupportersOfANumberedBill() {
        assertThat(said("Supporters of H.R. 1 say the port is shut."))
                .containsExactly("Supporters of H.R. 1 > the port is shut");
    }

    @Test
    void takesAPronounForTheOneWithoutAName() {
        assertThat(
                        Story.of(
                                        "Mayor Jon Palsson met fishers on Tuesday. An aide to"
                                                + " Palsson said the pier was old. “We wait,” he"
                                                + " said.")
                                .said())
                .containsExactly("aide to Palsson > the pier was old", "aide to Palsson > We wait");
        assertThat(
                        Story.of(
                                        "Mayor Jon Palsson met fishers on Tuesday. One voter, a"
                                                + " baker, said she agreed with Palsson. “He is"
                                                + " right,” she said.")
                                .said())
                .containsExactly("One voter > she agreed with Palsson", "One voter > He is right");
        assertThat(
                        Story.of(
                                        "The mayor, Jon Palsson, said the pier was old. “We wait,”"
                                                + " he said.")
                                .said())
                .containsExactly("Jon Palsson > the pier was old", "Jon Palsson > We wait");
    }

    @Test
    void takesItForNobodyBehindANameUnknown() {
        assertThat(
                        Story.of(
                                        "Facebook says it will not close the pier.",
                                        "The firm runs a port in Chile. But it said ships often"
                                                + " had to wait.")
                                .said())
                .noneMatch(said -> said.startsWith("Chile"));
    }
}
