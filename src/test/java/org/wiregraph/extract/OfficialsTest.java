package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
    void givesEachOfARowTheTitleOfOne() {
        assertThat(Story.of("Sens. Ana Rey and Luc Maes left.").officials())
                .containsExactly("Ana Rey: Sen.", "Luc Maes: Sen.");
        assertThat(Story.of("Former Presidents Ana Rey and Luc Maes left.").officials())
                .containsExactly("Ana Rey: Former President", "Luc Maes: Former President");
        assertThat(Story.of("Ana Rey, the head of sports in Chad, left.").officials())
                .containsExactly("Ana Rey: head of sports in Chad");
    }

    @Test
    void leavesOutOfATitleWhatOnlyStandsBeside() {
        assertThat(Story.of("His old ally Sen. Ana Rey left the hall.").officials())
                .containsExactly("Ana Rey: Sen.");
        assertThat(Story.of("GOP Sen. Ana Rey left the hall.").officials())
                .containsExactly("Ana Rey: Sen.");
        assertThat(Story.of("No doubt President Ana Rey left the hall.").officials())
                .containsExactly("Ana Rey: President");
        assertThat(Story.of("Ana Rey, an envoy for Chad under Luc Maes, left.").officials())
                .containsExactly("Ana Rey: envoy for Chad");
        assertThat(Story.of("Ana Rey, the minister's sister-in-law, left.").officials()).isEmpty();
    }

    @Test
    void endsATitleWhereTheStoryGoesOn() {
        assertThat(
                        Story.of("Ana Rey, defense minister during the war against Chad, left.")
                                .officials())
                .containsExactly("Ana Rey: defense minister");
        assertThat(Story.of("Embattled President Ana Rey left the hall.").officials())
                .containsExactly("Ana Rey: President");
        assertThat(Story.of("They met United Kingdom Prime Minister Ana Rey.").officials())
                .containsExactly("Ana Rey: United Kingdom Prime Minister");
    }

    @Test
    void beginsATitleBehindTheEndOfAnotherPhrase() {
        assertThat(Story.of("There is little dispute Prime Minister Ana Rey won.").officials())
                .containsExactly("Ana Rey: Prime Minister");
        assertThat(Story.of("The country's Prime Minister Ana Rey left the hall.").officials())
                .containsExactly("Ana Rey: Prime Minister");
        assertThat(Story.of("Pope Leo Danish Prime Minister Ana Rey left the hall.").officials())
                .contains("Ana Rey: Danish Prime Minister");
        assertThat(Story.of("They met former state Sen. Ana Rey in the hall.").officials())
                .containsExactly("Ana Rey: former state Sen.");
    }

    @Test
    void takesNoManagerAndNoCorrespondentForAnOfficial() {
        assertThat(Story.of("Luc Maes, general manager of the Lima Rockets, left.").officials())
                .isEmpty();
        assertThat(Story.of("The Oslo bureau chief, Luc Maes, left.").officials()).isEmpty();
        assertThat(Story.of("University system President Luc Maes left.").officials()).isEmpty();
    }

    @Test
    void takesNobodyForTheOfficerHeHas() {
        assertThat(Story.of("An adviser to Mr. Maes spoke. Luc Maes slept.").officials()).isEmpty();
        assertThat(Story.of("They met Defense Secretary Dr. Ana Rey on Monday.").officials())
                .containsExactly("Ana Rey: Defense Secretary");
    }

    @Test
    void readsABodyWhoseNameLooksLikeAVerb() {
        assertThat(
                        Story.of(
                                        "Ana Rey, Chad's ambassador to the United Nations, said on"
                                                + " Monday she would stay.")
                                .officials())
                .containsExactly("Ana Rey: Chad's ambassador to the United Nations");
    }

    @Test
    void endsATitleBeforeWhenAndHowItWasHeld() {
        assertThat(Story.of("Ana Rey, who was foreign minister at the time, left.").officials())
                .containsExactly("Ana Rey: foreign minister");
        assertThat(Story.of("Ana Rey served as prime minister between 1997 and 2007.").officials())
                .containsExactly("Ana Rey: prime minister");
        assertThat(Story.of("Ana Rey, a senator and one of the party's hopes, left.").officials())
                .containsExactly("Ana Rey: senator");
        assertThat(Story.of("Ana Rey is the first president to visit the island.").officials())
                .isEmpty();
    }

    @Test
    void tellsAFatherFromHisSon() {
        assertThat(
                        Story.of(
                                        "Crown Prince Faris bin Nasser left. Later King Nasser"
                                                + " spoke to envoys.")
                                .officials())
                .containsExactlyInAnyOrder("Faris bin Nasser: Crown Prince", "King Nasser: King");
    }

    @Test
    void givesAKingNoRepublic() {
        assertThat(home("King Nasser", "Envoys from France met King Nasser in Jordan on Monday."))
                .contains("Jordan");
        assertThat(home("King Nasser", "Envoys from France met King Nasser on Monday.")).isEmpty();
    }

    private static Optional<String> home(String name, String paragraph) {
        return Story.of(paragraph).extraction().actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow()
                .country();
    }

    @Test
    void keepsThatSomebodyOnlyActs() {
        assertThat(Story.of("They met acting Interior Minister Ana Rey.").officials())
                .containsExactly("Ana Rey: acting Interior Minister");
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
    void takesNoRelativeForTheLeaderOfAFamilyName() {
        Story story =
                Story.of(
                        "Ida Obama sang in Lima.",
                        "President Obama left early.",
                        "The president said the song was long.");

        assertThat(story.officials()).containsExactly("Obama: President");
        assertThat(story.said()).containsExactly("Obama > the song was long");
    }

    @Test
    void takesNoAdviserAndNoDeputyForTheOneWhoLeads() {
        Story story =
                Story.of(
                        "Peruvian President Ana Rey met Luc Maes, an adviser to the president, and"
                                + " Vice President Kai Vik.",
                        "The president said the talks were long.");

        assertThat(story.said()).containsExactly("Ana Rey > the talks were long");
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

    @Test
    void readsATitleBeforeARank() {
        assertThat(
                        Story.of("Commander of the Danish Navy Rear Admiral Kai Vik was calm.")
                                .officials())
                .containsExactly("Kai Vik: Commander of the Danish Navy Rear Admiral");
    }

    @Test
    void readsOnlyTheRankBehindAnotherNoun() {
        assertThat(Story.of("The death of Danish General Kai Vik was sudden.").officials())
                .containsExactly("Kai Vik: Danish General");
    }

    @Test
    void readsTheTitleOfARowThatEndsWithOtherOfficials() {
        assertThat(
                        Story.of(
                                        "There were Kai Vik, Ola Berg and other senior officials of"
                                                + " the Danish Navy.")
                                .officials())
                .containsExactly(
                        "Kai Vik: senior official of the Danish Navy",
                        "Ola Berg: senior official of the Danish Navy");
    }

    @Test
    void takesNoNameOfABodyForAPerson() {
        assertThat(
                        Story.of(
                                        "Kai Vik, head of the army's Strategic Plans Division,"
                                                + " watched the launch.")
                                .officials())
                .noneMatch(o -> o.contains("Division:"));
    }

    @Test
    void readsLegislatorsInARowWithTheirPartyAndState() {
        assertThat(
                        Story.of(
                                        "Sens. Ana Holt (D-N.J.), Ben Marsh (R-Fla.) and Carol Venn"
                                                + " of Maine signed the letter.",
                                        "\"It is time,\" said Dan Ruiz, Democrat of New Mexico.")
                                .officials())
                .containsExactlyInAnyOrder(
                        "Ana Holt: Sen.", "Ben Marsh: Sen.", "Carol Venn: Sen.", "Dan Ruiz: ");
    }

    @Test
    void keepsWhatMakesAnOfficeALesserOrAnEarlierOne() {
        assertThat(Story.of("Kai Vik, vice president of Kenya, said so.").officials())
                .containsExactly("Kai Vik: vice president of Kenya");
        assertThat(Story.of("It was signed by then-President Kai Vik.").officials())
                .containsExactly("Kai Vik: then-President");
        assertThat(Story.of("Special counsel Kai Vik said so.").officials())
                .containsExactly("Kai Vik: Special counsel");
        assertThat(
                        Story.of("Kai Vik, vice minister of Foreign Affairs and Trade, said so.")
                                .officials())
                .containsExactly("Kai Vik: vice minister of Foreign Affairs and Trade");
    }

    @Test
    void findsTheCommitteeOfAChairman() {
        assertThat(
                        Story.of(
                                        "House Foreign Affairs Committee Chairman Ann Holt left.",
                                        "So did Ben Vik, who heads the Senate Select Committee on"
                                                + " Intelligence.")
                                .extraction()
                                .officials())
                .flatExtracting(o -> o.affiliations().stream().map(a -> a.name()).toList())
                .contains(
                        "House Foreign Affairs Committee",
                        "Senate Select Committee on Intelligence");
    }

    @Test
    void readsAnOfficeHeldThen() {
        assertThat(Story.of("Norway's then U.S. ambassador, Kai Vik, came as well.").officials())
                .containsExactly("Kai Vik: Norway's then U.S. ambassador");
    }

    @Test
    void readsAnOfficeBehindAStateWhosePointStandsApart() {
        assertThat(
                        Story.of(
                                        "Rep. Ana Holt, D-Calif., chairwoman of the House Ethics"
                                                + " Committee, left.")
                                .officials())
                .containsExactly("Ana Holt: Rep. | chairwoman of the House Ethics Committee");
    }

    @Test
    void readsOfficesWithTwoFields() {
        assertThat(Story.of("Transport and Infrastructure Minister Kai Vik left.").officials())
                .containsExactly("Kai Vik: Transport and Infrastructure Minister");
        assertThat(Story.of("Peru and Foreign Minister Kai Vik left.").officials())
                .containsExactly("Kai Vik: Foreign Minister");
    }

    @Test
    void givesNoOfficeToTheUnitedStatesThatTheyDoNotHave() {
        assertThat(homes("Washington was quiet. The United States waited, Labour leader Kai Vik"))
                .isEmpty();
        assertThat(homes("Washington was quiet. The United States waited, Majority leader Kai Vik"))
                .containsExactly("United States");
    }

    @Test
    void takesNeitherABodyNorAWishForAnOffice() {
        assertThat(
                        Story.of(
                                        "Under President Kai Vik the army grew. Under Vik, the"
                                                + " Justice Department and the army spied on them.")
                                .officials())
                .containsExactly("Kai Vik: President");
        assertThat(Story.of("If Kai Vik were president, who would go?").officials()).isEmpty();
    }

    private static List<String> homes(String story) {
        return Story.of(story + " said.").extraction().officials().stream()
                .flatMap(o -> o.person().country().stream())
                .toList();
    }

    @Test
    void leavesWhatIsNoPartOfATitle() {
        assertThat(
                        Story.of(
                                        "Majority Leader Jon Holt and Democratic counterpart Sen."
                                                + " Kai Vik left.")
                                .officials())
                .contains("Kai Vik: Sen.");
        assertThat(Story.of("Evangelical leader Jon Holt prayed for Gov. Kai Vik.").officials())
                .containsExactly("Kai Vik: Gov.");
    }

    @Test
    void takesWhomAnAssistantServesForNoOfficeOfHis() {
        assertThat(
                        Story.of("The plan failed, said Assistant to the President Kai Vik.")
                                .officials())
                .containsExactly("Kai Vik: Assistant to the President");
    }

    @Test
    void takesAShipForNobody() {
        assertThat(Story.of("The aircraft carrier Charles de Gaulle left for Chad.").officials())
                .isEmpty();
    }

    @Test
    void showsWhoHasNoFamilyNameWithHisStyle() {
        assertThat(Story.of("King Salman left for Lima. Salman said it rained.").said())
                .containsExactly("King Salman > it rained");
        assertThat(Story.of("The king, Salman, said it rained.").said())
                .containsExactly("Salman > it rained");
        assertThat(Story.of("Crown Prince Mohammed bin Salman said it rained.").said())
                .containsExactly("Mohammed bin Salman > it rained");
    }
}
