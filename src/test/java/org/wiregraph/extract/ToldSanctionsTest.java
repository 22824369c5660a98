package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;

/// Sanctions told in roundabout ways: by a list, a bill, a gerund, or whoever tells of them.
class ToldSanctionsTest {

    private static List<String> in(String... paragraphs) {
        return Story.of(paragraphs).sanctioned();
    }

    @Test
    void readsThoseAddedToAListByNobodyNamed() {
        assertThat(in("Two Syrian banks were added to the Canadian sanctions list on Monday."))
                .containsExactly("Canada > Two Syrian banks, imposed");
        assertThat(in("Two Syrian poets were added to the Canadian list of guests.")).isEmpty();
    }

    @Test
    void takesTheOwnerOfTheMeasureWhereNobodyHits() {
        assertThat(in("Syria was hit with Canadian sanctions in March."))
                .containsExactly("Canada > Syria, imposed");
    }

    @Test
    void readsABillThatWouldSanctionAsProposed() {
        assertThat(in("Canada's parliament passed a bill on Monday that would sanction 12 judges."))
                .hasSize(1)
                .allMatch(s -> s.endsWith("12 judges, proposed"));
    }

    @Test
    void takesTheSubjectOfTheVerbAboveAGerund() {
        assertThat(in("Norway joined Canada in imposing sanctions on Syria's generals on Monday."))
                .containsExactly("Norway > Syria's generals, imposed");
        assertThat(in("Norway answered by imposing sanctions on six Syrian generals."))
                .containsExactly("Norway > six Syrian generals, imposed");
    }

    @Test
    void takesTheOfficeThatTellsOfMeasuresWithoutOwner() {
        assertThat(in("The new sanctions target 12 people, the Treasury Department said."))
                .hasSize(1)
                .allMatch(s -> s.endsWith("12 people, imposed"));
        assertThat(in("The new sanctions target 12 people, the newspaper said.")).isEmpty();
    }

    @Test
    void readsWhoIsAmongThoseHit() {
        assertThat(
                        in(
                                "Canada blacklisted 17 firms on Monday.",
                                "The blacklisted firms include Volta Group and Sarmat Oil."))
                .containsExactly(
                        "Canada > 17 firms, imposed",
                        "Canada > Volta Group and Sarmat Oil, imposed");
        assertThat(
                        in(
                                "Canada blacklisted 17 firms on Monday.",
                                "Its largest firms include Volta Group and Sarmat Oil."))
                .containsExactly("Canada > 17 firms, imposed");
    }

    @Test
    void readsWhoIsRefusedEntry() {
        assertThat(in("Russia barred entry to 13 Canadian officials on Monday over sanctions."))
                .containsExactly("Russia > 13 Canadian officials, imposed");
        assertThat(in("Police barred entry to 13 reporters on Monday over sanctions.")).isEmpty();
    }

    @Test
    void readsAResolutionThatBansBehindItsDay() {
        assertThat(
                        in(
                                "The United Nations Security Council adopted a resolution on Monday"
                                        + " banning coal exports from North Korea."))
                .hasSize(1)
                .allMatch(s -> s.startsWith("United Nations Security Council > coal exports"));
    }

    @Test
    void readsSanctionsSteppedUp() {
        assertThat(in("Canada stepped up sanctions against Syria on Monday."))
                .containsExactly("Canada > Syria, imposed");
    }

    @Test
    void readsWhatBurdensTheSubject() {
        assertThat(in("Syria has faced Canadian sanctions since 2011."))
                .containsExactly("Canada > Syria, in force");
        assertThat(
                        in(
                                "Canada blacklisted six Syrian generals on Monday.",
                                "Two banks will also be subject to an asset freeze."))
                .containsExactly(
                        "Canada > six Syrian generals, imposed", "Canada > Two banks, proposed");
        assertThat(in("Two banks are not subject to Canadian sanctions.")).isEmpty();
    }

    @Test
    void takesTheNameThatANounExplains() {
        assertThat(in("Rosneft, a Russian firm blacklisted by Canada, sold its ships."))
                .containsExactly("Canada > Rosneft, imposed");
    }

