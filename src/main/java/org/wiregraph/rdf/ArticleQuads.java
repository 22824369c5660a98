package org.wiregraph.rdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiregraph.model.Article;
import org.wiregraph.model.Block;
import org.wiregraph.model.Dateline;
import org.wiregraph.model.Extraction;
import org.wiregraph.model.Published;
import org.wiregraph.model.Sentence;

/// Writes the article and those of its sentences that bear a fact.
final class ArticleQuads {

    private final Sheet sheet;

    ArticleQuads(Sheet sheet) {
        this.sheet = sheet;
    }

    void write() {
        writeArticle(sheet.article());
        bearing().forEach(this::writePassage);
    }

    private void writeArticle(Article article) {
        sheet.quads()
                .about(sheet.nodes().article())
                .type(Wg.ARTICLE)
                .text(Wg.SOURCE, article.source())
                .text(Wg.URL, article.url())
                .text(Wg.TITLE, article.title())
                .text(Wg.PUBLISHER, article.publisher())
                .node(Wg.PUBLISHED, article.published().map(Published::date).map(Literals::day))
                .text(Wg.PUBLISHED_BASIS, article.published().map(Published::basis))
                .text(Wg.DATELINE, article.dateline().map(Dateline::text))
                .text(Wg.LANGUAGE, article.language())
                .integer(Wg.WORDS, article.words())
                .text(Wg.CONTENT_HASH, article.hash());
        article.blocks().stream()
                .filter(block -> block.label() == Block.Label.UPDATE_NOTE)
                .map(block -> block.span().in(article.text()))
                .forEach(note ->
                        sheet.quads().about(sheet.nodes().article()).text(Wg.UPDATE_NOTE, note));
    }

    private void writePassage(int number) {
        Article article = sheet.article();
        Sentence sentence = sheet.linked().extraction().annotated().sentence(number);
        sheet.quads()
                .about(sheet.nodes().passage(number))
                .type(Wg.PASSAGE)
                .node(Wg.IN_ARTICLE, sheet.nodes().article())
                .text(Wg.TEXT, sentence.span().in(article.text()))
                .offsets(sentence.span(), sheet.points())
                .text(Wg.BLOCK, article.blocks().get(sentence.block()).label().words());
    }

    /// The sentences that reports and tenures rest on, in reading order.
    private List<Integer> bearing() {
        Extraction extraction = sheet.linked().extraction();
        return Stream.concat(
                        sheet.tenures().seats().stream()
                                .map(Tenures.Seat::sentence)
                                .flatMap(Optional::stream),
                        extraction.reports().stream().map(report -> report.evidence().sentence()))
                .distinct()
                .sorted()
                .toList();
    }
}
