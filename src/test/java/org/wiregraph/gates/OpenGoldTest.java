package org.wiregraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The gold of open articles, which are their publishers', holds names and places but no sentences.
class OpenGoldTest {

    private static final Path FOLDER = Path.of("src/test/resources/gold-open");

    /// Names of bodies are that long, sentences longer.
    private static final int MOST_WORDS = 9;

    private static List<JsonNode> rows() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    rows.add(new ObjectMapper().readTree(line));
                }
            }
        }
        return rows;
    }

    private static void strings(JsonNode node, List<String> all) {
        if (node.isTextual()) {
            all.add(node.asText());
        }
        node.forEach(child -> strings(child, all));
    }

    @Test
    void holdsNoSentenceOfAnArticle() throws IOException {
        List<String> all = new ArrayList<>();
        rows().forEach(row -> strings(row, all));
        assertThat(all).hasSizeGreaterThan(1000);
        assertThat(all).allMatch(s -> s.split("\\s+").length <= MOST_WORDS);
    }

    @Test
    void saysWhereTheWordsOfEachStatementStand() throws IOException {
        List<JsonNode> statements = new ArrayList<>();
        rows().forEach(row -> row.path("statements").forEach(statements::add));
        assertThat(statements).hasSizeGreaterThan(800);
        assertThat(statements)
                .allMatch(s -> s.path("content").path("at").size() == 2)
                .allMatch(s -> at(s, 0) >= 0 && at(s, 0) < at(s, 1));
    }

    private static int at(JsonNode statement, int end) {
        return statement.path("content").path("at").path(end).asInt(-1);
    }

    @Test
    void hasEachArticleOnce() throws IOException {
        assertThat(rows().stream().map(r -> r.path("url").asText()))
                .hasSize(128)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(rows()).allMatch(r -> r.path("digest").asText().length() == 16);
    }
}
