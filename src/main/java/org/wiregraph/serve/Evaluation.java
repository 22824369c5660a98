package org.wiregraph.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;

/// Answers queries, each within a time, a size and a number at once. An answer is complete or it is
/// an error with a message for people.
final class Evaluation {

    private static final String NO_SERVICE =
            "SERVICE is switched off: this server asks no other server.";
    private static final long LONGEST_RESULT = 64L << 20;
    private static final int MOST_TRIPLES = 200_000;
    private static final int MOST_ROWS_ON_A_PAGE = 1000;
    private static final int MOST_AT_ONCE = 4;

    private final ServerSettings settings;
    private final ResultTable table;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    Evaluation(ServerSettings settings) {
        this.settings = settings;
        this.table = new ResultTable(settings);
    }

    /// Reads a query; the prefixes of the settings need not be declared.
    Query parse(String text) {
        Query query = new Query();
        query.getPrefixMapping().setNsPrefixes(settings.prefixes());
        return QueryFactory.parse(query, text, settings.base(), Syntax.syntaxARQ);
    }

    Answer answer(Query query, DatasetGraph dataset, HttpServletRequest request) {
        if (asksAnotherServer(query)) {
            return Answer.plain(403, NO_SERVICE);
        }
        if (query.isJsonType() || query.isConstructQuad()) {
            return Answer.plain(400, "Use SELECT, ASK, CONSTRUCT with triples, or DESCRIBE.");
        }
        List<Format> offer =
                query.isSelectType() || query.isAskType() ? Format.TABLES : Format.GRAPHS;
        Optional<Format> format = Format.wanted(request, offer);
        if (format.isEmpty()) {
            return Format.unknown(offer);
        }
        return inTurn(query, dataset, format.get());
    }

    private Answer inTurn(Query query, DatasetGraph dataset, Format format) {
        if (!takesPlace()) {
            return Answer.plain(503, "The server is busy with other queries. Try again soon.")
                    .with("Retry-After", "5");
        }
        try (QueryExec execution = prepare(query, dataset)) {
            return evaluate(query, execution, format);
        } catch (QueryCancelledException _) {
            return Answer.plain(
                    503,
                    "The query ran longer than %s seconds and was stopped. Narrow it or ask for fewer rows."
                            .formatted(settings.queryTimeout().toMillis() / 1000.0));
        } catch (QueryDeniedException _) {
            return Answer.plain(403, NO_SERVICE);
        } catch (Buffer.TooLongException _) {
            return Answer.plain(
                    413, "The result is longer than this server sends. Narrow it or add a LIMIT.");
        } finally {
            places.release();
        }
    }

    /// Waits as long as a query may run; whoever has a place then has given it back.
    private boolean takesPlace() {
        try {
            return places.tryAcquire(settings.queryTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private QueryExec prepare(Query query, DatasetGraph dataset) {
        return QueryExecDatasetBuilder.create()
                .dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .overallTimeout(settings.queryTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    private Answer evaluate(Query query, QueryExec execution, Format format) {
        if (query.isConstructType()) {
            return written(execution.constructTriples(), format);
        }
        if (query.isDescribeType()) {
            return written(execution.describeTriples(), format);
        }
        if (format.equals(Format.HTML)) {
            return Answer.html(200, page(query, execution));
        }
        Buffer buffer = new Buffer(LONGEST_RESULT);
        ResultsWriter writer = ResultsWriter.create().lang(format.lang()).build();
        if (query.isAskType()) {
            writer.write(buffer, execution.ask());
        } else {
            writer.write(buffer, execution.select());
        }
        return Answer.of(format.contentType(), buffer);
    }

    private Html page(Query query, QueryExec execution) {
        if (query.isAskType()) {
            return table.answer(query, execution.ask() ? "Yes" : "No");
        }
        RowSet rows = execution.select();
        List<Binding> first = new ArrayList<>();
        while (first.size() < MOST_ROWS_ON_A_PAGE && rows.hasNext()) {
            first.add(rows.next());
        }
        return rows.hasNext() ? table.first(query, first) : table.all(query, first);
    }

    private Answer written(Iterator<Triple> triples, Format format) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(settings.prefixes());
        while (triples.hasNext()) {
            if (graph.size() >= MOST_TRIPLES) {
                throw new Buffer.TooLongException();
            }
            graph.add(triples.next());
        }
        return written(graph, format);
    }

    /// A graph in a format of [Format#GRAPHS].
    static Answer written(Graph graph, Format format) {
        Buffer buffer = new Buffer(LONGEST_RESULT);
        RDFWriter.source(graph).lang(format.lang()).output(buffer);
        return Answer.of(format.contentType(), buffer);
    }

    /// Whether `SERVICE` stands anywhere in a query, also in a subquery or an `EXISTS`. What this
    /// does not see is refused when it runs.
    private static boolean asksAnotherServer(Query query) {
        if (query.getQueryPattern() == null) {
            return false;
        }
        ServiceFinder finder = new ServiceFinder();
        Walker.walk(Algebra.compile(query), finder, new ExprVisitorBase());
        return finder.found;
    }

    private static final class ServiceFinder extends OpVisitorBase {

        private boolean found;

        @Override
        public void visit(OpService service) {
            found = true;
        }

        /// The walker of Jena leaves the conditions of an ORDER BY out.
        @Override
        public void visit(OpOrder order) {
            for (SortCondition condition : order.getConditions()) {
                Walker.walk(condition.getExpression(), this, new ExprVisitorBase());
            }
        }
    }
}
