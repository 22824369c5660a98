package org.wiregraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiregraph.evaluate.Evaluation.Mistake;

class EvaluatorTest {

    private static final Path FOLDER = Path.of("src/test/resources/evaluate");

    private final Evaluator evaluator = new Evaluator();

    /// expected.txt was computed beforehand by another implementation of the same measure; its last
    /// line by hand.
    @Test
    void agreesWithAnIndependentImplementation() throws IOException {
        assertThat(evaluate().text()).isEqualTo(Files.readString(FOLDER.resolve("expected.txt")));
    }

    @Test
    void averagesF1OverTheKindsOfFact() throws IOException {
        Evaluation evaluation = evaluate();
        assertThat(evaluation.counts().score(Kind.OFFICIALS)).isEqualTo(new Score(2, 5, 4));
        assertThat(evaluation.counts().score(Kind.OFFICIALS).f1()).isCloseTo(4 / 9.0, within(1e-9));
        assertThat(evaluation.counts().meanF1()).isCloseTo(0.6565, within(1e-3));
    }

    @Test
    void measuresSpeakersWhereTheWordsOfAStatementWereFound(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("gold.json"),
                """
                {"id": "a", "officials": [], "statements": [
                  {"speaker": "Ana Prado", "content": "the ships may stay in port"},
                  {"speaker": "Lisbon", "also_accept": ["Portugal"], "content": "no tax is due"},
                  {"speaker": "Ana Prado", "content": "nobody found this one"},
                  {"speaker": "Ana Prado", "content": "a photo says so", "caption": true}]}
                """);
        Files.writeString(folder.resolve("articles.csv"), "article,source,url\na1,a.txt,\n");
        Files.writeString(
                folder.resolve("statements.csv"),
                """
                article,statement,speaker,cue,form,content,date
                a1,s1,Kim Jong Un,said,indirect,the ships may stay in port,
                a1,s2,Portugal,said,indirect,no tax is due,
                a1,s3,Kim Jong Un,said,indirect,a photo says so,
                a1,s4,Ana Prado,said,indirect,words of nobody else,
                """);

        Evaluation evaluation = evaluator.evaluate(folder, folder);

