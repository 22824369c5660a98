package org.wiregraph.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.wiregraph.model.Body;
import org.wiregraph.model.Failure;
import org.wiregraph.model.Outcome;
import org.wiregraph.model.Published;
import org.wiregraph.model.RawArticle;

/// The articles of a Factiva export as a web page. In one layout an article is a table whose rows
/// have codes (`HD` headline, `SN` source, `PD` day, `LP` lead, `TD` text); in the other a
/// headline, lines without names, and paragraphs.
final class FactivaPage {

    private static final int DEEPEST = 400;

    /// `<div class="article enArticle">`
    private static final Pattern MARK =
            Pattern.compile("class=[\"']?article [a-z]{2}article[\"'>\\s]");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.*");

    private FactivaPage() {}

    /// Whether a page, in small letters, has the marks of such an export.
    static boolean isOne(String page) {
        return MARK.matcher(page).find();
    }

    static void read(String html, String source, Consumer<Outcome<RawArticle>> found) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Elements articles = page.select("div.article[class~=(?i)\\b[a-z]{2}Article\\b]");
        for (int i = 0; i < articles.size(); i++) {
            int number = i + 1;
            Origin origin = new Origin(source, "article " + number, source + ":" + number);
            found.accept(article(articles.get(i), origin));
        }
        if (articles.isEmpty()) {
            found.accept(
                    new Outcome.Failed<>(Failure.of(source, "no article of Factiva was found")));
        }
    }

    private static Outcome<RawArticle> article(Element article, Origin origin) {
        Map<String, Element> rows = rows(article);
        Entry entry = rows.containsKey("HD") ? table(rows) : lines(article);
        return ((Body.Text) entry.body()).text().isEmpty()
                ? origin.failed("no text; expected the rows LP and TD, or paragraphs")
                : new Outcome.Done<>(entry.article(origin));
    }

    private static Map<String, Element> rows(Element article) {
        Map<String, Element> rows = new HashMap<>();
        for (Element row : article.select("tr")) {
            Elements cells = row.select("> td");
            if (cells.size() == 2 && CODE.matcher(tidy(cells.getFirst())).matches()) {
                rows.putIfAbsent(tidy(cells.getFirst()), cells.getLast());
            }
        }
        return rows;
    }

    private static Entry table(Map<String, Element> rows) {
        String text =
                List.of("LP", "TD").stream()
                        .flatMap(code -> Optional.ofNullable(rows.get(code)).stream())
                        .map(FactivaPage::paragraphs)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        return Entry.of(new Body.Text(text))
                .withTitle(row(rows, "HD"))
                .withPublisher(row(rows, "SN"))
                .withPublished(
                        row(rows, "PD").flatMap(day -> WrittenDay.read(day, "Factiva row PD")))
                .withLanguage(row(rows, "LA").map(FactivaPage::code));
    }

    private static Optional<String> row(Map<String, Element> rows, String code) {
        return Optional.ofNullable(rows.get(code)).map(FactivaPage::tidy).filter(t -> !t.isEmpty());
    }

    /// In the layout without codes the source stands below the day, and below the time if there is
    /// one.
    private static Entry lines(Element article) {
        List<String> lines =
                article.select("> div").stream()
                        .map(FactivaPage::tidy)
                        .filter(line -> !line.isEmpty())
                        .toList();
        List<String> fromDay =
                lines.stream().dropWhile(line -> WrittenDay.find(line).isEmpty()).toList();
        Optional<Published> day =
                fromDay.stream()
                        .findFirst()
                        .flatMap(line -> WrittenDay.read(line, "Factiva line of the day"));
        return Entry.of(new Body.Text(paragraphs(article)))
                .withTitle(
                        Optional.ofNullable(article.selectFirst("[class~=(?i)headline], #hd"))
                                .map(FactivaPage::tidy))
                .withPublisher(
                        fromDay.stream()
                                .skip(1)
                                .filter(line -> !TIME.matcher(line).matches())
                                .findFirst())
                .withPublished(day)
                .withLanguage(
                        fromDay.stream().filter("English"::equals).findFirst().map(_ -> "en"));
    }

    private static String paragraphs(Element part) {
        Elements marked = part.select("p.articleParagraph, p[class~=(?i)paragraph]");
        return marked.isEmpty()
                ? part.nameIs("td") ? tidy(part) : ""
                : marked.stream()
                        .map(FactivaPage::tidy)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .collect(Collectors.joining("\n\n"));
    }

    private static String tidy(Element element) {
        return element.text().replace('\u00a0', ' ').strip();
    }

    private static String code(String language) {
        return language.toLowerCase(Locale.ROOT).equals("english") ? "en" : language;
    }
}
