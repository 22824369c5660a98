package org.wiregraph.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.wiregraph.rdf.Wg;

/// Tells in words what stands behind a resource of the graph, down to the sentence it was read
/// from.
final class Explanation {

    /// What is told in a place of its own, or says nothing to people.
    private static final Set<Property> TOLD_ELSEWHERE =
            Set.of(
                    RDF.type,
                    RDFS.label,
                    Wg.IN_ARTICLE,
                    Wg.PASSAGE_OF,
                    Wg.RULE,
                    Wg.CONFIDENCE,
                    Wg.DATE,
                    Wg.DATE_BASIS,
                    Wg.REPORTS,
                    Wg.CONTENT_BEGIN,
                    Wg.CONTENT_END,
                    Wg.REPORT_COUNT,
                    Wg.ARTICLE_COUNT,
                    Wg.WITNESS_COUNT);

    private static final int MOST_ARTICLES = 20;

    private final PrintWriter out;

    Explanation(PrintWriter out) {
        this.out = out;
    }

    void print(Resource resource) {
        Described thing = new Described(resource);
        heading(thing);
        if (thing.has(Wg.PASSAGE_OF)) {
            report(thing);
        } else if (!thing.pointing(Wg.REPORTS).isEmpty()) {
            event(thing);
        } else if (thing.is(Wg.ARTICLE)) {
            article(thing);
        } else {
            values(thing);
            usedIn(thing);
            links(thing.pointing(Wg.ENTITY));
            offices(thing);
            namedIn(thing);
            source(thing);
        }
    }

    private void report(Described report) {
        values(report);
        evidence(report);
        source(report);
        for (Described entity : report.entities()) {
            links(linksIn(report, entity));
        }
        for (Described event : report.all(Wg.REPORTS)) {
            row("event", event.brief());
            others(event, report);
            differences(event);
        }
    }

    private void event(Described event) {
        values(event);
        row("date", event.text(Wg.DATE));
        row(
                "told by",
                "%s reports in %s articles, %s without copies"
                        .formatted(
                                event.text(Wg.REPORT_COUNT),
                                event.text(Wg.ARTICLE_COUNT),
                                event.text(Wg.WITNESS_COUNT)));
        differences(event);
        for (Described report : event.pointing(Wg.REPORTS)) {
            out.println();
            heading(report);
            values(report);
            evidence(report);
            source(report);
        }
    }

    private void article(Described article) {
        values(article);
        article.pointing(Wg.IN_ARTICLE).stream()
                .filter(part -> part.has(Wg.PASSAGE_OF))
                .sorted(Comparator.comparingLong(Explanation::position))
                .forEach(report -> {
                    out.println();
                    heading(report);
                    values(report);
                    evidence(report);
                });
    }

    private static long position(Described report) {
        return report.all(Wg.PASSAGE_OF).stream()
                .mapToLong(passage -> Long.parseLong(passage.text(Wg.BEGIN)))
                .min()
                .orElse(0);
    }

    private void offices(Described official) {
        for (Described tenure : official.pointing(Wg.OFFICIAL_OF)) {
            if (tenure.has(Wg.OFFICE)) {
                row("office", tenure.brief());
            }
        }
    }

    /// The statements in which a formula stands, with speaker and date.
    private void usedIn(Described formula) {
        List<Described> statements =
                formula.pointing(Wg.USES_FORMULA).stream()
                        .filter(s -> s.has(Wg.PASSAGE_OF))
                        .toList();
        for (Described statement : statements.stream().limit(MOST_ARTICLES).toList()) {
            row("used in", statement.iri());
            row("", (statement.text(Wg.SPEAKER) + " " + statement.text(Wg.DATE)).strip());
            row("", statement.text(Wg.CONTENT));
        }
        if (statements.size() > MOST_ARTICLES) {
            row("", "and %,d more statements".formatted(statements.size() - MOST_ARTICLES));
        }
    }

    private void namedIn(Described entity) {
        List<Described> articles =
                entity.pointing(Wg.ENTITY).stream()
                        .flatMap(mention -> mention.all(Wg.IN_ARTICLE).stream())
                        .distinct()
                        .toList();
        articles.stream().limit(MOST_ARTICLES).forEach(a -> row("named in", a.brief()));
        if (articles.size() > MOST_ARTICLES) {
            row("", "and %,d more articles".formatted(articles.size() - MOST_ARTICLES));
        }
    }