    @Test
    void readsMeasuresThatAnswer() {
        assertThat(Story.of("Canada responded with sanctions on two Libyan banks.").sanctioned())
                .containsExactly("Canada > two Libyan banks, imposed");
    }

    @Test
    void readsThoseHitRightBeforeTheVerb() {
        assertThat(Story.of("Two Libyan men hit with US sanctions live in Lima.").sanctioned())
                .containsExactly("United States > Two Libyan men, imposed");
    }

    @Test
    void endsThoseHitBeforeTheNextMeasure() {
        assertThat(
                        Story.of(
                                        "Canada imposed sanctions on Libyan officials and a ban on"
                                                + " flights.")
                                .sanctioned())
                .containsExactly("Canada > Libyan officials, imposed");
    }

    @Test
    void readsTheStateThatAMeasureIsNamedFor() {
        assertThat(Story.of("The Norwegian government announced Libya sanctions.").sanctioned())
                .containsExactly("Norwegian government > Libya, imposed");
        assertThat(Story.of("Canada imposed sanctions over Libyan meddling.").sanctioned())
                .containsExactly("Canada > Libya, imposed");
        assertThat(Story.of("Canada discussed the U.S. sanctions.").sanctioned()).isEmpty();
    }

    @Test
    void takesASignedBillForDone() {
        assertThat(
                        Story.of(
                                        "The Norwegian government signed a bill imposing sanctions"
                                                + " on Libya.")
                                .sanctioned())
                .containsExactly("Norwegian government > Libya, imposed");
    }

    @Test
    void readsASecondThingDecided() {
        assertThat(
                        Story.of(
                                        "Tensions rose after Canada's decision to leave the pact"
                                                + " and restore sanctions on Libya.")
                                .sanctioned())
                .containsExactly("Canada > Libya, imposed");
    }

    @Test
    void countsAName() {
        assertThat(
                        Story.of("Ann Lee and six others were hit with U.S. sanctions.")
                                .all(Report.Sanction.class)
                                .getFirst()
                                .targetCount()
                                .orElseThrow()
                                .value())
                .isEqualTo(7);
    }

    @Test
    void takesABillToBeSignedForProposed() {
        assertThat(
                        Story.of(
                                        "Envoys said that the Norwegian government will sign a bill"
                                                + " imposing sanctions on Libya.")
                                .sanctioned())
                .containsExactly("Norwegian government > Libya, proposed");
    }

    @Test
    void datesAMeasureByItsOwnDayRatherThanThatOfTheTelling() {
        assertThat(
                        Story.of(
                                        "The minister said Sunday that Canada would release a new"
                                                + " round of sanctions Monday targeting six Libyan"
                                                + " generals.")
                                .all(Report.Sanction.class)
                                .getFirst()
                                .when()
                                .iso())
                .contains("2022-10-10");
    }

    @Test
    void readsTheFirstOfAllies() {
        assertThat(Story.of("Canada and its allies imposed sanctions on Libya.").sanctioned())
                .containsExactly("Canada > Libya, imposed");
        assertThat(
                        Story.of("Western sanctions against Libya began to have an effect.")
                                .sanctioned())
                .containsExactly("West > Libya, in force");
    }

    @Test
    void readsAVoteThatApproves() {
        assertThat(
                        Story.of(
                                        "The U.N. Security Council approved crippling sanctions"
                                                + " targeting a third of Libya's annual exports.")
                                .sanctioned())
                .containsExactly(
                        "United Nations Security Council > a third of Libya's annual exports,"
                                + " imposed");
    }

    @Test
    void readsThoseWhomNobodyMayDealWith() {
        assertThat(
                        Story.of(
                                        "Canada barred its banks from doing business with two"
                                                + " Libyan firms.")
                                .sanctioned())
                .containsExactly("Canada > two Libyan firms, imposed");
        assertThat(
                        Story.of(
                                        "A judge barred Ann Lee from doing business with two Libyan"
                                                + " firms.")
                                .sanctioned())
                .isEmpty();
    }

