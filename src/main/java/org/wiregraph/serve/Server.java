package org.wiregraph.serve;

import java.io.IOException;
import java.net.BindException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;

/// A running server. It answers until it is closed; closing it leaves the dataset open.
public final class Server implements AutoCloseable {

    private final FusekiServer fuseki;
    private final String host;

    private Server(FusekiServer fuseki, String host) {
        this.fuseki = fuseki;
        this.host = host;
    }

    /// Starts a server and returns when it answers.
    ///
    /// @throws IOException if the port is taken or the host is not one of this machine's
    public static Server start(ServerSettings settings) throws IOException {
        FusekiServer fuseki = build(settings);
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector socket) {
                socket.setHost(settings.host());
            }
        }
        if (fuseki.getJettyServer().getHandler() instanceof ServletContextHandler context) {
            context.setMaxFormContentSize(Guard.LONGEST_BODY);
        }
        try {
            fuseki.start();
        } catch (FusekiException e) {
            fuseki.getJettyServer().destroy();
            throw new IOException(reason(e, settings), e);
        }
        return new Server(fuseki, settings.host());
    }

    private static FusekiServer build(ServerSettings settings) {
        Endpoint sparql =
                Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("")
                        .processor(new QueryEndpoint(settings))
                        .build();
        return FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(settings.port())
                .add(
                        "/sparql",
                        DataService.newBuilder(settings.dataset().asDatasetGraph())
                                .addEndpoint(sparql))
                .addFilter("/*", new Guard(settings.host()))
                .addServlet("/*", new Pages(settings))
                .build();
    }

    private static String reason(Throwable failure, ServerSettings settings) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "Port %d on %s is in use or not allowed: choose another with --port."
                        .formatted(settings.port(), settings.host());
            }
        }
        return "The server could not start on %s, port %d: %s"
                .formatted(settings.host(), settings.port(), failure.getMessage());
    }

    /// The port that the server listens on, also where any free one was asked for.
    public int port() {
        return fuseki.getHttpPort();
    }

    /// The address of the start page, without a slash at its end.
    public String url() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    /// Waits until the server is closed.
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