    private void heading(Described thing) {
        out.println(thing.types() + " <" + thing.iri() + ">");
        thing.name().ifPresent(name -> row("name", name));
    }

    /// The sentence with its place, the rule that read it, and the working of the date.
    private void evidence(Described report) {
        for (Described passage : report.all(Wg.PASSAGE_OF)) {
            row("sentence", passage.text(Wg.TEXT));
            row(
                    "offsets",
                    "%s to %s in the cleaned text"
                            .formatted(passage.text(Wg.BEGIN), passage.text(Wg.END)));
        }
        row("rule", report.text(Wg.RULE));
        row("confidence", report.text(Wg.CONFIDENCE));
        row("date", report.text(Wg.DATE));
        row("date basis", report.text(Wg.DATE_BASIS));
    }

    private void source(Described thing) {
        for (Described article : thing.all(Wg.IN_ARTICLE)) {
            row("article", article.brief());
            row("source", article.text(Wg.SOURCE));
            row("publisher", article.text(Wg.PUBLISHER));
            row("published", article.text(Wg.PUBLISHED));
        }
    }

    private void others(Described event, Described report) {
        for (Described other : event.pointing(Wg.REPORTS)) {
            if (!other.equals(report)) {
                row("also told in", other.iri());
                other.one(Wg.IN_ARTICLE).ifPresent(article -> row("", article.text(Wg.TITLE)));
                other.one(Wg.PASSAGE_OF).ifPresent(passage -> row("", passage.text(Wg.TEXT)));
            }
        }
    }

    private void differences(Described event) {
        for (Described difference : event.pointing(Wg.EVENT)) {
            String property =
                    difference.one(Wg.DIFFERS_IN).map(Explanation::localName).orElse("value");
            for (Described value : difference.all(Wg.HAS_VALUE)) {
                row(
                        "differs",
                        "%s %s in %s"
                                .formatted(
                                        property, value.text(Wg.VALUE), value.text(Wg.REPORT_OF)));
            }
        }
    }

    /// How sure the identity of an entity is: every candidate with its score, and the number of
    /// articles where several say the same.
    private void links(List<Described> pointing) {
        Map<String, Long> articles =
                pointing.stream()
                        .filter(link -> link.has(Wg.CANDIDATE))
                        .collect(
                                Collectors.groupingBy(
                                        Explanation::link, TreeMap::new, Collectors.counting()));
        articles.forEach((link, number) ->
                row("candidate", number > 1 ? link + ", in " + number + " articles" : link));
    }

    /// `Q423 "North Korea" for North Korea <...>: linked, score 0.9, exact name`
    private static String link(Described link) {
        return "%s \"%s\" for %s: %s, score %s, %s"
                .formatted(
                        link.one(Wg.CANDIDATE).map(Explanation::localName).orElse(""),
                        link.text(Wg.NAME),
                        link.text(Wg.ENTITY),
                        link.text(Wg.ACCEPTED).equals("true") ? "linked" : "not linked",
                        link.text(Wg.SCORE),
                        link.text(Wg.METHOD));
    }

    private static List<Described> linksIn(Described report, Described entity) {
        return entity.pointing(Wg.ENTITY).stream()
                .filter(link -> link.all(Wg.IN_ARTICLE).equals(report.all(Wg.IN_ARTICLE)))
                .toList();
    }

    /// All else that is said of a thing, a line a property.
    private void values(Described thing) {
        thing.resource().listProperties().toList().stream()
                .map(Statement::getPredicate)
                .distinct()
                .filter(property -> !TOLD_ELSEWHERE.contains(property))
                .sorted(Comparator.comparing(Property::getLocalName))
                .filter(property -> !thing.name().equals(Optional.of(thing.text(property))))
                .forEach(property -> row(property.getLocalName(), thing.text(property)));
    }

    private static String localName(Described thing) {
        return thing.resource().getLocalName();
    }

    private void row(String name, String text) {
        if (!text.isEmpty()) {
            out.println("  %-14s %s".formatted(name, text.replaceAll("\\s+", " ")));
        }
    }
}
