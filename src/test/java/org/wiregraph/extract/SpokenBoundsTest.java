package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where what is said begins and ends.
class SpokenBoundsTest {

    @Test
    void beginsBehindTheWholeNameOfACommittee() {
        assertThat(
                        Story.of(
                                        "General Luc Maes told the Senate Armed Services Committee"
                                                + " last month that the fleet was old.")
                                .said())
                .containsExactly("Luc Maes > the fleet was old");
    }

    @Test
    void takesWhoeverMakesSomethingOfAPaperForTheSpeaker() {
        assertThat(
                        Story.of(
                                        "Peru's statement indicates that Lima is angry, said"
                                                + " Foreign Minister Luc Maes.")
                                .said())
                .containsExactly("Luc Maes > Peru's statement indicates that Lima is angry");
    }

    @Test
    void closesAQuotationWhoseMarksAreCrossed() {
        assertThat(
                        Story.of(
                                        "\u201cHe said that \u2018Lima is ours. They need no"
                                                + " advice,\u201d\u2019 Foreign Minister Luc Maes"
                                                + " said in a letter.")
                                .said())
                .containsExactly(
                        "Luc Maes > He said that \u2018Lima is ours.",
                        "Luc Maes > They need no advice");
    }

    @Test
    void takesThePersonBehindABodyAndARoleForTheSpeaker() {
        assertThat(
                        Story.of(
                                        "Norwegian envoy Anna Vik was in Lima.",
                                        "Doctors for Peace director Anna Vik said the port was"
                                                + " shut.")
                                .said())
                .containsExactly("Anna Vik > the port was shut");
        assertThat(
                        Story.of(
                                        "It was done to \"delegitimize\" Jan Kowalski, Lima Herald"
                                                + " founder Luc Maes told Lima News.")
                                .said())
                .containsExactly("Luc Maes > It was done to \"delegitimize\" Jan Kowalski");
    }

    @Test
    void readsTheWholeNameOfABody() {
        assertThat(Story.of("The Department of Parks & Roads said the port was shut.").said())
                .containsExactly("Department of Parks & Roads > the port was shut");
        assertThat(Story.of("Mali's ruling Unity Party warned its members not to go.").said())
                .containsExactly("Unity Party > its members not to go");
        assertThat(Story.of("At a dinner in Orlando, Fla. Maes said the port was shut.").said())
                .containsExactly("Maes > the port was shut");
    }

    @Test
    void keepsAPlaceThatIsPartOfWhatIsSaid() {
        assertThat(Story.of("Envoy Luc Maes said in towns held by rebels, nobody was left.").said())
                .containsExactly("Luc Maes > in towns held by rebels, nobody was left");
        assertThat(Story.of("Envoy Luc Maes said upon signing the act that it was late.").said())
                .containsExactly("Luc Maes > it was late");
    }

    @Test
    void endsBeforeWhatWasDoneToTheSpeaker() {
        assertThat(Story.of("Envoy Luc Maes called for a calm vote, and was mocked for it.").said())
                .containsExactly("Luc Maes > a calm vote");
        assertThat(
                        Story.of(
                                        "Envoy Luc Maes called for the exit of Ann Vik, an official"
                                                + " who ran the port and who now runs the fleet.")
                                .said())
                .containsExactly(
                        "Luc Maes > the exit of Ann Vik, an official who ran the port and who now"
                                + " runs the fleet");
    }

    @Test
    void beginsBehindWhatTellsWhichPeopleWereTold() {
        assertThat(
                        Story.of(
                                        "Envoy Luc Maes told a crowd in Lima marking the"
                                                + " anniversary of the vote that the world was"
                                                + " strange.")
                                .said())
                .containsExactly("Luc Maes > the world was strange");
    }

    @Test
    void readsWhatIsDeniedInOneWord() {
        assertThat(Story.of("Chad denies meddling.").said()).containsExactly("Chad > meddling");
        assertThat(Story.of("Chad denies it.").said()).isEmpty();
    }

    @Test
    void readsAParticipleBehindADashOrAnotherParticiple() {
        assertThat(Story.of("Chad has decided to act - saying it will leave the pact.").said())
                .containsExactly("Chad > it will leave the pact");
        assertThat(
                        Story.of(
                                        "President Luc Maes revived the plan before traveling to"
                                                + " Mali, saying that it was \"right.\"")
                                .said())
                .containsExactly("Luc Maes > it was \"right.\"");
        assertThat(Story.of("Chad reacted at once, warning of \"consequences.\"").said())
                .containsExactly("Chad > consequences.");
    }

    @Test
    void readsBothWhatWasVowedBeforeAndWhatIsSaidNow() {
        assertThat(
                        Story.of(
                                        "Although President Luc Maes had vowed to veto the bill, he"
                                                + " said the draft was fair.")
                                .said())
                .containsExactly("Luc Maes > to veto the bill", "Luc Maes > the draft was fair");
    }

    @Test
    void endsBeforeWhatTheWriterMakesOfIt() {
        assertThat(
                        Story.of(
                                        "President Luc Maes said millions had voted, a claim for"
                                                + " which there is no evidence.")
                                .said())
                .containsExactly("Luc Maes > millions had voted");
        assertThat(Story.of("President Luc Maes said Chad had won, a feat for all.").said())
                .containsExactly("Luc Maes > Chad had won, a feat for all");
    }

    @Test
    void beginsBehindAParticleATopicAndAConnective() {
        assertThat(Story.of("President Luc Maes yelled out, \"We go home now.\"").said())
                .containsExactly("Luc Maes > We go home now.");
        assertThat(
                        Story.of(
                                        "President Luc Maes said about Chad's first attorney"
                                                + " general, \"She went home now.\"")
                                .said())
                .containsExactly("Luc Maes > She went home now.");
        assertThat(Story.of("Meanwhile, the talks have failed, Luc Maes said.").said())
                .containsExactly("Luc Maes > the talks have failed");
    }

    @Test
    void keepsTheQuotationBeforeWhatTheWriterMakesOfIt() {
        assertThat(
                        Story.of(
                                        "President Luc Maes said Chad was \"collaborating,\" a word"
                                                + " that makes it sound glad.")
                                .said())
                .containsExactly("Luc Maes > Chad was \"collaborating,\"");
    }

    @Test
    void beginsBehindTheRoleOfASource() {
        assertThat(
                        Story.of(
                                        "According to Luc Maes, the chief of staff, Chad's success"
                                                + " is a sign of growth.")
                                .said())
                .containsExactly("Luc Maes > Chad's success is a sign of growth");
    }

    @Test
    void takesWhoGetsCalledSomethingForNoSpeaker() {
        assertThat(Story.of("Luc Maes got called \"weak\" by his critics.").said()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "more than 40 ships had left",
                "most fishers opposed the plan",
                "only a few ships had left",
                "nearly all ships had left",
                "about 40 ships had left",
                "even the army opposed the plan"
            })
    void keepsWordsOfDegreeInWhatIsSaid(String content) {
        assertThat(Story.of("Norwegian envoy Ine Solberg said " + content + ".").said())
                .containsExactly("Ine Solberg > " + content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"later", "privately", "there", "again that", "recently"})
    void leavesOutHowAndWhenItWasSaid(String adverb) {
        assertThat(Story.of("Envoy Ine Solberg said " + adverb + " the ships had left.").said())
                .containsExactly("Ine Solberg > the ships had left");
    }
}
