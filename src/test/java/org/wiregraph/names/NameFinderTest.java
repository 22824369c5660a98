package org.wiregraph.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiregraph.model.Name;
import org.wiregraph.model.Sentence;
import org.wiregraph.model.Span;
import org.wiregraph.model.Token;
import org.wiregraph.text.Clusters;

class NameFinderTest {

    private static final NameScores.Score NOTHING = new NameScores.Score(0, 0, 0);

    private static final NameFinder FINDER = NameFinder.load();
    private static final Verdict VERDICT =
            new Verdict(new Knowledge(Clusters.standard(), Lexicon.standard(), GleanedWords.NONE));

    @Test
    void findsNineNamesOfTenInNewsOfOurOwn() throws IOException {
        NameScores.Score all =
                NameScores.of(FINDER, MarkedNews.read("news.txt")).getOrDefault("all", NOTHING);
        assertThat(all.f1()).isGreaterThanOrEqualTo(90);
        assertThat(all.precision()).isGreaterThanOrEqualTo(92);
    }

    @Test
    void findsPersonsPlacesAndBodiesInOneSentence() {
        assertThat(
                        names(
                                "Foreign Minister Wang Yi met António Guterres of the United"
                                        + " Nations in Geneva ."))
                .containsExactly(
                        "PER Wang Yi", "PER António Guterres", "ORG United Nations", "LOC Geneva");
    }

    @Test
    void findsAPersonByTheFamilyNameOnceThePersonWasNamedWhole() {
        assertThat(names("Sung Kim flew to Jakarta .", "Reporters asked Kim about the trip ."))
                .containsExactly("PER Sung Kim", "LOC Jakarta", "PER Kim");
    }

    @Test
    void takesNoWeaponForAPerson() {
        assertThat(names("The army fired a Hwasong-14 and two Scud missiles from Wonsan ."))
                .containsExactly("LOC Wonsan");
    }

    @Test
    void takesNoAdjectiveOfACountryForThePlace() {
        assertThat(names("Chinese and Russian warships entered the Japanese zone .")).isEmpty();
    }

    @Test
    void leavesTheTitleOutOfThePerson() {
        assertThat(names("President Vladimir Putin received Gen. Ahmed Saleh ."))
                .containsExactly("PER Vladimir Putin", "PER Ahmed Saleh");
    }

    @Test
    void leavesTheCountryBeforeATitleOutOfThePerson() {
        assertThat(names("US President Donald Trump called Gen Amir Khan ."))
                .contains("PER Donald Trump", "PER Amir Khan");
    }

    @Test
    void takesOneWhoHoldsAnOfficeForAPerson() {
        Found name = new Found(0, 2, Name.Type.LOC);
        String[] holder = "Ada Brill , Norway 's deputy minister of trade , left .".split(" ");
        assertThat(VERDICT.on(name, holder)).contains(new Found(0, 2, Name.Type.PER));
        String[] town = "Port Brill , Norway 's oldest town , is small .".split(" ");
        assertThat(VERDICT.on(name, town)).contains(name);
        String[] place = "In Port Brill , Norway 's minister , ill , left .".split(" ");
        Found placed = new Found(1, 3, Name.Type.LOC);
        assertThat(VERDICT.on(placed, place)).contains(placed);
    }

    @Test
    void takesHalfOfACountryForAPlace() {
        String[] sentence = "The envoy said the North would answer .".split(" ");
        assertThat(VERDICT.on(new Found(4, 5, Name.Type.PER), sentence))
                .contains(new Found(4, 5, Name.Type.LOC));
    }

    @Test
    void leavesThePossessiveOutOfTheName() {
        assertThat(names("Iran 's envoy spoke after Germany 's ."))
                .containsExactly("LOC Iran", "LOC Germany");
    }

    @Test
    void findsNoNameWithinALongerOne() {
        assertThat(
                        names(
                                "Envoys of the Democratic People 's Republic of Korea left .",
                                "He spoke of the Democratic People 's Republic of Korea twice ."))
                .containsOnly("LOC Democratic People 's Republic of Korea");
        assertThat(new Found(2, 8, Name.Type.LOC).holds(new Found(2, 4, Name.Type.ORG))).isTrue();
        assertThat(new Found(2, 8, Name.Type.LOC).holds(new Found(2, 8, Name.Type.ORG))).isFalse();
    }

    @Test
    void givesSpansOfTheText() {
        List<Name> found = FINDER.find(List.of(sentence("He left Damascus .", 100)));
        assertThat(found).containsExactly(new Name(new Span(108, 116), Name.Type.LOC));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(FINDER.find(List.of())).isEmpty();
        assertThat(FINDER.find(List.of(new Sentence(new Span(0, 0), 0, List.of())))).isEmpty();
    }

    @Test
    void readsAVeryLongLineInBoundedTime() {
        Sentence line = sentence("Paris London Kim , ".repeat(25_000).strip(), 0);
        assertTimeout(Duration.ofSeconds(60), () -> FINDER.find(List.of(line)));
    }

    private static List<String> names(String... sentences) {
        String text = String.join(" ", sentences);
        List<Sentence> all = new ArrayList<>();
        int begin = 0;
        for (String sentence : sentences) {
            all.add(sentence(sentence, begin));
            begin += sentence.length() + 1;
        }
        return FINDER.find(all).stream()
                .map(name -> name.type() + " " + name.span().in(text))
                .toList();
    }

    private static Sentence sentence(String text, int begin) {
        List<Token> tokens = new ArrayList<>();
        int at = begin;
        for (String word : List.of(text.split(" "))) {
            Span span = new Span(at, at + word.length());
            tokens.add(new Token(span, word, "", "", word, Token.ROOT, ""));
            at += word.length() + 1;
        }
        return new Sentence(new Span(begin, begin + text.length()), 0, tokens);
    }
}