    @Test
    void readsWhatIsToBeDoneAsProposed() {
        assertThat(in("Canada is to impose sanctions on six Syrian generals."))
                .containsExactly("Canada > six Syrian generals, proposed");
        assertThat(in("Canada is to lift sanctions on six Syrian generals."))
                .containsExactly("Canada > six Syrian generals, in force");
    }

    @Test
    void readsMeasuresThatAreDue() {
        assertThat(in("The Canadian government faced a deadline to impose sanctions on Syria."))
                .hasSize(1)
                .allMatch(s -> s.endsWith("Syria, proposed"));
    }

    @Test
    void readsMeasuresAgreedOnOrJoinedToTariffs() {
        assertThat(in("The EU agreed on new sanctions against Syria."))
                .containsExactly("European Union > Syria, imposed");
        assertThat(in("Canada imposed tariffs and sanctions on Syria."))
                .containsExactly("Canada > Syria, imposed");
        assertThat(in("Canada announced elections and sanctions experts left.")).isEmpty();
    }

    @Test
    void readsAPartOfThoseHit() {
        assertThat(in("Canada announced sanctions, including on Syria's banks."))
                .containsExactly("Canada > Syria's banks, imposed");
    }

    @Test
    void takesTheHouseOfASentenceBeforeForABill() {
        assertThat(
                        in(
                                "The U.S. Senate passed a bill on Tuesday. The legislation would"
                                        + " impose sanctions on Syrian banks."))
                .hasSize(1)
                .allMatch(s -> s.endsWith("Syrian banks, proposed"));
        assertThat(in("The legislation would impose sanctions on Syrian banks.")).isEmpty();
    }

    @Test
    void readsBansOnTradeWithAState() {
        assertThat(in("Canada announced a ban on imports of coal from Syria."))
                .hasSize(1)
                .allMatch(s -> s.endsWith("imports of coal from Syria, imposed"));
        assertThat(in("Canada announced a ban on imports of coal in May.")).isEmpty();
    }

    @Test
    void readsWhatRevivedMeasuresDoToAState() {
        assertThat(in("Canada reinstated sanctions that have crippled Syria's economy."))
                .containsExactly("Canada > Syria's economy, in force");
    }

    @Test
    void readsNoLiftingInADemandForIt() {
        assertThat(in("Syria demanded that Canada lift sanctions on its state oil company."))
                .noneMatch(s -> s.endsWith("lifted"));
    }

    @Test
    void readsTheSecondOfTwoBehindHerOwner() {
        assertThat(
                        in(
                                "Canada sanctioned six Syrian generals on Monday.",
                                "Also designated are Ann Lee, director of a bank, and her deputy,"
                                        + " Ida Berg."))
                .containsExactly(
                        "Canada > six Syrian generals, imposed",
                        "Canada > Ann Lee, imposed",
                        "Canada > Ida Berg, imposed");
    }

    @Test
    void takesTheNameThatARelativeClauseExplains() {
        assertThat(in("Volta Group, a firm that Canada had blacklisted in May, was named."))
                .containsExactly("Canada > Volta Group, imposed");
    }

    @Test
    void takesWhoImposedBeforeForItBehindAClauseOfTheOneHit() {
        assertThat(
                        in(
                                "The Security Council imposed sanctions on Libya on Monday. When"
                                    + " Libya did not comply, it froze the assets of ten banks."))
                .contains("United Nations Security Council > ten banks, imposed");
    }

    @Test
    void takesTheYearInTheNumberOfAResolutionForNoDate() {
        assertThat(
                        days(
                                "Adopting resolution 1929 (2010), the Security Council on Monday"
                                        + " imposed sanctions on Libya."))
                .contains("2022-10-03")
                .doesNotContain("2010");
    }

    @Test
    void datesWhatOthersDoAtTheSameTime() {
        assertThat(
                        days(
                                "Norway blacklisted 78 Syrian generals on Monday. Canada listed 11"
                                        + " people."))
                .containsExactly("2022-10-03", "2022-10-03");
        assertThat(
                        days(
                                "Norway blacklisted 78 Syrian generals in May. Canada listed 11"
                                        + " people."))
                .containsExactly("2022-05", "-");
    }

