package org.wiregraph.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wiregraph.Wiregraph;
import org.wiregraph.clean.Cleaner;
import org.wiregraph.model.Article;
import org.wiregraph.model.Body;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;
import org.wiregraph.model.Traced;

/// Offsets of the cleaned text lead back to the same letters of the source.
class TracerTest {

    private static final String STORY =
            """
            The harbour office said on Tuesday that two ferries would stay in port.
            "Nobody sails in this wind," the harbour master told reporters at the pier.
            She added that the storm would pass by the weekend, and boats would leave then.
            """;

    @Test
    void leadsFromTheTextBackToTheSource() {
        Traced traced = trace(new Body.Text("Menu | Home\n\n" + STORY));
        assertThat(behind(traced, "two ferries")).isEqualTo("two ferries");
        assertThat(behind(traced, "the harbour master")).isEqualTo("the harbour master");
        assertThat(share(traced)).isEqualTo(1.0);
    }

    @Test
    void leadsThroughMarkupAndReferences() {
        String html =
                """
                <html><head><title>Ferries &amp; wind</title></head><body><div>
                <p>The harbour office of <b>M&uuml;nster &amp; Sons</b> said on <a href="x">Tuesday</a> \
                that two ferries would stay in port.</p><script>var ferries = "two ferries";</script>
                <p>&ldquo;Nobody sails in this wind,&rdquo; the harbour master told reporters at the pier.</p>
                <p>She added that the storm would pass by the weekend, and boats would leave then.</p>
                </div></body></html>
                """;
        Traced traced = trace(new Body.Page(html));
        assertThat(traced.article().text()).contains("Münster & Sons");
        assertThat(behind(traced, "two ferries")).isEqualTo("two ferries");
        assertThat(behind(traced, "nster")).isEqualTo("nster");
        assertThat(traced.runs())
                .as("references are no letters of the text")
                .noneMatch(run -> text(traced, run).matches(".*[&ü“].*"));
    }

    @Test
    void leadsToBothSidesOfWhatWasTakenOutOfASentence() {
        String page =
                STORY
                        + "\nOnly Bo Lee Robert (Bo) Ray LeePorts to close in May Ferry line sues"
                        + " over the pier MORE (Tagus) asked for more boats, the office said.";
        Traced traced = trace(new Body.Text(page));
        assertThat(traced.article().text()).contains("Only Bo Lee (Tagus) asked for more boats");
        assertThat(behind(traced, "Only Bo Lee")).isEqualTo("Only Bo Lee");
        assertThat(behind(traced, "asked for more boats")).isEqualTo("asked for more boats");
        assertThat(behind(traced, "LeePorts to close")).isEqualTo("LeePorts to close");
        assertThat(share(traced)).isEqualTo(1.0);
        assertThat(traced.runs())
                .filteredOn(run -> text(traced, run).contains("Lee (Tagus)"))
                .as("the joint itself stands nowhere")
                .isEmpty();
    }

    @Test
    void goesOnBehindWhatWasMended() {
        String slips =
                "The office said the fare rose by Â£5 in autumn.The ferries stayed in port on"
                        + " Tuesday.\n"
                        + "\"\"Nobody sails in this wind,\"\" the harbour mas\u00adter told"
                        + " reporters.\n"
                        + STORY;
        Traced traced = trace(new Body.Text(slips));
        assertThat(traced.article().text()).contains("£5 in autumn. The ferries", "harbour master");
        assertThat(behind(traced, "The ferries stayed")).isEqualTo("The ferries stayed");
        assertThat(behind(traced, "told reporters.")).isEqualTo("told reporters.");
        assertThat(share(traced)).isGreaterThan(0.98);
    }

    @Test
    void joinedLinesAreRunsOfTheirOwn() {
        String wrapped =
                """
                The harbour office said on Tuesday that the two ferries would
                stay in port, since nobody sails in a wind as strong as this
                one, and that the boats would leave again when the storm has
                passed.
                """;
        Traced traced = trace(new Body.Text(wrapped));
        assertThat(traced.article().text()).contains("ferries would stay in port");
        assertThat(traced.runs()).hasSize(4);
        assertThat(share(traced)).isEqualTo(1.0);
    }

    @Test
    void everyRunOfTheSeedsHasEqualLetters() throws IOException {
        List<Traced> all = new ArrayList<>();
        Wiregraph.trace(
                List.of(Path.of("seeds").toString()),
                Cleaner.Languages.ENGLISH,
                outcome -> {
                    if (outcome instanceof Outcome.Done<Traced>(Traced traced)) {
                        all.add(traced);
                    }
                });
        assertThat(all)
                .hasSize(14)
                .allSatisfy(traced -> {
                    assertEqualLetters(traced);
                    assertThat(share(traced)).isGreaterThan(0.98);
                });
    }

    @Test
    void runsOfAnyTextHaveEqualLetters() {
        Random random = new Random(7);
        String pieces = "ab .\"\"Â£\u00ad<p>&amp;&#8217;</p>\n\u200bé\ud83d\ude80'";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder(STORY);
            for (int i = 0; i < 30; i++) {
                int at = random.nextInt(text.length());
                int from = random.nextInt(pieces.length());
                text.insert(at, pieces, from, Math.min(pieces.length(), from + 3));
            }
            Body body =
                    round % 2 == 0
                            ? new Body.Text(text.toString())
                            : new Body.Fragment(text.toString());
            if (new Cleaner(Cleaner.Languages.ANY).clean(raw(body))
                    instanceof Outcome.Done<Article>(Article article)) {
                assertEqualLetters(Tracer.trace(article, body));
            }
        }
    }

    private static void assertEqualLetters(Traced traced) {
        assertThat(traced.runs())
                .isNotEmpty()
                .allSatisfy(run ->
                        assertThat(
                                        traced.content()
                                                .substring(
                                                        run.source(), run.source() + run.length()))
                                .isEqualTo(text(traced, run)));
    }

    private static String text(Traced traced, Traced.Run run) {
        return traced.article().text().substring(run.begin(), run.end());
    }

    /// What stands in the source where the run around some words of the text leads to.
    private static String behind(Traced traced, String words) {
        int at = traced.article().text().lastIndexOf(words);
        Traced.Run run =
                traced.runs().stream()
                        .filter(r -> r.begin() <= at && at + words.length() <= r.end())
                        .findFirst()
                        .orElseThrow();
        int from = run.source() + at - run.begin();
        return traced.content().substring(from, from + words.length());
    }

    /// The share of letters that are led back.
    private static double share(Traced traced) {
        String text = traced.article().text();
        long covered =
                traced.runs().stream()
                        .map(run -> text(traced, run))
                        .flatMapToInt(String::chars)
                        .filter(c -> !Character.isWhitespace(c))
                        .count();
        return (double) covered / text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static Traced trace(Body body) {
        Outcome<Article> outcome = new Cleaner().clean(raw(body));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return Tracer.trace(((Outcome.Done<Article>) outcome).value(), body);
    }

    private static RawArticle raw(Body body) {
        return new RawArticle(
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                body);
    }
}
