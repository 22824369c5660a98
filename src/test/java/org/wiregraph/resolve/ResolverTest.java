package org.wiregraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiregraph.annotate.Annotator;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Official;
import org.wiregraph.model.Resolved;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;

class ResolverTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static Resolved resolve(String... paragraphs) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            spans.add(new Span(at, at + paragraph.length()));
            at += paragraph.length() + 2;
        }
        return new Resolver()
                .resolve(ANNOTATOR.annotate(article(String.join("\n\n", paragraphs), spans)));
    }

    private static Article article(String text, List<Span> spans) {
        List<Block> blocks = spans.stream().map(span -> new Block(Block.Label.BODY, span)).toList();
        Optional<String> none = Optional.empty();
        return new Article(
                "0",
                "test",
                none,
                none,
                none,
                Optional.empty(),
                Optional.empty(),
                "en",
                text,
                "",
                blocks);
    }

    /// The words that stand for an actor, in order of place.
    private static List<String> mentions(Resolved resolved, String name) {
        return resolved.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .flatMap(actor -> actor.mentions().stream())
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .map(Actor.Mention::text)
                .toList();
    }

    private static List<String> officials(Resolved resolved) {
        return resolved.officials().stream()
                .map(o ->
                        o.person().name()
                                + ": "
                                + o.tenures().stream().map(Official.Tenure::office).toList()
                                + " "
                                + o.affiliations().stream().map(Actor::name).toList())
                .toList();
    }

    @Test
    void followsAPersonByPronounAndTitle() {
        Resolved resolved =
                resolve(
                        "Norwegian Foreign Minister Ine Solberg arrived in Lima with her aides.",
                        "She thanked Peru for its help. The foreign minister said she would"
                                + " return.");

        assertThat(mentions(resolved, "Ine Solberg"))
                .contains("Ine Solberg", "her", "She", "The foreign minister", "she");
        assertThat(mentions(resolved, "Peru")).contains("Peru", "its");
    }

    @Test
    void takesACapitalForItsGovernmentUnlessSomebodyGoesThere() {
        Resolved resolved =
                resolve("Oslo sent a warning to Lima. The envoy then flew to Lima on Monday.");

        assertThat(mentions(resolved, "Norway")).containsExactly("Oslo");
        assertThat(mentions(resolved, "Peru")).containsExactly("Lima");
        assertThat(mentions(resolved, "Lima")).containsExactly("Lima");
    }

    @Test
    void makesNamesInARowAGroupWithMembers() {
        Resolved resolved =
                resolve(
                        "President Ana Ruiz and Prime Minister Kai Vik met in Oslo. The two leaders"
                                + " agreed on little.");
        Actor pair =
                resolved.actors().stream()
                        .filter(actor -> actor.members().size() == 2)
                        .findFirst()
                        .orElseThrow();

        assertThat(pair.members()).containsExactly("person:Ana Ruiz", "person:Kai Vik");
        assertThat(pair.mentions()).extracting(Actor.Mention::text).contains("The two leaders");
    }

    @Test
    void neverMergesNorthAndSouth() {
        Resolved resolved =
                resolve("The North fired a rocket at sea. The South said it would answer.");

        assertThat(mentions(resolved, "North Korea")).isEmpty();
        Resolved korea =
                resolve("North Korea fired a rocket. The South said that the North was wrong.");
        assertThat(mentions(korea, "North Korea")).containsExactly("North Korea", "North");
        assertThat(mentions(korea, "South Korea")).containsExactly("South");
    }

    @Test
    void readsAnOfficeWhoseBodyHasAndInItsName() {
        assertThat(
                        officials(
                                resolve(
                                        "Kai Vik, Denmark's minister of food and rural affairs,"
                                                + " resigned.")))
                .containsExactly(
                        "Kai Vik: [Denmark's minister of food and rural affairs] [Denmark]");
    }

    @Test
    void readsTwoOfficesJoinedByAnd() {
        assertThat(
                        officials(
                                resolve(
                                        "Mary Holt, the Irish ambassador to Chile and special envoy"
                                                + " for the lakes, agreed.")))
                .containsExactly(
                        "Mary Holt: [Irish ambassador to Chile, special envoy for the lakes]"
                                + " [Ireland]");
    }

    @Test
    void takesTheCountryOfATitleThatOneCountryHas() {
        assertThat(officials(resolve("Secretary of State Mary Holt left France on Monday.")))
                .containsExactly("Mary Holt: [Secretary of State] [United States]");
    }

    @Test
    void abstainsFromACountryThatNothingTells() {
        assertThat(officials(resolve("Peru met Chile. Deputy Minister Mary Holt kept score.")))
                .containsExactly("Mary Holt: [Deputy Minister] []");
    }

    @Test
    void takesNoOfficeFromCompaniesAndSchools() {
        assertThat(
                        officials(
                                resolve(
                                        "Ola Moe, director of the peace program at a college, and"
                                                + " Ann Lie, the company's president, left.")))
                .isEmpty();
    }

    @Test
    void readsNoTitleFromTheWordsBeforeIt() {
        assertThat(officials(resolve("The move left unsure President Ana Ruiz of Peru alone.")))
                .containsExactly("Ana Ruiz: [President] [Peru]");
    }

    @Test
    void readsATitleOfManyWordsBeforeAComma() {
        assertThat(
                        officials(
                                resolve(
                                        "The head of the fisheries board of Norway, Kai Vik, left"
                                                + " with Peru's envoy to the lakes, Ana Rey.")))
                .containsExactly(
                        "Kai Vik: [head of the fisheries board of Norway] [Norway]",
                        "Ana Rey: [Peru's envoy to the lakes] [Peru]");
    }

    @Test
    void takesAPersonWhoSeesAMinisterForNone() {
        assertThat(officials(resolve("After he saw the minister, Kai Vik spoke of Norway.")))
                .isEmpty();
    }

    @Test
    void givesATitleInThePluralToAllOfARow() {
        assertThat(
                        officials(
                                resolve(
                                        "The Danish ministers, Kai Vik, Ole Berg and Ann Lie, said"
                                                + " no.")))
                .containsExactly(
                        "Kai Vik: [Danish minister] [Denmark]",
                        "Ole Berg: [Danish minister] [Denmark]",
                        "Ann Lie: [Danish minister] [Denmark]");
    }

    @Test
    void readsOfficesFromVerbs() {
        assertThat(
                        officials(
                                resolve(
                                        "Kai Vik was sworn in as Norway's minister of defense. Ann"
                                                + " Lie, who heads the Danish coast guard, came.")))
                .containsExactly(
                        "Kai Vik: [Norway's minister of defense] [Norway]",
                        "Ann Lie: [heads the Danish coast guard] [Denmark, Danish coast guard]");
    }

    @Test
    void takesNoOfficeFromFirmsWithNamesOfTheirOwn() {
        assertThat(
                        officials(
                                resolve(
                                        "Ola Moe, president of Blue Kettle, spoke after Ann Lie,"
                                                + " chairman of Norsk Fjord Holdings.")))
                .isEmpty();
    }

    @Test
    void givesASpokesmanTheHomeOfTheOneWhoSendsHim() {
        assertThat(
                        officials(
                                resolve(
                                        "Norwegian President Kai Vik agreed in Peru, his spokesman,"
                                                + " Ole Berg, said.")))
                .contains("Ole Berg: [spokesman] [Norway]");
    }

    @Test
    void takesACountryInBracketsForTheHomeOfADelegate() {
        assertThat(officials(resolve("Ann Lie (Denmark) said that nothing was agreed.")))
                .containsExactly("Ann Lie: [] [Denmark]");
    }

    @Test
    void givesTheOfficerOfAnAllianceNoCountry() {
        assertThat(officials(resolve("NATO chief Kai Vik warned Russia on Monday to withdraw.")))
                .containsExactly("Kai Vik: [NATO chief] [North Atlantic Treaty Organization]");
        assertThat(officials(resolve("Chad's U.N. ambassador, Kai Vik, spoke for his country.")))
                .containsExactly("Kai Vik: [Chad's U.N. ambassador] [Chad]");
    }

    @Test
    void takesThePresidentForTheOneWhomEnglishPapersMean() {
        Resolved resolved =
                resolve(
                        "President Barack Obama met Russian President Vladimir Putin in Oslo. Putin"
                                + " was late. The president said he did not mind.");

        assertThat(mentions(resolved, "Barack Obama")).contains("The president");
        assertThat(mentions(resolved, "Vladimir Putin")).doesNotContain("The president");
    }

    @Test
    void takesAPresidentForTheOneWhomTheSentencesBeforeAreAbout() {
        Resolved resolved =
                resolve(
                        "Peruvian President Ana Rey met Chilean President Luc Maes in Oslo. Rey was"
                            + " late after a call to Maes. The president said he did not mind.");

        assertThat(mentions(resolved, "Ana Rey")).contains("The president");
    }

    @Test
    void knowsALeaderByTheFamilyNameAloneWhereHeIsNamedOften() {
        assertThat(officials(resolve("Obama left on Monday, and nobody saw Obama again.")))
                .containsExactly("Obama: [] [United States]");
        assertThat(officials(resolve("The Obama years were long."))).isEmpty();
        assertThat(officials(resolve("King Turki bin Nasser Al Saud left Oslo for Lima.")))
                .containsExactly("Turki bin Nasser Al Saud: [King] [Saudi Arabia]");
    }

    @Test
    void readsACommitteeOfCongressWithAndInItsName() {
        assertThat(
                        officials(
                                resolve(
                                        "Rep. Ana Vik, chairwoman of the House Fisheries and"
                                                + " Harbors Committee, left.")))
                .containsExactly(
                        "Ana Vik: [Rep., chairwoman of the House Fisheries and Harbors Committee]"
                                + " [House Fisheries and Harbors Committee, United States]");
    }

    @Test
    void givesAnAdviserTheCountryOfTheOneHeAdvises() {
        assertThat(
                        officials(
                                resolve(
                                        "Kai Vik, an adviser to Turkey's president, spoke in London"
                                                + " of Syria.")))
                .containsExactly("Kai Vik: [adviser to Turkey's president] [Turkey]");
        assertThat(officials(resolve("In Kiev, Army Lt. Col. Kai Vik spoke of Ukraine.")))
                .containsExactly("Kai Vik: [Army Lt. Col.] [U.S. army, United States]");
    }

    @Test
    void keepsParticlesAndInitialsInNames() {
        assertThat(
                        officials(
                                resolve(
                                        "Dutch minister Ida van der Berg met U.S. envoy Anna T."
                                                + " Holt in Oslo.")))
                .containsExactly(
                        "Ida van der Berg: [Dutch minister] [Netherlands]",
                        "Anna T. Holt: [U.S. envoy] [United States]");
    }

    @Test
    void takesThePronounBesideSpeechForTheSubjectOfTheSentenceBefore() {
        Resolved resolved =
                resolve(
                        "Richard Holm of Norway made no secret of his anger at Paul Orr. \"We"
                                + " will not wait,\" he told reporters.");

        assertThat(mentions(resolved, "Richard Holm")).contains("he");
    }

    @Test
    void tellsPronounsApartByGivenNames() {
        Resolved resolved =
                resolve("Nancy Holm met Paul Orr in Oslo. It was late, and she went home.");

        assertThat(mentions(resolved, "Nancy Holm")).contains("she");
        assertThat(mentions(resolved, "Paul Orr")).doesNotContain("she");
    }

    @Test
    void readsTheBlocAsTheUnionThatTheArticleNames() {
        Resolved resolved = resolve("The European Union met in Oslo. The bloc agreed on little.");

        assertThat(mentions(resolved, "European Union")).contains("The bloc");
        assertThat(mentions(resolve("The bloc agreed on little."), "European Union")).isEmpty();
    }

    @Test
    void readsAHundredThousandWordsInALineInBoundedTime() {
        String phrase = "He told President Kim and the ministry that it ";
        List<String> tags =
                List.of("PRON", "VERB", "PROPN", "PROPN", "CCONJ", "DET", "NOUN", "SCONJ", "PRON");
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < 100_000; i++) {
            String word = phrase.split(" ")[i % tags.size()];
            Span span = new Span(at, at + word.length());
            String tag = tags.get(i % tags.size());
            tokens.add(new Token(span, word, tag, "", word, Token.ROOT, ""));
            at += word.length() + 1;
        }
        Span whole = new Span(0, at);
        Article article = article(phrase.repeat(11_200), List.of(whole));
        Annotated annotated =
                new Annotated(
                        article,
                        List.of(new Sentence(whole, 0, tokens)),
                        List.of(),
                        List.of(),
                        Annotated.Captions.NONE);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Resolver().resolve(annotated));
    }
}
