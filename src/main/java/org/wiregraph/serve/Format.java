package org.wiregraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/// A form in which an answer can be sent. `names` are what `format=` may say, `types` what `Accept`
/// may say, the first being what is sent.
record Format(List<String> names, List<String> types, Lang lang) {

    static final Format HTML =
            new Format(List.of("html"), List.of("text/html"), ResultSetLang.RS_None);

    private static final Format JSON =
            new Format(
                    List.of("json"),
                    List.of("application/sparql-results+json", "application/json"),
                    ResultSetLang.RS_JSON);
    private static final Format XML =
            new Format(
                    List.of("xml"),
                    List.of("application/sparql-results+xml", "application/xml"),
                    ResultSetLang.RS_XML);
    private static final Format CSV =
            new Format(List.of("csv"), List.of("text/csv"), ResultSetLang.RS_CSV);
    private static final Format TSV =
            new Format(List.of("tsv"), List.of("text/tab-separated-values"), ResultSetLang.RS_TSV);
    private static final Format TURTLE =
            new Format(
                    List.of("ttl", "turtle"),
                    List.of("text/turtle", "application/x-turtle"),
                    Lang.TURTLE);
    private static final Format N_TRIPLES =
            new Format(
                    List.of("nt", "n-triples"),
                    List.of("application/n-triples", "text/plain"),
                    Lang.NTRIPLES);
    private static final Format JSON_LD =
            new Format(
                    List.of("jsonld", "json-ld", "json"),
                    List.of("application/ld+json", "application/json"),
                    Lang.JSONLD);
    private static final Format RDF_XML =
            new Format(List.of("rdf", "xml"), List.of("application/rdf+xml"), Lang.RDFXML);

    /// For the rows of SELECT and the answer of ASK; the first is what a client gets that does not
    /// care.
    static final List<Format> TABLES = List.of(JSON, XML, CSV, TSV, HTML);

    /// For the triples of CONSTRUCT and DESCRIBE.
    static final List<Format> GRAPHS = List.of(TURTLE, N_TRIPLES, JSON_LD, RDF_XML);

    /// For a page that is also data.
    static final List<Format> PAGES = List.of(HTML, TURTLE, N_TRIPLES, JSON_LD, RDF_XML);

    /// The content type to send, with the character set.
    String contentType() {
        return types.getFirst() + "; charset=utf-8";
    }

    /// What the request wants: by its parameter `format`, else by its header `Accept`, else the
    /// first on offer. Empty if `format` names something else.
    static Optional<Format> wanted(HttpServletRequest request, List<Format> offer) {
        String name = request.getParameter("format");
        if (name != null) {
            return offer.stream().filter(format -> format.names.contains(name)).findFirst();
        }
        AcceptList types =
                AcceptList.create(
                        offer.stream()
                                .flatMap(format -> format.types.stream())
                                .toArray(String[]::new));
        MediaType first = MediaType.create(offer.getFirst().types.getFirst());
        return Optional.ofNullable(ConNeg.chooseContentType(request, types, first))
                .map(MediaType::getContentTypeStr)
                .flatMap(type -> ofType(type, offer));
    }

    private static Optional<Format> ofType(String type, List<Format> offer) {
        return offer.stream().filter(format -> format.types.contains(type)).findFirst();
    }

    /// What to say to a client that names something else.
    static Answer unknown(List<Format> offer) {
        String names =
                String.join(", ", offer.stream().map(format -> format.names.getFirst()).toList());
        return Answer.plain(400, "This can be had as: " + names + ".");
    }
}