        assertThat(evaluation.counts().speakers()).isEqualTo(new Accuracy(1, 2));
        assertThat(evaluation.text())
                .endsWith("speaker accuracy of matched statements 0.500 of 2\n");
    }

    @Test
    void tellsWhichValueStandsForWhichAndHowOftenARuleIsRight(@TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("gold.json"),
                """
                {"id": "a", "officials": [], "statements": [
                  {"speaker": "Ana Prado", "content": "the ships may stay", "form": "indirect"},
                  {"speaker": "Ana Prado", "content": "no tax is due", "form": "indirect"},
                  {"speaker": "Ana Prado", "content": "it is over", "form": "direct"}]}
                """);
        Files.writeString(folder.resolve("articles.csv"), "article,source,url\na1,a.txt,\n");
        Files.writeString(
                folder.resolve("statements.csv"),
                """
                article,statement,speaker,form,content,rule,confidence
                a1,s1,Ana Prado,mixed,the ships may stay,cue before,0.9
                a1,s2,Ana Prado,indirect,no tax is due,cue before,0.95
                a1,s3,Ana Prado,direct,it is over,cue after,1.0
                a1,s4,Ana Prado,direct,words of nobody,cue after,0.85
                """);

        Counts counts = evaluator.evaluate(folder, folder).counts();

        assertThat(counts.confusions())
                .containsOnly(
                        entry(new Confusion("statements.form", "direct", "direct"), 1),
                        entry(new Confusion("statements.form", "indirect", "indirect"), 1),
                        entry(new Confusion("statements.form", "indirect", "mixed"), 1));
        assertThat(counts.rules())
                .containsOnly(
                        entry("statements: cue before", new Accuracy(2, 2)),
                        entry("statements: cue after", new Accuracy(1, 2)));
        assertThat(counts.confidences())
                .containsOnly(
                        entry("0.9 to 1", new Accuracy(3, 3)),
                        entry("0.8 to 0.9", new Accuracy(0, 1)));
    }

    @Test
    void anIntervalIsAsWideAsTheArticlesDiffer() {
        Counts all = counts(new Score(4, 4, 4));
        Counts none = counts(new Score(0, 4, 4));

        assertThat(Interval.of(List.of(all, all, all), EvaluatorTest::f1))
                .isEqualTo(new Interval(1, 1));
        // of two articles, both drawings are the bad one in a quarter of the cases, and the good
        // one in another quarter
        assertThat(Interval.of(List.of(all, none), EvaluatorTest::f1))
                .isEqualTo(new Interval(0, 1));
        List<Counts> many = new ArrayList<>(Collections.nCopies(50, all));
        many.addAll(Collections.nCopies(50, none));
        Interval narrow = Interval.of(many, EvaluatorTest::f1);
        // the share of good ones varies by two standard deviations of 0.05
        assertThat(narrow.low()).isCloseTo(0.40, within(0.02));
        assertThat(narrow.high()).isCloseTo(0.60, within(0.02));
        assertThat(Interval.of(many, EvaluatorTest::f1)).isEqualTo(narrow);
    }

    private static Counts counts(Score score) {
        Counts.Builder counts = new Counts.Builder();
        counts.score(Kind.LAUNCHES, score);
        return counts.counts();
    }

    private static double f1(Counts counts) {
        return counts.score(Kind.LAUNCHES).f1();
    }

    @Test
    void printsIntervalsConfusionsAndShares() throws IOException {
        assertThat(evaluate().details().lines())
                .contains("95 % intervals, by drawing articles anew")
                .anyMatch(line ->
                        line.matches(" +officials F1 +0\\.444 {2}\\(0\\.\\d+ to \\d\\.\\d+\\)"))
                .contains("gold value, value found, how often")
                .contains("right by rule");
    }

    @Test
    void namesEveryMissedAndSpuriousFact() throws IOException {
        assertThat(evaluate().mistakes())
                .hasSize(14)
                .extracting(Mistake::line)
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("MISSED   never-found officials:")
                                .contains("Lone Star"))
                .anySatisfy(line ->
                        assertThat(line)
                                .startsWith("SPURIOUS harbour-drill sanctions:")
                                .contains("sanction=x1"));
    }

    @Test
    void countsDoubtfulAndCaptionFactsNeitherWay() throws IOException {
        assertThat(evaluate().counts().score(Kind.SANCTIONS)).isEqualTo(new Score(2, 2, 4));
        assertThat(evaluate().mistakes())
                .extracting(Mistake::fact)
                .noneMatch(f -> f.contains("mayor"));
    }

    @Test
    void listsArticlesThatTheTablesLack() throws IOException {
        assertThat(evaluate().missing()).containsExactly("never-found");
    }

    @Test
    void saysWhichTableIsNotThere(@TempDir Path empty) {
        assertThatThrownBy(() -> evaluator.evaluate(empty, FOLDER.resolve("gold")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("articles.csv");
    }

    @Test
    void saysWhichGoldFileIsNoJson(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{\"id\": ");
        assertThatThrownBy(() -> evaluator.evaluate(FOLDER.resolve("tables"), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.json");
    }

    @ParameterizedTest
    @CsvSource({
        "Antonio Guterres, António Guterres, true",
        "the DPRK, Pyongyang, false",
        "DPRK, Pyongyang, true",
        "Kim, Kim Jong Un, false",
        "Kim Jong-un, Kim Jong Un, true",
        "Jong Un Kim, Kim Jong Un, true",
        "South Korea, South Korean Ministry of Foreign Affairs, false",
        "Joe Biden, Joseph Biden, false",
        "Joe Biden, Joe R. Biden, true",
        "U.S. Navy, American navy, true",
        "'', '', false"
    })
    void comparesNamesAsWholeOrByTheirWords(String one, String other, boolean same) {
        assertThat(Evaluator.names().same(one, other)).isEqualTo(same);
        assertThat(Evaluator.names().same(other, one)).isEqualTo(same);
    }

    @Test
    void aWholeParagraphFindsNoSentence() {
        assertThat(Names.overlap("two missiles", "Two missiles, he said")).isEqualTo(1);
        assertThat(Names.overlap("two missiles", "two " + "and more ".repeat(50) + "missiles"))
                .isZero();
    }

    private Evaluation evaluate() throws IOException {
        return evaluator.evaluate(FOLDER.resolve("tables"), FOLDER.resolve("gold"));
    }
}
