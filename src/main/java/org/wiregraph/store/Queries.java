package org.wiregraph.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.TxnType;

/// Runs SPARQL queries on a dataset, each in a read transaction and for a limited time.
public final class Queries {

    private final Dataset dataset;
    private final Duration timeout;

    public Queries(Dataset dataset, Duration timeout) {
        this.dataset = dataset;
        this.timeout = timeout;
    }

    /// Hands the answer to the reader and returns what that makes of it.
    public <T> T run(String sparql, Function<Answer, T> reader) throws QueryRejected {
        Query query = parse(sparql);
        dataset.begin(TxnType.READ);
        try (QueryExecution execution =
                QueryExecution.dataset(dataset)
                        .query(query)
                        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                        .build()) {
            return reader.apply(answer(query, execution));
        } catch (QueryCancelledException e) {
            throw new QueryRejected(
                    "query stopped after %d seconds; narrow it or allow more time"
                            .formatted(timeout.toSeconds()),
                    e);
        } catch (QueryException e) {
            throw new QueryRejected("query cannot be answered: " + e.getMessage(), e);
        } finally {
            dataset.end();
        }
    }

    private static Answer answer(Query query, QueryExecution execution) throws QueryRejected {
        return switch (query.queryType()) {
            case SELECT -> new Answer.Rows(execution.execSelect());
            case ASK -> new Answer.Truth(execution.execAsk());
            case CONSTRUCT -> new Answer.Triples(execution.execConstruct());
            case DESCRIBE -> new Answer.Triples(execution.execDescribe());
            case CONSTRUCT_JSON, UNKNOWN ->
                    throw new QueryRejected("query is neither SELECT, ASK, CONSTRUCT nor DESCRIBE");
        };
    }

    private static Query parse(String sparql) throws QueryRejected {
        try {
            return QueryFactory.create(sparql);
        } catch (QueryParseException e) {
            throw new QueryRejected(
                    "line %d, column %d of the query: %s"
                            .formatted(e.getLine(), e.getColumn(), firstLine(e)),
                    e);
        } catch (QueryException e) {
            throw new QueryRejected("not a query: " + e.getMessage(), e);
        }
    }

    private static String firstLine(QueryParseException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
