package org.wiregraph.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiregraph.model.Body;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.RawArticle;

/// The documents of a ProQuest text export: fields such as `Title:` and `Full text:`, each from the
/// start of a line to the next one, and long rules between documents.
final class ProQuest {

    private static final Pattern RULE =
            Pattern.compile("(?m)^[\\h\\f]*+(?:_{20,}|\\*{20,})[\\h\\f]*+$");
    private static final Pattern FULL_TEXT = Pattern.compile("(?mi)^Full text:");
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?m)^(?:ProQuest document ID|Publication (?:title|info|date)|Document URL):");
    private static final Pattern FIELD = Pattern.compile("^([A-Z][A-Za-z /-]{1,40}):(?:\\s|$)(.*)");
    private static final Pattern NUMBER = Pattern.compile("Document \\d+ of \\d+");

    /// The fields that may stand in an export; any other word before a colon belongs to the text.
    private static final Set<String> FIELDS =
            Set.of(
                    "Abstract",
                    "Author",
                    "Company / organization",
                    "Copyright",
                    "Country of publication",
                    "Credit",
                    "Database",
                    "Dateline",
                    "Document feature",
                    "Document type",
                    "Document URL",
                    "Full text",
                    "Full Text",
                    "Identifier",
                    "Identifier / keyword",
                    "Illustration",
                    "ISSN",
                    "Issue",
                    "Language of publication",
                    "Last updated",
                    "Last Updated",
                    "Links",
                    "Location",
                    "Number of pages",
                    "Pages",
                    "People",
                    "Place of publication",
                    "ProQuest document ID",
                    "Publication date",
                    "Publication info",
                    "Publication subject",
                    "Publication title",
                    "Publication year",
                    "Publisher",
                    "Section",
                    "Source type",
                    "Subject",
                    "Subtitle",
                    "Title",
                    "URL",
                    "Volume",
                    "Word count",
                    "Year");

    private ProQuest() {}

    static boolean isOne(String text) {
        return FULL_TEXT.matcher(text).find() && SIGN.matcher(text).find();
    }

    static void read(String text, String source, Consumer<Outcome<RawArticle>> found) {
        List<Map<String, String>> documents =
                RULE.splitAsStream(text.replace("\r\n", "\n"))
                        .map(ProQuest::fields)
                        .filter(fields -> fields.size() > 1)
                        .toList();
        for (int i = 0; i < documents.size(); i++) {
            int number = i + 1;
            Origin origin = new Origin(source, "document " + number, source + ":" + number);
            found.accept(article(documents.get(i), origin));
        }
        if (documents.isEmpty()) {
            found.accept(
                    new Outcome.Failed<>(Failure.of(source, "no document of ProQuest was found")));
        }
    }

    /// The fields by name; what stands before the first is under the empty name.
    private static Map<String, String> fields(String document) {
        Map<String, StringBuilder> fields = new LinkedHashMap<>();
        StringBuilder value = new StringBuilder();
        fields.put("", value);
        for (String line : document.strip().lines().toList()) {
            Matcher field = FIELD.matcher(line);
            if (field.matches() && FIELDS.contains(field.group(1))) {
                value = new StringBuilder(field.group(2));
                fields.putIfAbsent(field.group(1), value);
            } else if (!NUMBER.matcher(line).matches()) {
                value.append('\n').append(line);
            }
        }
        Map<String, String> written = new LinkedHashMap<>();
        fields.forEach((name, words) -> written.put(name, words.toString().strip()));
        return written;
    }

    private static Outcome<RawArticle> article(Map<String, String> fields, Origin origin) {
        Optional<String> text = field(fields, "Full text", "Full Text");
        if (text.isEmpty() || text.get().startsWith("Not available")) {
            return origin.skipped("no full text in the export, only its abstract or index");
        }
        Entry entry =
                Entry.of(new Body.Text(text.get()))
                        .withUrl(url(fields))
                        .withTitle(field(fields, "Title").or(() -> heading(fields)))
                        .withPublisher(
                                field(fields, "Publication title")
                                        .map(name -> name.replaceFirst("(?s); .*", "")))
                        .withPublished(
                                field(fields, "Publication date")
                                        .flatMap(day ->
                                                WrittenDay.read(day, "ProQuest Publication date")))
                        .withLanguage(
                                field(fields, "Language of publication")
                                        .map(name -> name.equals("English") ? "en" : name));
        return new Outcome.Done<>(entry.article(origin));
    }

    /// The address of the document, without the part that names the library.
    private static Optional<String> url(Map<String, String> fields) {
        return field(fields, "Document URL", "URL")
                .map(url -> url.replaceFirst("(?s)\\s.*|[?&]accountid=.*", ""))
                .filter(url -> url.startsWith("http"));
    }

    private static Optional<String> heading(Map<String, String> fields) {
        return field(fields, "").flatMap(words -> words.lines().findFirst());
    }

    private static Optional<String> field(Map<String, String> fields, String... names) {
        return List.of(names).stream()
                .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
