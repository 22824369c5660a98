package org.wiregraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.http.BadMessageException;

/// The SPARQL endpoint: Fuseki takes the request apart, [Evaluation] answers it.
final class QueryEndpoint extends SPARQL_QueryDataset {

    private static final String READ_ONLY = "This endpoint only reads; it takes no updates.";

    private final Evaluation evaluation;
    private final Description description;

    QueryEndpoint(ServerSettings settings) {
        evaluation = new Evaluation(settings);
        description = new Description(settings);
    }

    /// Without a query, people are sent to the editor and programs get the service description.
    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestParameter("update") != null) {
            send(action, Answer.plain(403, READ_ONLY));
        } else if (action.getRequestParameter("query") != null) {
            super.execGet(action);
        } else {
            action.beginRead();
            try {
                send(action, description.answer(action.getRequest(), action.getActiveDSG()));
            } finally {
                action.endRead();
            }
        }
    }

    @Override
    public void execHead(HttpAction action) {
        execGet(action);
    }

    @Override
    public void execPost(HttpAction action) {
        String type = action.getRequestContentType();
        if (type != null && type.startsWith(WebContent.contentTypeSPARQLUpdate)) {
            send(action, Answer.plain(403, READ_ONLY));
        } else if (tooLongForm(action)) {
            refuseLength(action);
        } else if (action.getRequestParameter("update") != null) {
            send(action, Answer.plain(403, READ_ONLY));
        } else {
            super.execPost(action);
        }
    }

    @Override
    protected void executeBody(HttpAction action) {
        try (InputStream body = action.getRequestInputStream()) {
            byte[] bytes = body.readNBytes(Guard.LONGEST_BODY + 1);
            if (bytes.length > Guard.LONGEST_BODY) {
                refuseLength(action);
            } else {
                execute(new String(bytes, StandardCharsets.UTF_8), action);
            }
        } catch (IOException e) {
            IO.exception(e);
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query;
        try {
            query = evaluation.parse(text);
        } catch (QueryException e) {
            send(action, malformed(e));
            return;
        }
        action.beginRead();
        try {
            var target = decideDataset(action, query, text);
            DatasetGraph dataset = target.getLeft();
            send(action, evaluation.answer(target.getRight(), dataset, action.getRequest()));
        } finally {
            action.endRead();
        }
    }

    /// Reads a form; Jetty stops at the length that the server is set to.
    private static boolean tooLongForm(HttpAction action) {
        try {
            action.getRequestParameterMap();
            return false;
        } catch (BadMessageException e) {
            return true;
        }
    }

    private static void refuseLength(HttpAction action) {
        try {
            send(action, Guard.tooLong(action.getRequest()));
        } catch (IOException e) {
            IO.exception(e);
        }
    }

    /// Says what is wrong and where; what would have been right is too long to read.
    private static Answer malformed(QueryException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return Answer.plain(400, "This query cannot be read. " + message);
    }

    private static void send(HttpAction action, Answer answer) {
        action.setResponseStatus(answer.status());
        try {
            answer.send(action.getRequest(), action.getResponse());
        } catch (IOException e) {
            IO.exception(e);
        }
    }
}
