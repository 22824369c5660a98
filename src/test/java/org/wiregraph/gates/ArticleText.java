package org.wiregraph.gates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;

/// All words of an article file, whatever its format, in one plain text. It shares nothing with the
/// stages that read articles.
final class ArticleText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleText() {}

    static String of(Path file) throws IOException {
        String raw = Files.readString(file);
        String name = file.getFileName().toString();
        if (name.endsWith(".json")) {
            return values(JSON.readTree(raw));
        }
        if (name.endsWith(".jsonl")) {
            return lines(raw.lines().toList());
        }
        return withoutMarkup(raw);
    }

    private static String lines(List<String> lines) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            text.append(values(JSON.readTree(line))).append('\n');
        }
        return text.toString();
    }

    private static String values(JsonNode node) {
        return node.isValueNode()
                ? withoutMarkup(node.asText())
                : StreamSupport.stream(node.spliterator(), false)
                        .map(ArticleText::values)
                        .collect(Collectors.joining("\n"));
    }

    /// Read twice, since feeds hold pages as escaped text.
    private static String withoutMarkup(String raw) {
        String unwrapped = raw.replace("<![CDATA[", "").replace("]]>", "");
        return Jsoup.parse(Jsoup.parse(unwrapped).text()).text();
    }
}
