package org.wiregraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Report;
import org.wiregraph.model.Report.Instrument;

class SanctionsTest {

    private static List<String> in(String... paragraphs) {
        return Story.of(paragraphs).sanctioned();
    }

    private static List<Integer> counts(String text) {
        return Story.of(text).all(Report.Sanction.class).stream()
                .map(s -> s.targetCount().map(c -> c.value()).orElse(0))
                .toList();
    }

    private static List<String> dates(String... paragraphs) {
        return Story.of(paragraphs).all(Report.Sanction.class).stream()
                .map(s -> s.when().iso().orElse("-"))
                .toList();
    }

    @Test
    void readsThoseHitAsObjectOfTheVerb() {
        assertThat(in("Oslo blacklisted two shipping firms over arms smuggling on Monday."))
                .containsExactly("Norway > two shipping firms, imposed");
        assertThat(in("Six vessels were sanctioned by Canada on Friday."))
                .containsExactly("Canada > Six vessels, imposed");
        assertThat(in("The ministry said Kenya had sanctioned four generals."))
                .containsExactly("Kenya > four generals, imposed");
    }

    @Test
    void readsThoseHitAfterTheNameOfTheMeasure() {
        assertThat(in("Canada on Friday slapped sanctions on nine Belarusian judges."))
                .containsExactly("Canada > nine Belarusian judges, imposed");
        assertThat(in("Japan announced \"sanctions\" on four individuals and five entities."))
                .containsExactly("Japan > four individuals and five entities, imposed");
        assertThat(in("Australia has placed export controls on 28 Russian companies."))
                .containsExactly("Australia > 28 Russian companies, imposed");
        assertThat(in("The EU imposed an arms embargo on Libya and travel bans on 14 officers."))
                .containsExactly(
                        "European Union > Libya, imposed", "European Union > 14 officers, imposed");
    }

    @Test
    void takesABillOrListForOneOfSanctionsOnlyWhereSanctionsWereTold() {
        assertThat(
                        in(
                                "Norway is weighing sanctions.",
                                "The Norwegian bill includes funds for harbors and two new banks."))
                .isEmpty();
    }

    @Test
    void readsThoseAddedToAList() {
        assertThat(in("Britain on Monday added 33 people and 12 firms to its sanctions list."))
                .containsExactly("United Kingdom > 33 people and 12 firms, imposed");
        assertThat(in("The club added two players to its list of candidates.")).isEmpty();
    }

    @Test
    void readsFrozenAssetsAndBannedTrade() {
        assertThat(in("Norway froze the assets of eight Syrian officials."))
                .containsExactly("Norway > eight Syrian officials, imposed");
        assertThat(in("Poland banned imports of Russian coal."))
                .containsExactly("Poland > imports of Russian coal, imposed");
        assertThat(in("Russia banned 61 Canadians, including two ministers, from entering."))
                .containsExactly("Russia > 61 Canadians, imposed");
        assertThat(in("A court froze the assets of eight Syrian officials.")).isEmpty();
        assertThat(in("Poland banned smoking in Polish restaurants.")).isEmpty();
    }

    @Test
    void knowsOnWhichStateNumberedResolutionsAre() {
        assertThat(in("Resolution 1970 was adopted on Saturday.")).isEmpty();
        assertThat(
                        in(
                                "The Security Council imposed sanctions in 2011.",
                                "Resolution 1970 was adopted on Feb. 26, 2011."))
                .containsExactly("United Nations Security Council > Libya, imposed");
        assertThat(in("Security Council resolutions bar Libya from buying arms."))
                .containsExactly("United Nations Security Council > Libya, in force");
    }

    @Test
    void goesOnWithThePackageToldOfBefore() {
        assertThat(
                        in(
                                "The European Union adopted sanctions against Syria on Monday. The"
                                        + " package lists 12 officers and two banks. Twenty ships"
                                        + " were banned from EU ports."))
                .containsExactly(
                        "European Union > Syria, imposed",
                        "European Union > 12 officers and two banks, imposed",
                        "European Union > Twenty ships, imposed");
        assertThat(
                        in(
                                "OFAC is designating six vessels for moving Iranian oil.",
                                "Also designated today are two banks in Oman."))
                .containsExactly(
                        "Office of Foreign Assets Control > six vessels, imposed",
                        "Office of Foreign Assets Control > two banks in Oman, imposed");
    }

    @Test
    void givesTheSameTargetsToThoseWhoFollowSuit() {
        assertThat(in("Britain sanctioned five generals on Monday. Canada followed suit."))
                .containsExactly(
                        "United Kingdom > five generals, imposed",
                        "Canada > five generals, imposed");
        assertThat(in("On Monday Britain sanctioned two banks, and Canada followed suit."))
                .containsExactly(
                        "United Kingdom > two banks, imposed", "Canada > two banks, imposed");
        assertThat(
                        in(
                                "Britain sanctioned five generals on Monday. Canada followed suit"
                                        + " with a longer list of names."))
                .containsExactly("United Kingdom > five generals, imposed");
    }

