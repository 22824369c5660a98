package org.wiregraph.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rules are written for a construction, never for a sentence: no words of a test article stand in
/// the code or in its resources.
class ArticleWordsTest {

    private static final int RUN = 5;
    private static final Path SEEDS = Project.ROOT.resolve("seeds");

    /// Offices from public lists, as long as their names are: not taken from articles.
    private static final Path GAZETTEER =
            Project.MAIN.resolve("resources/org/wiregraph/link/gazetteer.tsv");

    /// Addresses of articles, which may have the words of their titles in them, and no text.
    private static final Set<Path> LESSONS =
            Set.of(
                    Project.MAIN.resolve("resources/org/wiregraph/models/meetings.tsv"),
                    Project.MAIN.resolve("resources/org/wiregraph/models/sanctions.tsv"));

    @Test
    void leavesTheWordsOfTestArticlesOutOfTheCode() throws IOException {
        List<Path> articles =
                Project.files(SEEDS, "").stream().filter(ArticleWordsTest::isArticle).toList();
        assumeTrue(!articles.isEmpty(), "no articles in " + SEEDS);
        WordRuns runs = new WordRuns(RUN);
        for (Path article : articles) {
            runs.add(ArticleText.of(article));
        }

        assertThat(runs.size()).isGreaterThan(1000);
        List<Path> code =
                Project.files(Project.MAIN, "").stream()
                        .filter(file -> !file.equals(GAZETTEER) && !LESSONS.contains(file))
                        .toList();
        assertThat(copied(runs, code)).isEmpty();
    }

    @Test
    void findsAnArticlesWordsAcrossStringsAndLines() {
        WordRuns runs = new WordRuns(RUN);
        runs.add("He said the launch had failed. Seoul condemned it.");

        assertThat(runs.in("String a = \"said the \"\n        + \"Launch had failed\";"))
                .containsExactly("said the launch had failed");
        assertThat(runs.in("/// He said the launch\n/// was early")).isEmpty();
    }

    @Test
    void allowsNames() {
        WordRuns runs = new WordRuns(RUN);
        runs.add("the Office of the Director of National Intelligence");

        assertThat(runs.in("Office of the Director of National Intelligence")).isEmpty();
        runs.add("the office of the director of national intelligence");
        assertThat(runs.in("Office of the Director of National Intelligence")).isEmpty();
        assertThat(runs.in("office of the director of")).hasSize(1);
    }

    @Test
    void readsTheWordsOfEveryFormat(@TempDir Path folder) throws IOException {
        Map<String, String> files =
                Map.of(
                        "a.txt", "one two",
                        "a.html", "<p>one <b>two</b></p>",
                        "a.xml", "<item><![CDATA[<p>one two</p>]]></item>",
                        "b.xml", "<item>&lt;p&gt;one two&lt;/p&gt;</item>",
                        "a.json", "{\"a\": {\"b\": [\"one \\u0074wo\"]}}",
                        "a.jsonl", "{\"a\": \"<p>one</p>\"}\n{\"a\": \"two\"}\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = Files.writeString(folder.resolve(file.getKey()), file.getValue());
            assertThat(ArticleText.of(path).split("\\s+"))
                    .as("%s", file.getKey())
                    .containsExactly("one", "two");
        }
    }

    /// Beside the articles lie gold facts, a list of the files and notes on them.
    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return !file.getParent().endsWith("gold")
                && !name.endsWith(".md")
                && !name.equals("manifest.json");
    }

    private static Map<String, List<String>> copied(WordRuns runs, List<Path> files)
            throws IOException {
        Map<String, List<String>> copied = new TreeMap<>();
        for (Path file : files) {
            List<String> found = runs.in(text(file));
            if (!found.isEmpty()) {
                copied.put(Project.ROOT.relativize(file).toString(), found);
            }
        }
        return copied;
    }

    /// The text of a file; empty for one that holds no text, such as a model.
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException _) {
            return "";
        }
    }
}
