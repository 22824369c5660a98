package org.wiregraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/// What the endpoint says about itself: a SPARQL 1.1 service description with a VoID description of
/// the dataset. Its nodes are IRIs under the address that was asked.
final class Description {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "N-Triples",
                    "JSON-LD",
                    "RDF_XML");

    private final ServerSettings settings;

    Description(ServerSettings settings) {
        this.settings = settings;
    }

    Answer answer(HttpServletRequest request, DatasetGraph dataset) {
        List<Format> offer = new ArrayList<>(Format.GRAPHS);
        offer.add(Format.HTML);
        Optional<Format> format = Format.wanted(request, offer);
        if (format.isEmpty()) {
            return Format.unknown(offer);
        }
        if (format.get().equals(Format.HTML)) {
            return Answer.seeOther("/query");
        }
        String address = request.getRequestURL().toString();
        return Evaluation.written(model(address, dataset).getGraph(), format.get());
    }

    private Model model(String address, DatasetGraph dataset) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(settings.prefixes());
        model.setNsPrefix("sd", SD).setNsPrefix("void", VOID.NS).setNsPrefix("dct", DCTerms.NS);
        Resource data = model.createResource(address + "#dataset");
        Resource service = model.createResource(address);
        service.addProperty(RDF.type, model.createResource(SD + "Service"));
        add(service, "endpoint", address);
        add(service, "supportedLanguage", SD + "SPARQL11Query");
        add(service, "feature", SD + "UnionDefaultGraph");
        add(service, "defaultDataset", data.getURI());
        RESULT_FORMATS.forEach(format -> add(service, "resultFormat", FORMATS + format));
        data.addProperty(RDF.type, model.createResource(SD + "Dataset"))
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(DCTerms.title, settings.title())
                .addProperty(VOID.uriSpace, settings.base())
                .addProperty(VOID.sparqlEndpoint, service);
        addCounts(data, new View(dataset, settings).counts());
        return model;
    }

    private static void add(Resource service, String property, String iri) {
        Model model = service.getModel();
        service.addProperty(model.createProperty(SD, property), model.createResource(iri));
    }

    private static void addCounts(Resource data, Map<Resource, Long> counts) {
        Model model = data.getModel();
        counts.forEach((type, count) ->
                data.addProperty(
                        VOID.classPartition,
                        model.createResource(data.getURI() + "-" + type.getLocalName())
                                .addProperty(VOID._class, type)
                                .addProperty(
                                        VOID.entities, count.toString(), XSDDatatype.XSDinteger)
                                .addProperty(RDFS.label, type.getLocalName())));
    }
}
