package org.wiregraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wiregraph.model.Body;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

/// The documents of a Nexis export, as text or as the paragraphs of a Word file. Around each story
/// stand lines about it: above, the paper, the day and fields such as `LENGTH: 512 words`; below,
/// the index terms and `LOAD-DATE:`.
///
/// The older layout begins a document with `2 of 40 DOCUMENTS` and has the headline after the day;
/// the newer one has the headline first, the word `Body` above the story and `End of Document`
/// below its index.
final class Nexis {

    /// Spaces within a line only: looked for over empty lines, they would be gone through again
    /// from each of them.
    private static final String START = "(?m)^[\\h\\f]*+";

    private static final String END_OF_LINE = "[\\h\\f]*+$";

    private static final Pattern COUNT =
            Pattern.compile(
                    START + "(?:\\d+ of \\d+ DOCUMENTS?|Document \\d+ of \\d+)" + END_OF_LINE);
    private static final Pattern END =
            Pattern.compile("(?i)" + START + "End of Document" + END_OF_LINE);
    private static final Pattern LENGTH =
            Pattern.compile("(?i)" + START + "LENGTH:\\s*[\\d,.]+ words");
    private static final Pattern LOADED =
            Pattern.compile(
                    "(?i)"
                            + START
                            + "(?:LOAD-DATE:|Body"
                            + END_OF_LINE
                            + "|Copyright |DATELINE:|BYLINE:)");

    private static final Pattern BODY = Pattern.compile("\\s*Body\\s*");

    /// A field above or below the story: `BYLINE: By A. Writer`, `Section: World; Page 4`.
    private static final Pattern FIELD = Pattern.compile("\\s*([\\p{L}-]{3,16}):(.*)");

    private static final Set<String> HEAD =
            Set.of(
                    "HEADLINE",
                    "TITLE",
                    "BYLINE",
                    "SECTION",
                    "LENGTH",
                    "DATELINE",
                    "HIGHLIGHT",
                    "SERIES");

    /// The fields below the story, as they are written there; in a story they may begin a sentence.
    private static final Set<String> TAIL =
            Set.of(
                    "LOAD-DATE",
                    "Load-Date",
                    "URL",
                    "LANGUAGE",
                    "GRAPHIC",
                    "SUBJECT",
                    "NOTE",
                    "NOTES",
                    "PUBLICATION-TYPE",
                    "JOURNAL-CODE");

    private static final Pattern TAIL_LINE =
            Pattern.compile("\\s*(?:Classification|Graphic|Copyright (?:\\(c\\) |© )?\\d{4}.*)");
    private static final Pattern RIGHTS =
            Pattern.compile("(?i)\\s*(?:Copyright .*|.*All Rights Reserved.*)");
    private static final Pattern ADDRESS = Pattern.compile(START + "URL:\\s*(https?://\\S+)");
    private static final Pattern TONGUE =
            Pattern.compile("(?i)" + START + "LANGUAGE:\\s*(\\p{L}+)");

    /// The longest line of a text that was wrapped.
    private static final int WIDEST = 90;

    private Nexis() {}

    static boolean isOne(String text) {
        return COUNT.matcher(text).find() && LENGTH.matcher(text).find()
                || LENGTH.matcher(text).find() && LOADED.matcher(text).find();
    }

    static void read(String text, String source, Consumer<Outcome<RawArticle>> found) {
        String unix = text.replace("\r\n", "\n").replace('\f', '\n').replace('\u00a0', ' ');
        List<String> documents = documents(unix);
        for (int i = 0; i < documents.size(); i++) {
            int number = i + 1;
            Origin origin = new Origin(source, "document " + number, source + ":" + number);
            found.accept(new Document(documents.get(i)).article(origin));
        }
        if (documents.isEmpty()) {
            found.accept(
                    new Outcome.Failed<>(Failure.of(source, "no document of Nexis was found")));
        }
    }

    private static List<String> documents(String text) {
        Pattern cut = COUNT.matcher(text).find() ? COUNT : END;
        return cut.splitAsStream(text).filter(part -> LENGTH.matcher(part).find()).toList();
    }

    /// One document: its lines, and where its story begins and ends.
    private static final class Document {

        private final String text;
        private final List<String> lines;
        private final int fields;
        private final int begin;
        private final int end;

        Document(String text) {
            this.text = text;
            lines = text.lines().toList();
            fields = first(0, Nexis::isHead);
            int body = first(fields, line -> BODY.matcher(line).matches());
            begin = body < lines.size() ? body + 1 : afterFields();
            end = first(begin, Nexis::isTail);
        }

        private interface Test {
            boolean is(String line);
        }

        private int first(int from, Test test) {
            int at = from;
            while (at < lines.size() && !test.is(lines.get(at))) {
                at++;
            }
            return at;
        }

