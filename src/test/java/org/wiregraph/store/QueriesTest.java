package org.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueriesTest {

    private final Dataset dataset = DatasetFactory.createTxnMem();
    private final Queries queries = new Queries(dataset, Duration.ofSeconds(10));

    @BeforeEach
    void load() {
        Txn.executeWrite(
                dataset, () -> RDFDataMgr.read(dataset, "org/wiregraph/store/articles.trig"));
    }

    @Test
    void answersEveryForm() throws QueryRejected {
        assertThat(queries.run("SELECT * { GRAPH ?g { ?s ?p 12 } }", QueriesTest::size)).isOne();
        assertThat(queries.run("ASK { GRAPH ?g { ?s ?p 12 } }", QueriesTest::size)).isOne();
        assertThat(
                        queries.run(
                                "CONSTRUCT { ?s ?p 12 } WHERE { GRAPH ?g { ?s ?p 12 } }",
                                QueriesTest::size))
                .isOne();
        assertThat(queries.run("DESCRIBE ?s WHERE { GRAPH ?g { ?s ?p 12 } }", QueriesTest::size))
                .isPositive();
    }

    @Test
    void saysWhereAQueryIsWrong() {
        assertThatThrownBy(() -> queries.run("SELECT *\nWHERE { ?s ?p }", QueriesTest::size))
                .isInstanceOf(QueryRejected.class)
                .hasMessageContaining("line 2, column 15");
    }

    @Test
    void saysWhichPrefixIsUnknown() {
        assertThatThrownBy(() -> queries.run("SELECT * { ?s foo:bar ?o }", QueriesTest::size))
                .isInstanceOf(QueryRejected.class)
                .hasMessageContaining("foo:bar");
    }

    @Test
    void refusesAnUpdate() {
        assertThatThrownBy(() -> queries.run("CLEAR ALL", QueriesTest::size))
                .isInstanceOf(QueryRejected.class);
    }

    @Test
    void stopsAQueryThatTakesTooLong() {
        Queries hurried = new Queries(dataset, Duration.ofMillis(200));
        String endless =
                "SELECT (COUNT(*) AS ?n) { GRAPH ?a { ?b ?c ?d } GRAPH ?e { ?f ?g ?h }"
                        + " GRAPH ?i { ?j ?k ?l } GRAPH ?m { ?n ?o ?p } }";

        assertThatThrownBy(() -> hurried.run(endless.replace("?n)", "?count)"), QueriesTest::size))
                .isInstanceOf(QueryRejected.class)
                .hasMessageContaining("stopped after");
    }

    @Test
    void endsItsTransactionWhenTheReaderFails() {
        Function<Answer, Long> failing =
                _ -> {
                    throw new IllegalStateException("reader");
                };

        assertThatThrownBy(() -> queries.run("ASK {}", failing)).hasMessage("reader");
        assertThat(dataset.isInTransaction()).isFalse();
    }

    private static long size(Answer answer) {
        return switch (answer) {
            case Answer.Rows rows -> ResultSetFormatter.consume(rows.rows());
            case Answer.Truth truth -> truth.truth() ? 1 : 0;
            case Answer.Triples triples -> triples.model().size();
        };
    }
}
