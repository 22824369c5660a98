package org.wiregraph.export;

import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.wiregraph.rdf.Wg;

/// Articles made from a seed: hostile names, unnamed entities, entities without a type, speakers
/// who speak about themselves, reports without date, people who meet alone.
final class RandomGraph {

    private static final String DATA = "https://w3id.org/wiregraph/data/";
    private static final List<String> NAMES =
            List.of(
                    "Kim",
                    "\"O'Neill\", & Sons",
                    "<script>alert(1)</script>",
                    "back\\slash \\N &amp; ]]>",
                    "bell\u0007 tab\t nul\u0000 esc\u001B",
                    "two\nlines",
                    "\uFFFE김정은🚀\uFFFF",
                    "",
                    "-->",
                    "{a|b}");
    private static final List<Resource> TYPES =
            List.of(Wg.OFFICIAL, Wg.PERSON, Wg.ORGANIZATION, Wg.COUNTRY, Wg.PLACE, Wg.GROUP);
    private static final List<String> DATES =
            List.of("2021", "2022-01", "2022-01-12", "2022-01-13", "2022-02-30", "soon");

    private final Random random;
    private final Dataset dataset = DatasetFactory.createTxnMem();
    private Node article = NodeFactory.createURI(DATA + "article/0");

    RandomGraph(int seed) {
        random = new Random(seed);
    }

    Dataset dataset() {
        dataset.executeWrite(() -> {
            for (int i = 0; i < 1 + random.nextInt(5); i++) {
                article = NodeFactory.createURI(DATA + "article/" + i);
                article();
            }
        });
        return dataset;
    }

    private void article() {
        add(article, RDF.type, Wg.ARTICLE.asNode());
        if (random.nextBoolean()) {
            add(article, Wg.PUBLISHED, date());
        }
        for (int i = 0; i < 8; i++) {
            if (random.nextInt(5) > 0) { // some entities have no type and no name
                add(entity(i), RDF.type, TYPES.get(random.nextInt(TYPES.size())).asNode());
                add(entity(i), Wg.NAME, text(NAMES.get(random.nextInt(NAMES.size()))));
            }
        }
        int mentions = random.nextInt(30);
        for (int i = 1; i <= mentions; i++) {
            mention(part("mention", i));
        }
        int reports = random.nextInt(12);
        for (int i = 1; i <= reports; i++) {
            statement(part("statement", i));
            report(part("meeting", i), Wg.MEETING_REPORT, Wg.PARTICIPANT, Wg.PARTICIPANT);
            report(part("sanction", i), Wg.SANCTION_REPORT, Wg.IMPOSER, Wg.TARGET);
        }
    }

    private void mention(Node mention) {
        int begin = random.nextInt(200);
        add(mention, RDF.type, Wg.MENTION.asNode());
        add(mention, Wg.ENTITY, someone());
        add(mention, Wg.BEGIN, number(begin));
        add(mention, Wg.END, number(begin + 5));
    }

    private void statement(Node statement) {
        int begin = random.nextInt(200);
        report(statement, Wg.STATEMENT_REPORT, Wg.SPEAKER, Wg.ADDRESSEE);
        add(statement, Wg.CONTENT_BEGIN, number(begin));
        add(statement, Wg.CONTENT_END, number(begin + random.nextInt(100)));
    }

    private void report(Node report, Resource type, Property from, Property to) {
        add(report, RDF.type, type.asNode());
        add(report, from, someone());
        add(report, to, someone());
        if (random.nextBoolean()) {
            add(report, Wg.DATE, date());
        }
    }

    private Node date() {
        return text(DATES.get(random.nextInt(DATES.size())));
    }

    private Node someone() {
        return entity(random.nextInt(8));
    }

    private static Node entity(int number) {
        return NodeFactory.createURI(DATA + "entity/x-" + number + "?a=1&b='2'");
    }

    private Node part(String kind, int number) {
        return NodeFactory.createURI(article.getURI() + "#" + kind + "-" + number);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDinteger);
    }

    private void add(Node subject, RDFNode property, Node object) {
        dataset.asDatasetGraph().add(Quad.create(article, subject, property.asNode(), object));
    }
}
