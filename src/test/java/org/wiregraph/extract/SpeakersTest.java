package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Report;

class SpeakersTest {

    private static final String SOLBERG = "Norwegian Foreign Minister Ine Solberg was in Lima.";

    @Test
    void hearsNobodyWhoOnlyAgreed() {
        assertThat(
                        Story.of(
                                        "Luc Maes explained that he and Piet Vos had agreed to meet"
                                                + " again.",
                                        "He warned that the port was closed.")
                                .said())
                .contains("Luc Maes > the port was closed");
    }

    @Test
    void hearsThePersonBehindTwoOffices() {
        assertThat(
                        Story.of(
                                        "Belgian President Luc Maes left Lima.",
                                        "The president and founder of the Lima Birdwatchers, Ana"
                                                + " Rey, said the noise was bad.")
                                .said())
                .containsExactly("Ana Rey > the noise was bad");
    }

    @Test
    void hearsASpeakerOfWhomOnlyTheNameIsTold() {
        assertThat(Story.of("Harstadt said the ferries were running again.").said())
                .containsExactly("Harstadt > the ferries were running again");
    }

    @Test
    void hearsBodiesWhoseHeadIsAWordForGroups() {
        assertThat(
                        Story.of(
                                        "The pier had been closed for a week, the Harbor"
                                                + " Administration clarified.")
                                .said())
                .containsExactly("Harbor Administration > The pier had been closed for a week");
    }

    @Test
    void hearsAPersonBehindATitleThatACommaFollows() {
        assertThat(
                        Story.of(
                                        "Oslo is also pushing the council to meet, Ine Solberg,"
                                                + " the Norwegian envoy to Chile, said.")
                                .said())
                .containsExactly("Ine Solberg > Oslo is also pushing the council to meet");
    }

    @Test
    void takesTheSpeakerAndNotThePlaceThatAParticipleNames() {
        assertThat(Story.of("The Norwegian envoy based in Chile said the vote was void.").said())
                .noneMatch(s -> s.startsWith("Chile"));
    }

    @Test
    void givesTheOfficialToTheUnnamedOneWhoSpokeBefore() {
        assertThat(
                        Story.of(
                                        "A senior Chilean official said the port was open. The"
                                                + " official said ships had arrived.")
                                .said())
                .hasSize(2)
                .allMatch(s -> s.startsWith("senior Chilean official > "));
    }

