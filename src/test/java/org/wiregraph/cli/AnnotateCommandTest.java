package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {

    /// The emoji is one character and two UTF-16 units.
    private static final String TEXT =
            """
            Norway\u2019s envoy \ud83d\ude00 met \u201csenior\u201d officials in Lima.

            He left on Friday.
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void countsOffsetsInCharactersOfThePrintedText() throws IOException {
        JsonNode article = json(annotated("--raw", file("story.txt", TEXT)));

        String text = article.get("text").textValue();
        assertThat(text).isEqualTo(TEXT);
        assertThat(article.get("sentences")).hasSize(2);
        article.get("sentences")
                .forEach(sentence ->
                        assertThat(sentence.get("tokens"))
                                .isNotEmpty()
                                .allSatisfy(token ->
                                        assertThat(cut(text, token))
                                                .isEqualTo(token.get("text").textValue())));
        assertThat(article.at("/sentences/1/start").intValue())
                .isEqualTo(text.codePointCount(0, text.indexOf("He left")));
    }

    @Test
    void printsAPeriodThatNoYearHoldsByItsFirstAndLastDay() throws IOException {
        Path file = file("island.txt", "The island was settled in the 1850s.\n");
        JsonNode time = json(annotated("--raw", file)).at("/times/0");

        assertThat(time.has("value")).isFalse();
        assertThat(time.get("precision").textValue()).isEqualTo("decade");
        assertThat(time.get("first").textValue()).isEqualTo("1850-01-01");
        assertThat(time.get("last").textValue()).isEqualTo("1859-12-31");
    }

    @Test
    void tellsWhoIsMeantByEachMention() throws IOException {
        JsonNode article = json(annotated(Articles.folder(folder).resolve("first.txt")));

        assertThat(article.get("chains"))
                .anySatisfy(chain -> {
                    assertThat(chain.get("name").textValue()).isEqualTo("Chung Eui-yong");
                    assertThat(chain.get("kind").textValue()).isEqualTo("person");
                    assertThat(chain.get("mentions"))
                            .extracting(m -> m.get("text").textValue())
                            .contains("Chung Eui-yong", "Chung");
                });
        String text = article.get("text").textValue();
        for (JsonNode chain : article.get("chains")) {
            assertThat(chain.get("mentions"))
                    .allSatisfy(m -> assertThat(cut(text, m)).isEqualTo(m.get("text").textValue()));
        }
    }

    @Test
    void takesCleanTextWhole() throws IOException {
        Path file = file("menu.txt", "Home\nNews\nWorld\nOslo said\nit would wait.\n");

        assertThat(json(annotated("--raw", file)).get("sentences")).hasSize(4);
    }

    @Test
    void printsTreesThatFollowTheRulesOfConllu() throws IOException {
        Run run = annotated("--format", "conllu", "--raw", file("story.txt", TEXT));

        List<String> sentences = List.of(run.out().strip().split("\n\n"));
        assertThat(sentences).hasSize(2).allSatisfy(AnnotateCommandTest::assertIsConllu);
        assertThat(run.out()).contains("# text = He left on Friday.\n").endsWith("\n\n");
    }

    private static void assertIsConllu(String sentence) {
        List<String[]> rows = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : sentence.split("\n")) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                assertThat(columns).hasSize(10).noneMatch(String::isEmpty);
                rows.add(columns);
                text.append(columns[1]).append(columns[9].contains("SpaceAfter=No") ? "" : " ");
            }
        }
        assertThat(sentence).contains("# sent_id = ", "# text = " + text.toString().strip());
        int roots = 0;
        for (int i = 0; i < rows.size(); i++) {
            int head = Integer.parseInt(rows.get(i)[6]);
            assertThat(rows.get(i)[0]).isEqualTo(String.valueOf(i + 1));
            assertThat(head).isBetween(0, rows.size()).isNotEqualTo(i + 1);
            assertThat(rows.get(i)[7].equals("root")).isEqualTo(head == 0);
            roots += head == 0 ? 1 : 0;
            assertThat(stepsToRoot(rows, i)).isLessThanOrEqualTo(rows.size());
        }
        assertThat(roots).isEqualTo(1);
    }

    private static int stepsToRoot(List<String[]> rows, int from) {
        int steps = 0;
        int at = from;
        while (at >= 0 && steps <= rows.size()) {
            at = Integer.parseInt(rows.get(at)[6]) - 1;
            steps++;
        }
        return steps;
    }

    @Test
    void refusesMarkupAsCleanText() throws IOException {
        Path page = file("page.html", "<html><body><p>Oslo said it would wait.</p></body></html>");

        Run run = Run.of("annotate", "--raw", page);

        assertThat(run.code()).isEqualTo(Endings.SOME_FAILED);
        assertThat(run.err()).contains("page.html", "--raw");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesAFileThatIsNotThereAndReadsTheOthers() throws IOException {
        Run run = Run.of("annotate", "no-such-file.txt", "--raw", file("story.txt", TEXT));

        assertThat(run.code()).isEqualTo(Endings.SOME_FAILED);
        assertThat(run.err()).contains("no-such-file.txt");
        assertThat(json(run).get("source").textValue()).isEqualTo("story.txt");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Run annotated(Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = "annotate";
        System.arraycopy(args, 0, all, 1, args.length);
        Run run = Run.of(all);
        assertThat(run.code()).as(Arrays.toString(args) + run.err()).isEqualTo(Endings.DONE);
        return run;
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    private static String cut(String text, JsonNode place) {
        int begin = text.offsetByCodePoints(0, place.get("start").intValue());
        return text.substring(begin, text.offsetByCodePoints(0, place.get("end").intValue()));
    }
}
