package org.wiregraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;

/// Prints what a query yields, row by row as it comes where the format allows.
final class ResultPrinter {

    private final PrintWriter out;
    private final ResultFormat format;

    ResultPrinter(PrintWriter out, ResultFormat format) {
        this.out = out;
        this.format = format;
    }

    void print(QueryExecution execution) throws IOException {
        try (ResultStream stream = new ResultStream(out)) {
            if (execution.getQuery().isAskType()) {
                ask(execution.execAsk(), stream);
            } else if (execution.getQuery().isSelectType()) {
                select(execution, stream);
            } else {
                graph(execution, stream);
            }
        }
    }

    private void ask(boolean answer, ResultStream stream) {
        switch (format) {
            case CSV -> ResultSetFormatter.outputAsCSV(stream, answer);
            case TSV -> ResultSetFormatter.outputAsTSV(stream, answer);
            case JSON -> ResultSetFormatter.outputAsJSON(stream, answer);
            case XML -> ResultSetFormatter.outputAsXML(stream, answer);
            case TABLE, TTL, NT, JSONLD -> out.println(answer ? "yes" : "no");
        }
    }

    private void select(QueryExecution execution, ResultStream stream) throws IOException {
        ResultSet rows = execution.execSelect();
        switch (format) {
            case CSV -> ResultSetFormatter.output(stream, rows, ResultSetLang.RS_CSV);
            case TSV -> ResultSetFormatter.output(stream, rows, ResultSetLang.RS_TSV);
            case JSON -> ResultSetFormatter.output(stream, rows, ResultSetLang.RS_JSON);
            case XML -> ResultSetFormatter.output(stream, rows, ResultSetLang.RS_XML);
            case TABLE, TTL, NT, JSONLD -> table(rows, execution.getQuery().getPrefixMapping());
        }
    }

    private void table(ResultSet rows, PrefixMapping prefixes) throws IOException {
        List<String> columns = rows.getResultVars();
        new Table(columns, out).print(new Rows(rows, columns, prefixes));
    }

    private void graph(QueryExecution execution, ResultStream stream) {
        PrefixMapping prefixes = execution.getQuery().getPrefixMapping();
        if (format == ResultFormat.NT) {
            Iterator<Triple> triples = triples(execution);
            StreamRDF writer = StreamRDFWriter.getWriterStream(stream, RDFFormat.NTRIPLES_UTF8);
            writer.start();
            triples.forEachRemaining(writer::triple);
            writer.finish();
            return;
        }
        Model model = model(execution);
        model.setNsPrefixes(prefixes);
        RDFFormat rdf = format == ResultFormat.JSONLD ? RDFFormat.JSONLD : RDFFormat.TURTLE_PRETTY;
        RDFDataMgr.write(stream, model, rdf);
    }

    private static Iterator<Triple> triples(QueryExecution execution) {
        return execution.getQuery().isConstructType()
                ? execution.execConstructTriples()
                : execution.execDescribeTriples();
    }

    private static Model model(QueryExecution execution) {
        return execution.getQuery().isConstructType()
                ? execution.execConstruct()
                : execution.execDescribe();
    }

    /// The rows of a result as words: IRIs with their prefixes, literals without their types.
    private record Rows(ResultSet rows, List<String> columns, PrefixMapping prefixes)
            implements Iterator<List<String>> {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public List<String> next() {
            QuerySolution row = rows.next();
            return columns.stream()
                    .map(column -> row.contains(column) ? words(row.get(column)) : "")
                    .toList();
        }

        private String words(RDFNode node) {
            if (node.isLiteral()) {
                return node.asLiteral().getLexicalForm();
            }
            return node.isURIResource()
                    ? prefixes.shortForm(node.asResource().getURI())
                    : node.toString();
        }
    }
}