    @Test
    void hearsAParticipleWithItsSpeakerBehindWith() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Norway kept its fleet at home, with Solberg saying “nobody"
                                                + " wants a war over fish.”")
                                .said())
                .anyMatch(s -> s.startsWith("Ine Solberg > ") && s.contains("war over fish"));
    }

    @Test
    void keepsWhomARelativeClauseNamesOutOfTheMainOne() {
        assertThat(
                        Story.of(
                                        SOLBERG,
                                        "Chilean President Pablo Rey, whom Solberg met on Friday,"
                                                + " denied that the port was shut.")
                                .said())
                .containsExactly("Pablo Rey > the port was shut");
    }

    @Test
    void givesWhatABodySaysOfItsOwnPeopleToThemAndKeepsTheBody() {
        Report.Statement statement =
                Story.of(
                                SOLBERG,
                                "Norway's foreign ministry said Solberg had voiced \"deep regret\""
                                        + " over the vote.")
                        .all(Report.Statement.class)
                        .getFirst();

        assertThat(statement.speaker().name()).isEqualTo("Ine Solberg");
        assertThat(statement.relayedBy().map(Actor::name)).contains("Norwegian foreign ministry");
        assertThat(statement.content()).isEqualTo("\"deep regret\" over the vote");
    }

    @Test
    void leavesToABodyWhatItSaysOfOthers() {
        Report.Statement statement =
                Story.of(
                                "Norway's foreign ministry said Chilean President Pablo Rey had"
                                        + " condemned the vote without reading the law.")
                        .all(Report.Statement.class)
                        .getFirst();

        assertThat(statement.speaker().name()).isEqualTo("Norwegian foreign ministry");
    }

    @Test
    void findsTheNameBehindTheDescriptionOfASource() {
        assertThat(
                        Story.of(
                                        "Two boats were lost near the cape, according to the"
                                                + " ministry's spokesman, Nils Ahl.")
                                .said())
                .containsExactly("Nils Ahl > Two boats were lost near the cape");
    }

    @Test
    void givesNoReportToTheBodyThatSpokeBeforeWhereSomebodyElseWroteIt() {
        assertThat(
                        Story.of(
                                        "Norway's foreign ministry said the port was open.",
                                        "Ships keep away, according to a commentary by the blog"
                                                + " Tidal Notes.")
                                .said())
                .noneMatch(s -> s.equals("Norwegian foreign ministry > Ships keep away"));
    }

    @Test
    void hearsNoSpeakerInALonelyTitle() {
        assertThat(Story.of("Leader Jon Palsson said the aim was clear.").said())
                .containsExactly("Jon Palsson > the aim was clear");
    }

    @Test
    void hearsThePersonBehindALongTitle() {
        assertThat(
                        Story.of(
                                        "\"The harbor is closed,\" said Acting Under Secretary of"
                                            + " State for Fisheries and Coastal Trade Anna Vik.")
                                .said())
                .containsExactly("Anna Vik > The harbor is closed");
    }

    @Test
    void hearsTheBodyWhoseStatementSpeaks() {
        assertThat(
                        Story.of(
                                        "The ferry sank on Monday, a military statement"
                                                + " said, without naming the port.")
                                .said())
                .hasSize(1)
                .first()
                .asString()
                .endsWith("military > The ferry sank on Monday");
    }

    @Test
    void hearsTheMediaOfACountryAndNotTheCountry() {
        assertThat(Story.of("Chilean media have reported that the port may close.").said())
                .containsExactly("Chilean media > the port may close");
    }

    @Test
    void hearsADepartmentInLowerCaseBesideAnotherSubject() {
        assertThat(
                        Story.of(
                                        "In Lima the navy moored two ships, while the state"
                                                + " department said it was sending an envoy.")
                                .said())
                .containsExactly("U.S. Department of State > it was sending an envoy");
    }

    @Test
    void takesTheMinistersForTheMinistersOfTheLineBefore() {
        assertThat(
                        Story.of(
                                        "Chilean lawmakers Juan Diaz and Pedro Soto left.",
                                        "Norwegian Foreign Minister Ine Solberg met Danish Foreign"
                                                + " Minister Kai Vik in Lima. In a joint statement,"
                                                + " the ministers called for a summit.")
                                .said())
                .containsExactly("Ine Solberg and Kai Vik > a summit");
    }

    @Test
    void goesBackSeveralLinesForHeToTheLastSubject() {
        assertThat(
                        Story.of(
                                        "Norwegian Foreign Minister Kai Vik toured the port.",
                                        "The cranes were oiled in two rounds.",
                                        "Nets hung at the foot of a hill.",
                                        "Watching the ships, he expressed great satisfaction over"
                                                + " the catch.")
                                .said())
                .containsExactly("Kai Vik > great satisfaction over the catch");
    }

    @Test
    void takesTheWholeNameOfABodyThatNoListHas() {
        assertThat(
                        Story.of(
                                        "The National Fire Chiefs' Council estimated that the work"
                                                + " would cost $5 million.",
                                        "The Senate Committee on Trade and Reform told the court"
                                                + " that the law was clear.",
                                        "The ships are old, according to the Center on Arms and"
                                                + " Fleets.")
                                .said())
                .containsExactly(
                        "National Fire Chiefs' Council > the work would cost $5 million",
                        "Senate Committee on Trade and Reform > the law was clear",
                        "Center on Arms and Fleets > The ships are old");
    }

    @Test
    void leavesOutTheRelativeWordBeforeASpeaker() {
        assertThat(
                        Story.of(
                                        "The rocket flew 600 km, which analysts say could reach the"
                                                + " mainland.")
                                .said())
                .containsExactly("analysts > could reach the mainland");
    }

    @Test
    void namesSpeakersInARowAsTheArticleDoes() {
        assertThat(Story.of("Oslo and Lima have said that the port may close.").said())
                .containsExactly("Oslo and Lima > the port may close");
    }

    @Test
    void givesHeToWhoSpokeAndNotToWhoIsToYield() {
        assertThat(
                        Story.of(
                                        "Norwegian Foreign Minister Kai Vik said the measures have"
                                                + " yet to force Danish Prime Minister Jens Lund to"
                                                + " back down.",
                                        "\"The bite is stronger,\" he said.")
                                .said())
                .element(1)
                .isEqualTo("Kai Vik > The bite is stronger");
    }

    @Test
    void guessesNoCountryForStateMediaAmongSeveral() {
        assertThat(
                        Story.of(
                                        "Norway closed a port, Chile a bridge and Peru a road.",
                                        "State television said the ferries would sail on.")
                                .said())
                .containsExactly("state television > the ferries would sail on");
    }

    @Test
    void letsAStatementSpeakForWhoIssuedIt() {
        assertThat(
                        Story.of(
                                        "Norwegian Foreign Minister Kai Vik said in a written"
                                                + " statement that the port was closed. \"Threats"
                                                + " only isolate them,\" the statement said.",
                                        "Danish Prime Minister Jens Lund issued a statement saying"
                                                + " simply, \"We know of the ship.\"")
                                .said())
                .containsExactly(
                        "Kai Vik > the port was closed",
                        "Kai Vik > Threats only isolate them",
                        "Jens Lund > We know of the ship.");
    }

    @Test
    void hearsAllOfARowOfLegislatorsWithTheirPartyAndState() {
        assertThat(
                        Story.of(
                                        "Sens. Ana Holt (D-N.J.), Ben Marsh (R-Fla.) and Carol Venn"
                                                + " of Maine said the measures must stay.")
                                .said())
                .containsExactly("Ana Holt, Ben Marsh and Carol Venn > the measures must stay");
    }

    @Test
    void hearsWhatIsMadeClearButNotWhereSomebodyStands() {
        assertThat(
                        Story.of(
                                        "Peru spoke on Monday, making clear that the troops would"
                                                + " stay.",
                                        "Chile issued a note, making clear where its army stands.")
                                .said())
                .containsExactly("Peru > the troops would stay");
    }

    @Test
    void hearsTheMemberOfCongressWhoseStateIsTold() {
        String senators = "Sens. Ann Holt (R-Ariz.) and Ben Vik (D-S.C.) met the press.";
        assertThat(Story.of(senators, "“It is over,” the South Carolina Democrat said.").said())
                .containsExactly("Ben Vik > It is over");
        assertThat(Story.of(senators, "“It is over,” said the Arizona Republican.").said())
                .containsExactly("Ann Holt > It is over");
        assertThat(Story.of(senators, "“It is over,” said the Ohio Republican.").said()).isEmpty();
    }

    @Test
    void hearsTheOneToldOfBeforeAQuotationOfSeveralSentences() {
        assertThat(
                        Story.of(
                                        "“We will go,” Norwegian President Jon Dahl said.",
                                        "But Foreign Minister Karl Berg was wary of the plan.",
                                        "“It may work. It may fail. We shall see,” he said.")
                                .said())
                .contains("Karl Berg > We shall see");
    }

    @Test
    void hearsNoSingleBodyInAllOfThem() {
        assertThat(
                        Story.of(
                                        "“The pier is shut,” Reuters reported.",
                                        "But all of them have urged the port to wait.")
                                .said())
                .containsExactly("Reuters > The pier is shut");
    }

    @Test
    void hearsABodyBehindWhatItIs() {
        assertThat(
                        Story.of(
                                        "“The mood is dark,” wrote US campaigning group Human"
                                                + " Rights Watch.")
                                .said())
                .containsExactly("Human Rights Watch > The mood is dark");
    }

    @Test
    void hearsTheMemberOfCongressWhoseStateIsWrittenOut() {
        String members = "Rep. Ann Holt, Democrat of New Jersey, met Rep. Ben Vik (R-Ohio).";
        assertThat(Story.of(members, "“It is over,” said the New Jersey Democrat.").said())
                .containsExactly("Ann Holt > It is over");
    }

    @Test
    void hearsNothingInWhatSomebodyOnlyReportsOn() {
        assertThat(
                        Story.of(
                                        "Chadian Foreign Minister Idriss Mahamat left.",
                                        "As a rule, the Chadian foreign ministry would only report"
                                                + " on the talks after the event.")
                                .said())
                .isEmpty();
    }

    @Test
    void goesOnWithANameThatTheTreeTakesForTheHeadOfItAll() {
        assertThat(
                        Story.of(
                                        "Mayor Piet Vos spoke on Monday. “We lost,” Vos said.",
                                        "Luc Maes, who told them by video link on Tuesday that his"
                                                + " town would fight to the end, wants far more. He"
                                                + " warned that the port was shut.")
                                .said())
                .contains("Luc Maes > the port was shut");
    }

    @Test
    void knowsAPersonByWho() {
        assertThat(
                        Story.of(
                                        "The council met in June. El-Ghassim Wane, who heads it,"
                                            + " told the Council on Monday that the port was shut.")
                                .said())
                .containsExactly("El-Ghassim Wane > the port was shut");
    }

    @Test
    void knowsTheHouseForTheOneInWashington() {
        assertThat(Story.of("The House rose on Monday, and the House said it would wait.").said())
                .containsExactly("U.S. House of Representatives > it would wait");
        assertThat(Story.of("The House members came, and the House of Lind said so.").said())
                .isEmpty();
    }

    @Test
    void takesSharesForNobodyNamedBefore() {
        assertThat(
                        Story.of(
                                        "Among those women who have picked a mayor, nearly two out"
                                                + " of three say they are open to changing their"
                                                + " minds.")
                                .said())
                .isEmpty();
    }
}