    @Test
    void findsWhoImposesBehindAsidesAndDecisions() {
        assertThat(in("The U.S. Treasury, for its part, sanctioned two banks."))
                .containsExactly("U.S. Department of the Treasury > two banks, imposed");
        assertThat(in("Japan decided the same day to freeze the assets of three groups."))
                .containsExactly("Japan > three groups, imposed");
        assertThat(in("President Joe Biden signed an order imposing sanctions on ten settlers."))
                .containsExactly("United States > ten settlers, imposed");
        assertThat(in("Iran shrugged off American-led sanctions on Syria.")).isEmpty();
        assertThat(in("U.S. lawmakers debated the Iran sanctions on Monday.")).isEmpty();
    }

    @Test
    void tellsWhatStandsFromWhatWasDone() {
        assertThat(in("Two banks, both under U.S. sanctions, closed."))
                .containsExactly("United States > Two banks, in force");
        assertThat(in("Critics of U.S. sanctions against Cuba marched in Miami."))
                .containsExactly("United States > Cuba, in force");
        assertThat(in("The U.N. arms embargo on Iran expired in October 2020."))
                .containsExactly("United Nations > Iran, lifted");
        assertThat(in("EU sanctions on Syria were lifted in May."))
                .containsExactly("European Union > Syria, lifted");
        assertThat(in("The Treasury lifted sanctions on two Venezuelan officials."))
                .containsExactly(
                        "U.S. Department of the Treasury > two Venezuelan officials, lifted");
    }

    @Test
    void tellsWhatIsAskedForFromWhatWasDone() {
        assertThat(in("Kyiv urged the European Union to sanction Rosatom."))
                .containsExactly("European Union > Rosatom, proposed");
        assertThat(in("U.S. officials are considering sanctions on Chinese companies."))
                .containsExactly("United States > Chinese companies, proposed");
        assertThat(in("Congress passed legislation imposing sanctions on Russian banks."))
                .allMatch(s -> s.endsWith("proposed"));
        assertThat(in("The president said he did not want to sanction Saudi Arabia.")).isEmpty();
        assertThat(in("There is no sign that Canada has imposed sanctions on Iran.")).isEmpty();
        assertThat(in("Oil prices fell after Washington helped Iran if it imposed sanctions."))
                .isEmpty();
    }

    @Test
    void leavesTalkOfSanctionsAlone() {
        assertThat(
                        in(
                                "Sanctions have failed, analysts said. Iran wants sanctions relief."
                                        + " Lawmakers called for sanctions. The talks were eased by"
                                        + " sanctions."))
                .isEmpty();
        assertThat(in("Israel is not ready to sanction a dramatic change in Gaza.")).isEmpty();
        assertThat(in("The league sanctioned a referendum in Scotland.")).isEmpty();
        assertThat(in("A judge upheld Trump's travel ban on five mostly Muslim countries."))
                .isEmpty();
        assertThat(in("They spoke of Russian sanctions and a vote on Israeli settlements."))
                .isEmpty();
        assertThat(in("The United States put tariffs on Chinese steel.")).isEmpty();
    }

