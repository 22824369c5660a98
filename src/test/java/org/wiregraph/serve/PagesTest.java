package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiregraph.serve.Visitor.encoded;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final String DATA = "https://w3id.org/wiregraph/data/";

    private static Dataset dataset;
    private static Server server;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        dataset = Visitor.smallGraph();
        server = Server.start(ServerSettings.of(dataset).withPort(0).withTitle("Test <graph>"));
        visitor = new Visitor(server.url());
    }

    @AfterAll
    static void stop() {
        visitor.close();
        server.close();
        dataset.close();
    }

    @Test
    void countsWhatTheGraphHolds() {
        String page = visitor.get("/").body();

        assertThat(page).contains("<dt>articles</dt><dd>2</dd>");
        assertThat(page).contains("<dt>officials</dt><dd>1</dd>");
        assertThat(page)
                .contains("<dt>launches</dt><dd>1</dd><dd class=\"remark\">in 2 reports</dd>");
        assertThat(page).contains("<dt>differences</dt><dd>1</dd>");
        assertThat(page).contains("<dt>linked entities</dt><dd>1</dd>");
    }

    @Test
    void listsNewestArticlesFirst() {
        String page = visitor.get("/").body();

        assertThat(page.indexOf("Three missiles")).isLessThan(page.indexOf("Two missiles"));
        assertThat(page).contains("2022-01-15 · The Harbour");
    }

    @Test
    void listsSavedQueriesByTheirFirstComment() {
        assertThat(visitor.get("/").body())
                .contains(
                        "<a href=\"/query?name=who-said-what\">Who said what, and in which"
                                + " article</a>");
    }

    @Test
    void opensTheEditorWithASavedQueryOrTheOneGiven() {
        assertThat(visitor.get("/query?name=who-said-what").body())
                .contains("data-origin=\"saved\"", "wg:StatementReport ; wg:speaker");
        assertThat(visitor.get("/query?query=" + encoded("ASK { ?x a \"</textarea>\" }")).body())
                .contains("data-origin=\"own\"", "ASK { ?x a &quot;&lt;/textarea&gt;&quot; }");
        assertThat(visitor.get("/query?name=../index.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTheEditorThePrefixes() {
        assertThat(visitor.get("/prefixes").body())
                .contains("\"wg\"", "\"https://w3id.org/wiregraph/ontology#\"");
    }

    @Test
    void showsTheFactsOfAnArticleWithTheirSentences() {
        String page = visitor.get("/article/one").body();

        assertThat(page).contains("<h2>Statements <small>1</small></h2>");
        assertThat(page).contains("“<mark>We will answer,</mark>” Foreign Minister");
        assertThat(page).contains("<h2>Launches <small>1</small></h2>");
        assertThat(page).contains("<dt>Count</dt><dd>2 missiles</dd>");
        assertThat(page).contains("<dt>Speaking as</dt><dd>Foreign Minister</dd>");
        assertThat(page).contains("href=\"https://news.example/one\"");
    }

    @Test
    void showsTheReportsOfAnEntityAndItsArticles() {
        String page = visitor.get("/entity/Q423").body();

        assertThat(page).contains("<h1>North Korea</h1>", "2 mentions", "in 2 articles");
        assertThat(page).contains("North Korea launched three missiles, the ministry said.");
        assertThat(page).contains(">Three missiles, says the ministry</a>");
        assertThat(page).contains("href=\"http://www.wikidata.org/entity/Q423\"");
        assertThat(page).contains("What links here", "wg:actor");
    }

    @Test
    void showsWhereTheReportsOfAnEventDiffer() {
        String page = visitor.get("/event/launch-1").body();

        assertThat(page).contains("Where the reports differ", "<caption>Count</caption>");
        assertThat(page).contains("<th scope=\"row\">2</th>", "<th scope=\"row\">3</th>");
    }

    @Test
    void listsFormulasAndShowsWhoUsesOneWhen() {
        String list = visitor.get("/formulas").body();
        assertThat(list)
                .contains("<h1>Formulas</h1>", ">answer in kind</a>", "<td>3</td>", "2021-05");
        assertThat(list).contains("href=\"/formula/answer-in-kind\"");

        String page = visitor.get("/formula/answer-in-kind").body();
        assertThat(page).contains("<h1>answer in kind</h1>", "Who uses it", ">Ada Example</a>");
        assertThat(page).contains("<td>1</td>", "<td>2022-01-14</td>", "We will answer");
        assertThat(visitor.get("/search?q=kind").body()).contains(">answer in kind</a>");
    }

    @Test
    void showsStancesAndActivities() {
        String page = visitor.get("/article/one").body();

        assertThat(page).contains("<dt>Stance</dt><dd>threaten</dd>");
        assertThat(page).contains("<dt>Called</dt><dd>Grey Heron</dd>");
    }

    @Test
    void findsAReportByItsIri() {
        String page = visitor.get("/entity?iri=" + encoded(DATA + "article/one#launch-1")).body();

        assertThat(page).contains("fired two short-range missiles", "rule: launch verb");
    }

    @Test
    void findsNamesByAPartOfThem() {
        assertThat(visitor.get("/search?q=korea").body())
                .contains("<a href=\"/entity/Q423\"", ">North Korea</a>");
        assertThat(visitor.get("/search?q=" + encoded("\" } <b>")).body())
                .contains("No name has “&quot; } &lt;b&gt;” in it.");
        assertThat(visitor.get("/search").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/n-triples"})
    void sendsDataOfAThingToPrograms(String type) {
        HttpResponse<String> response = visitor.get("/entity/Q423", "Accept", type);

        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(response.body()).contains("North Korea", "article/two#launch-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/article/one",
                "/entity?iri=https%3A%2F%2Fw3id.org%2Fwiregraph%2Fdata%2Farticle%2Fone%23launch-1",
                "/event/launch-1",
                "/search?q=missiles",
                "/formulas",
                "/formula/answer-in-kind",
                "/query",
                "/no/such/%3Cscript%3Ealert(1)%3C/script%3E",
                "/entity?iri=%3Cscript%3Ealert(1)%3C/script%3E",
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/sparql?format=html&query=SELECT+%2A+%7B+%3Fa+wg%3Atitle+%3Ft+%7D",
            })
    void escapesEverythingThatTheGraphOrTheAddressSays(String path) {
        String page = visitor.get(path).body();

        assertThat(page).doesNotContain("<script>", "href=\"javascript", "<graph>");
    }

    @Test
    void showsAnAddressThatIsNoWebAddressWithoutALink() {
        assertThat(visitor.get("/article/two").body())
                .contains("The article at its publisher")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void saysPlainlyThatAPageIsMissing() {
        HttpResponse<String> response = visitor.get("/article/none");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .contains("Nothing here")
                .doesNotContain("Exception", "jetty", "Fuseki");
        assertThat(visitor.get("/entity?iri=no%20iri%20%7B").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/entity").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/$/stats").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/pico-2.1.1.css",
                "/assets/yasgui-4.5.0.css",
                "/assets/yasgui-4.5.0.js",
                "/assets/wiregraph.css",
                "/assets/editor.js"
            })
    void sendsStylesAndScriptsFromTheClassPath(String path) {
        HttpResponse<String> response = visitor.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../wiregraph.css",
                "/assets/%2e%2e/Server.class",
                "/assets/Server.class",
                "/assets/",
                "/META-INF/MANIFEST.MF"
            })
    void sendsNoOtherFileOfTheClassPath(String path) {
        assertThat(visitor.get(path).statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/query", "/article/one", "/none", "/sparql?query=x"})
    void tellsBrowsersToTakeNothingFromElsewhere(String path) {
        HttpResponse<String> response = visitor.get(path);
        String policy = response.headers().firstValue("Content-Security-Policy").orElse("");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
        assertThat(policy.contains("unsafe-inline")).isEqualTo(path.equals("/query"));
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(response.body()).doesNotContain("src=\"http", "href=\"//");
    }
}