        /// The line after the last field; a field may go on over lines up to an empty one.
        private int afterFields() {
            int at = fields;
            int after = fields;
            while (at < lines.size() && (isField(at) || lines.get(at).isBlank())) {
                if (isField(at)) {
                    at = first(at, String::isBlank);
                    after = at;
                } else {
                    at++;
                }
            }
            return after;
        }

        private boolean isField(int at) {
            return isHead(lines.get(at));
        }

        Outcome<RawArticle> article(Origin origin) {
            String story = story();
            if (story.isBlank()) {
                return origin.failed("no text; the export may hold an index only");
            }
            List<String> above = above();
            int day = dayLine(above);
            Entry entry =
                    Entry.of(new Body.Text(story))
                            .withUrl(group(ADDRESS))
                            .withTitle(field("HEADLINE", "TITLE").or(() -> title(above, day)))
                            .withPublisher(publisher(above, day))
                            .withPublished(published(above, day))
                            .withLanguage(group(TONGUE).map(Nexis::code));
            return new Outcome.Done<>(entry.article(origin));
        }

        private String story() {
            List<String> story = lines.subList(begin, Math.max(begin, end));
            StringBuilder text = new StringBuilder();
            boolean wrapped = isWrapped(story);
            for (int i = 0; i < story.size(); i++) {
                boolean goesOn =
                        wrapped
                                && i > 0
                                && !story.get(i - 1).isBlank()
                                && !story.get(i).startsWith("  ");
                if (!story.get(i).isBlank()) {
                    text.append(text.isEmpty() ? "" : goesOn ? " " : "\n\n");
                    text.append(story.get(i).strip());
                }
            }
            return text.toString();
        }

        /// Whether paragraphs run over several lines: empty lines part them, or all lines are
        /// short.
        private static boolean isWrapped(List<String> story) {
            List<String> inside = story.stream().dropWhile(String::isBlank).toList();
            int end = inside.size();
            while (end > 0 && inside.get(end - 1).isBlank()) {
                end--;
            }
            return inside.subList(0, end).stream().anyMatch(String::isBlank)
                    || inside.stream().allMatch(line -> line.length() <= WIDEST);
        }

        /// The lines above the fields, without those about rights. An empty one parts paragraphs.
        private List<String> above() {
            return lines.subList(0, Math.min(fields, lines.size())).stream()
                    .map(String::strip)
                    .filter(line -> !RIGHTS.matcher(line).matches())
                    .collect(Collectors.toCollection(ArrayList::new));
        }

        private static int dayLine(List<String> above) {
            int at = 0;
            while (at < above.size() && WrittenDay.find(above.get(at)).isEmpty()) {
                at++;
            }
            return at;
        }

        private static Optional<Published> published(List<String> above, int day) {
            return day < above.size()
                    ? WrittenDay.read(above.get(day), "Nexis date line")
                    : Optional.empty();
        }

        /// The last line above the day.
        private static Optional<String> publisher(List<String> above, int day) {
            return above.subList(0, day).stream()
                    .filter(line -> !line.isEmpty())
                    .reduce((_, last) -> last)
                    .map(name -> name.replaceFirst(" \\([^()]{2,20}\\)$", ""));
        }

        /// The first line where two or more stand above the day, else the paragraph after it.
        private static Optional<String> title(List<String> above, int day) {
            List<String> before =
                    above.subList(0, day).stream().filter(line -> !line.isEmpty()).toList();
            if (before.size() > 1) {
                return Optional.of(before.getFirst());
            }
            List<String> after = above.subList(Math.min(day + 1, above.size()), above.size());
            int gap = after.indexOf("");
            return gap < 0
                    ? Optional.empty()
                    : Optional.of(
                                    after.subList(gap, after.size()).stream()
                                            .dropWhile(String::isEmpty)
                                            .takeWhile(line -> !line.isEmpty())
                                            .collect(Collectors.joining(" ")))
                            .filter(words -> !words.isEmpty());
        }

        private Optional<String> field(String... names) {
            return lines
                    .subList(Math.min(fields, lines.size()), Math.min(begin, lines.size()))
                    .stream()
                    .map(FIELD::matcher)
                    .filter(Matcher::matches)
                    .filter(field -> List.of(names).contains(upper(field.group(1))))
                    .map(field -> field.group(2).strip())
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }

        private Optional<String> group(Pattern pattern) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
    }

    private static boolean isHead(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches() && HEAD.contains(upper(field.group(1)));
    }

    private static boolean isTail(String line) {
        Matcher field = FIELD.matcher(line);
        return TAIL_LINE.matcher(line).matches()
                || field.matches() && TAIL.contains(field.group(1));
    }

    private static String upper(String name) {
        return name.toUpperCase(java.util.Locale.ROOT);
    }

    private static String code(String language) {
        return upper(language).equals("ENGLISH") ? "en" : language;
    }
}