    @Test
    void countsThoseHit() {
        assertThat(counts("The U.S. blacklisted an additional 52 ships.")).containsExactly(52);
        assertThat(counts("The U.S. blacklisted more than two dozen firms.")).containsExactly(24);
        assertThat(counts("Norway sanctioned a network of front companies.")).containsExactly(0);
        assertThat(counts("Norway sanctioned a banker, a shipyard and two firms."))
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void namesTheOneInApposition() {
        assertThat(in("Norway blacklisted a Chinese refinery, Orient Petrochemical, on Monday."))
                .containsExactly("Norway > Orient Petrochemical, imposed");
    }

    @Test
    void endsThoseHitWhereTheActIsToldOn() {
        assertThat(in("Washington lifted sanctions on Cuba in exchange for reforms."))
                .containsExactly("United States > Cuba, lifted");
        assertThat(in("Norway imposed sanctions on two banks in response to the attack."))
                .containsExactly("Norway > two banks, imposed");
    }

    @Test
    void datesAnActByItsSentenceOrByTheActItGoesOnWith() {
        assertThat(dates("Canada announced on Sept. 2 that it was blacklisting eight people."))
                .containsExactly("2022-09-02");
        assertThat(
                        dates(
                                "Canada sanctioned two banks on Monday.",
                                "It said the firms ran guns. Canada also sanctioned nine men."))
                .containsExactly("2022-10-03", "2022-10-03");
        assertThat(dates("Leaders met on Monday to discuss U.S. sanctions against Cuba."))
                .containsExactly("-");
    }

    @Test
    void namesTheInstruments() {
        assertThat(
                        Story.of("The EU imposed asset freezes and travel bans on 15 people.")
                                .all(Report.Sanction.class))
                .singleElement()
                .satisfies(s ->
                        assertThat(s.instruments())
                                .containsExactly(Instrument.ASSET_FREEZE, Instrument.TRAVEL_BAN));
    }

    @Test
    void readsVeryLongListsInBoundedTime() {
        String names =
                IntStream.range(0, 400)
                        .mapToObj(i -> "Ivan Petrov and two banks and sanctions on Iran, ")
                        .collect(Collectors.joining());
        long start = System.nanoTime();

        in("The United States sanctioned " + names + "and Oleg Sidorov.");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void goesOnWithThoseHitAfterAnAside() {
        assertThat(
                        in(
                                "Canada on Monday imposed sanctions on five Kenyan judges,"
                                        + " including Ann Mwangi, and two state-owned firms."))
                .containsExactly(
                        "Canada > five Kenyan judges, imposed",
                        "Canada > two state-owned firms, imposed");
        assertThat(in("Norway froze the assets of 40 Syrian firms and of one scientist."))
                .containsExactly(
                        "Norway > 40 Syrian firms, imposed", "Norway > one scientist, imposed");
        assertThat(
                        in(
                                "Canada imposed sanctions on five Kenyan judges, and two firms left"
                                        + " the country."))
                .containsExactly("Canada > five Kenyan judges, imposed");
    }

    @Test
    void readsNumbersThatAnotherStateAdds() {
        assertThat(in("Britain sanctioned two Kenyan generals. Canada added six entities."))
                .containsExactly(
                        "United Kingdom > two Kenyan generals, imposed",
                        "Canada > six entities, imposed");
        assertThat(in("Britain sanctioned two Kenyan generals. Canada added six ports to its map."))
                .containsExactly("United Kingdom > two Kenyan generals, imposed");
        assertThat(in("Britain sanctioned two Kenyan generals. Kenya hit two ports in Somalia."))
                .containsExactly("United Kingdom > two Kenyan generals, imposed");
    }

    @Test
    void takesItForTheOneWhoToldOrImposedBefore() {
        assertThat(
                        in(
                                "The U.S. Treasury sanctioned 16 people, while the state department"
                                    + " said it was barring 46 Kenyan officials from entering."))
                .contains("U.S. Department of State > 46 Kenyan officials, imposed");
        assertThat(
                        in(
                                "The Security Council imposed sanctions on Iran. Brazil and Turkey"
                                        + " voted against. It also froze the assets of 40 firms."))
                .containsExactly(
                        "United Nations Security Council > Iran, imposed",
                        "United Nations Security Council > 40 firms, imposed");
        assertThat(
                        in(
                                "The European Union imposed sanctions on Belarus. It responded by"
                                        + " barring 20 Polish officials from entering."))
                .doesNotContain("European Union > 20 Polish officials, imposed");
    }

    @Test
    void findsTheStateHitInTheResolutionOrTheDeedAnswered() {
        assertThat(
                        in(
                                "The Security Council imposed sanctions in December 2006 by"
                                        + " resolution 1737."))
                .containsExactly("United Nations Security Council > Iran, imposed");
        assertThat(in("Canada imposed sanctions over Belarus's treatment of migrants."))
                .containsExactly("Canada > Belarus, imposed");
        assertThat(in("Canada imposed sanctions over the treatment of migrants.")).isEmpty();
    }

    @Test
    void readsNamesTakenOffAList() {
        assertThat(in("Britain removed three Kenyan firms from its sanctions list."))
                .containsExactly("United Kingdom > three Kenyan firms, lifted");
        assertThat(in("Britain removed three Kenyan firms from its list of bidders.")).isEmpty();
    }

    @Test
    void readsStepsTakenAndActsUnderWay() {
        assertThat(in("Canada took steps to impose visa restrictions on 116 Kenyan officers."))
                .containsExactly("Canada > 116 Kenyan officers, imposed");
        assertThat(
                        in(
                                "Canada sanctioned two Kenyan generals on Monday. Ann Mwangi,"
                                    + " president of a bank, is being designated as an official of"
                                    + " the government."))
                .contains("Canada > Ann Mwangi, imposed");
        assertThat(in("Canada proposed that the Security Council blacklist 10 ships."))
                .containsExactly("United Nations Security Council > 10 ships, proposed");
    }

    @Test
    void readsForeignersWhoAreBarred() {
        assertThat(
                        in(
                                "China sanctioned two British lawmakers. In May it had barred U.S."
                                        + " envoy Peter Hill and 14 others."))
                .contains("China > U.S. envoy Peter Hill and 14 others, imposed");
        assertThat(in("FIFA banned Spanish player Juan Perez for two games.")).isEmpty();
    }
}
