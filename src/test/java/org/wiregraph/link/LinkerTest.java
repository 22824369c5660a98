package org.wiregraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.model.Actor;
import org.wiregraph.model.Annotated;
import org.wiregraph.model.Article;
import org.wiregraph.model.Evidence;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Link;
import org.wiregraph.model.Linked;
import org.wiregraph.model.Official;

class LinkerTest {

    private static final Linker LINKER = new Linker();

    @ParameterizedTest
    @ValueSource(strings = {"Kim Jong-un", "Kim Jong Un", "KIM JONG-UN", "Kim Jong‑un"})
    void linksEverySpellingOfALeader(String name) {
        assertThat(person(name, "North Korea").accepted())
                .map(Link.Candidate::id)
                .hasValue("Q56226");
    }

    @ParameterizedTest
    @CsvSource({
        "U.S., Q30",
        "US, Q30",
        "United States of America, Q30",
        "the Netherlands, Q55",
        "Turkey, Q43",
        "Türkiye, Q43",
        "DPRK, Q423",
        "Republic of Korea, Q884",
        "Taiwan, Q865"
    })
    void linksCountriesByAnyOfTheirNames(String name, String id) {
        assertThat(link(actor(Actor.Kind.COUNTRY, name, "")).slug()).isEqualTo(id);
    }

    @Test
    void leavesACountryOpenWhoseNameIsAlsoAStatesOrTwoCountries() {
        Link georgia = link(actor(Actor.Kind.COUNTRY, "Georgia", ""));
        assertThat(georgia.accepted()).isEmpty();
        assertThat(georgia.candidates()).extracting(Link.Candidate::id).containsExactly("Q230");
        assertThat(link(actor(Actor.Kind.COUNTRY, "Congo", "")).accepted()).isEmpty();
    }

    @Test
    void tellsTwoPeopleOfOneNameApartByTheirOffice() {
        Link minister = person("Ri Yong Ho", "North Korea", "foreign minister");
        assertThat(minister.slug()).isEqualTo("Q12594422");
        assertThat(minister.method()).isEqualTo("name and office");
        Link general = person("Ri Yong Ho", "North Korea", "chief of the General Staff");
        assertThat(general.slug()).isEqualTo("Q483800");
        Link either = person("Ri Yong Ho", "North Korea");
        assertThat(either.accepted()).isEmpty();
        assertThat(either.candidates())
                .extracting(Link.Candidate::id)
                .containsExactlyInAnyOrder("Q483800", "Q12594422");
    }

    @Test
    void doesNotTakeACommonKoreanNameForTheMinisterWhoBearsIt() {
        assertThat(person("Park Jin", "South Korea").accepted()).isEmpty();
        assertThat(person("Park Jin", "South Korea", "head of a trading company").accepted())
                .isEmpty();
        assertThat(person("Park Jin", "South Korea", "Foreign Minister").slug())
                .isEqualTo("Q16090188");
    }

    @Test
    void doesNotLinkSomebodyOfAnotherCountryOrOffice() {
        assertThat(person("Mike Pompeo", "United States").slug()).isEqualTo("Q473239");
        assertThat(person("Mike Pompeo", "Australia").accepted()).isEmpty();
        assertThat(person("Mike Pompeo", "United States", "firefighter").accepted()).isEmpty();
    }