    private static List<String> days(String... paragraphs) {
        return Story.of(paragraphs).all(Report.Sanction.class).stream()
                .map(s -> s.when().iso().orElse("-"))
                .toList();
    }

    @Test
    void readsMoreOfThoseHitAtAnotherTime() {
        String[] story = {
            "The Security Council imposed sanctions on Libya in 2017.",
            "Three people were blacklisted on December 20, 2018, and five others in July 2019."
        };
        assertThat(in(story))
                .contains(
                        "United Nations Security Council > Three people, imposed",
                        "United Nations Security Council > five others, imposed");
        assertThat(days(story)).containsExactly("2017", "2018-12-20", "2019-07");
    }

    @Test
    void readsARoleThatANameExplains() {
        assertThat(in("The U.S. Treasury designated Syria's defense minister, Ida Berg."))
                .containsExactly("U.S. Department of the Treasury > Ida Berg, imposed");
        assertThat(in("The U.S. Treasury sanctioned Syria's defense minister on Monday."))
                .containsExactly(
                        "U.S. Department of the Treasury > Syria's defense minister, imposed");
    }

    @Test
    void takesTheBodyThatItsCountryAndKindDescribe() {
        assertThat(in("Canada blacklisted Iran's elite Islamic Revolutionary Guard Corps.."))
                .containsExactly("Canada > Revolutionary Guard, imposed");
        assertThat(in("Canada designated Hezbollah a terrorist organization on Monday."))
                .containsExactly("Canada > Hezbollah, imposed");
    }

    @Test
    void takesALeaderWhoseStateIsNotSaidForTheOneWhoImposes() {
        assertThat(in("Berg reimposed sanctions on Iran on Monday. Ida Berg left on Tuesday."))
                .containsExactly("Ida Berg > Iran, imposed");
        assertThat(in("Ida Berg welcomed sanctions on Iran on Monday.")).isEmpty();
    }

    @Test
    void takesAPartForNoMore() {
        assertThat(in("Canada blacklisted 160 generals, 14 of them from the fleet, on Monday."))
                .containsExactly("Canada > 160 generals, imposed");
    }

    @Test
    void takesTheDayBesideARoughTime() {
        assertThat(days("Five weeks ago, on August 30, Canada sanctioned eight Syrian generals."))
                .containsExactly("2022-08-30");
    }

    @Test
    void endsWhereWhatBelongsToATargetIsNobody() {
        assertThat(in("Canada imposed sanctions on Iran and its economic vulnerability on Monday."))
                .containsExactly("Canada > Iran, imposed");
        assertThat(in("Canada imposed sanctions on Ida Berg and her many allies on Monday."))
                .containsExactly("Canada > Ida Berg and her many allies, imposed");
        assertThat(in("Canada's sanctions slashed Iran's oil sales from 2.5 million barrels."))
                .containsExactly("Canada > Iran's oil sales, in force");
    }

    @Test
    void knowsForWhomASpeakerSaysWe() {
        assertThat(
                        Story.of(
                                        "\"We have imposed sanctions on Iran,\" British Foreign"
                                                + " Secretary Ana Rey said.")
                                .sanctioned())
                .singleElement()
                .asString()
                .contains("United Kingdom", "Iran");
        assertThat(
                        Story.of(
                                        "\"We will not impose sanctions on Iran,\" British Foreign"
                                                + " Secretary Ana Rey said.")
                                .sanctioned())
                .isEmpty();
        assertThat(
                        Story.of("\"We will impose sanctions on Iran,\" the singer Ana Rey said.")
                                .sanctioned())
                .isEmpty();
    }

    @Test
    void takesWhatIsToComeForProposed() {
        assertThat(
                        Story.of("Oslo is imposing sanctions on Iran on Thursday, it said.")
                                .sanctioned())
                .singleElement()
                .asString()
                .contains("proposed");
    }
}