    @Test
    void needsTheOfficeWhereTheInitialIsNotTheGazetteers() {
        assertThat(person("John Kennedy", "United States", "Senator").slug()).isEqualTo("Q6250211");
        assertThat(person("John F. Kennedy", "United States").accepted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kim", "Blinken", "Trump", "Obama"})
    void neverLinksAPersonByOneWord(String name) {
        Link link = person(name, "", "president");
        assertThat(link.accepted()).isEmpty();
        assertThat(link.candidates()).isEmpty();
        assertThat(link.method()).isEqualTo("none");
        assertThat(link.slug()).startsWith("person-").endsWith("-article7");
    }

    @ParameterizedTest
    @CsvSource({
        "Foreign Ministry, North Korea, Q15507076",
        "North Korean Ministry of Foreign Affairs, '', Q15507076",
        "Foreign Ministry of the Democratic People's Republic of Korea, '', Q15507076",
        "Foreign Ministry, China, Q1155502",
        "Defence Ministry, South Korea, Q488542",
        "Ministry of Defence, United Kingdom, Q1143261",
        "U.S. Department of the Treasury, United States, Q648666",
        "Treasury Department, United States, Q648666",
        "State Department, United States, Q789915"
    })
    void linksAMinistryWithItsCountry(String name, String country, String id) {
        assertThat(link(actor(Actor.Kind.ORGANIZATION, name, country)).slug()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Ministry",
                "Ministry of Defense",
                "Treasury",
                "Joint Chiefs of Staff",
                "MOD"
            })
    void leavesABodyOfNoCountryOpen(String name) {
        assertThat(link(actor(Actor.Kind.ORGANIZATION, name, "")).accepted()).isEmpty();
    }

    @Test
    void doesNotGiveOneCountryTheBodyOfAnother() {
        assertThat(body("Joint Chiefs of Staff", "South Korea").accepted()).isEmpty();
        assertThat(body("South Korean Joint Chiefs of Staff", "").candidates()).isEmpty();
        assertThat(body("Security Council", "Russia").accepted()).isEmpty();
        assertThat(body("Russian Defense Ministry", "Ukraine").accepted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "U.N. Security Council, Q37470",
        "UN Security Council, Q37470",
        "United Nations, Q1065",
        "the UN, Q1065",
        "IAEA, Q41984",
        "European Union, Q458",
        "Yonhap News Agency, Q333206"
    })
    void linksInternationalBodiesAndAgenciesByName(String name, String id) {
        assertThat(body(name, "").slug()).isEqualTo(id);
    }

    @Test
    void linksAPlaceOfManyNamesakesOnlyWithItsCountry() {
        assertThat(link(actor(Actor.Kind.PLACE, "London", "")).accepted()).isEmpty();
        assertThat(link(actor(Actor.Kind.PLACE, "London", "United Kingdom")).slug())
                .isEqualTo("Q84");
        assertThat(link(actor(Actor.Kind.PLACE, "Washington", "")).accepted()).isEmpty();
        assertThat(link(actor(Actor.Kind.PLACE, "Hanoi", "")).slug()).isEqualTo("Q1858");
    }

    @Test
    void keepsToTheKindOfTheActor() {
        assertThat(link(actor(Actor.Kind.PLACE, "Kim Jong Un", "North Korea")).candidates())
                .isEmpty();
        assertThat(link(actor(Actor.Kind.COUNTRY, "Seoul", "")).candidates()).isEmpty();
        assertThat(person("United Nations", "").candidates()).isEmpty();
        assertThat(link(actor(Actor.Kind.GROUP, "United Nations", "")).candidates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, Kim Song Hun, North Korea, person-kim-song-hun",
        "PERSON, Kim Song-hun, '', person-kim-song-hun",
        "PERSON, Bradley T. Smith, United States, person-bradley-smith",
        "ORGANIZATION, Iran's state media, '', organization-iran-state-media",
        "ORGANIZATION, state media, Iran, organization-iran-state-media",
        "ORGANIZATION, Kim Family Foundation, Iran, organization-kim-family-foundation",
        "PLACE, Jangyon, North Korea, place-jangyon",
        "GROUP, six North Koreans, '', group-six-north-koreans"
    })
    void namesTheUnlinkedByKindAndName(Actor.Kind kind, String name, String country, String slug) {
        assertThat(link(actor(kind, name, country)).slug()).isEqualTo(slug);
    }

    @Test
    void keepsABodyThatCouldBeAnyCountrysToItsArticle() {
        assertThat(body("presidential office", "").slug())
                .isEqualTo("organization-presidential-office-article7");
    }

    @Test
    void linksEveryActorOfTheExtractionByKey() {
        Actor one =
                new Actor(
                        "one", Actor.Kind.COUNTRY, "Japan", Optional.empty(), List.of(), List.of());
        Actor two =
                new Actor(
                        "two",
                        Actor.Kind.PERSON,
                        "Nobody Known",
                        Optional.empty(),
                        List.of(),
                        List.of());
        var linked = LINKER.link(extraction(List.of(one, two), List.of()));
        assertThat(linked.links()).containsOnlyKeys("one", "two");
        assertThat(at(linked, "one").slug()).isEqualTo("Q17");
    }

    @Test
    void acceptsOnlyWhatIsInTheGazetteerUnderThatNameAndSlugsAreSegments() {
        Random random = new Random(20220112);
        List<Actor.Kind> kinds = List.of(Actor.Kind.values());
        List<String> rows = WordList.lines("gazetteer.tsv");
        var ids = rows.stream().map(row -> row.split("\t", -1)[0]).collect(Collectors.toSet());
        List<String> words =
                rows.stream()
                        .flatMap(row -> Arrays.stream(row.split("\t", -1)[1].split(" ")))
                        .toList();
        for (int i = 0; i < 3000; i++) {
            List<String> name = new ArrayList<>();
            for (int n = random.nextInt(4); n >= 0; n--) {
                name.add(words.get(random.nextInt(words.size())));
            }
            Actor.Kind kind = kinds.get(random.nextInt(kinds.size()));
            Link link = link(actor(kind, String.join(" ", name), ""));
            assertThat(link.candidates()).allSatisfy(c -> assertThat(ids).contains(c.id()));
            link.accepted().ifPresent(a -> assertThat(link.candidates()).contains(a));
            assertThat(link.slug()).matches("Q\\d+|[a-z]+-[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
        }
    }

    @Test
    void survivesHostileNames() {
        List<String> names =
                List.of(
                        "",
                        " ",
                        "...",
                        "-",
                        "'s",
                        "\ud800",
                        "\u0000",
                        "x".repeat(10_000),
                        "of ".repeat(3_000),
                        "\u202eمحمد بن سلمان\u202c",
                        "金正恩",
                        "🚀🚀",
                        "the",
                        "A. B. C. D.",
                        "</span><script>",
                        "../../etc",
                        "a#b?c%20d");
        for (String name : names) {
            for (Actor.Kind kind : Actor.Kind.values()) {
                Link link = link(actor(kind, name, name));
                assertThat(link.accepted()).isEmpty();
                assertThat(link.slug())
                        .hasSizeLessThan(120)
                        .matches("[a-z]+-[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*");
            }
        }
    }

    @Test
    void tellsTheNamelessApart() {
        Actor one = new Actor("1", Actor.Kind.PERSON, "…", Optional.empty(), List.of(), List.of());
        Actor two = new Actor("2", Actor.Kind.PERSON, "…", Optional.empty(), List.of(), List.of());
        Linked linked = LINKER.link(extraction(List.of(one, two), List.of()));
        assertThat(at(linked, "1").slug()).isNotEqualTo(at(linked, "2").slug());
    }

    private static Link person(String name, String country, String... titles) {
        Actor actor = actor(Actor.Kind.PERSON, name, country);
        List<Official.Tenure> tenures =
                Arrays.stream(titles)
                        .map(title -> new Official.Tenure(title, new Evidence(0, "test", 1)))
                        .toList();
        Official official = new Official(actor, tenures, List.of());
        return at(LINKER.link(extraction(List.of(actor), List.of(official))), "key");
    }

    private static Link body(String name, String country) {
        return link(actor(Actor.Kind.ORGANIZATION, name, country));
    }

    private static Link link(Actor actor) {
        return at(LINKER.link(extraction(List.of(actor), List.of())), "key");
    }

    private static Link at(Linked linked, String key) {
        return Objects.requireNonNull(linked.links().get(key));
    }

    private static Actor actor(Actor.Kind kind, String name, String country) {
        return new Actor(
                "key",
                kind,
                name,
                Optional.of(country).filter(c -> !c.isEmpty()),
                List.of(),
                List.of());
    }

    private static Extraction extraction(List<Actor> actors, List<Official> officials) {
        Article article =
                new Article(
                        "article7",
                        "test",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "en",
                        "",
                        "",
                        List.of());
        return new Extraction(
                new Annotated(article, List.of(), List.of(), List.of(), Annotated.Captions.NONE),
                actors,
                officials,
                List.of());
    }
}
