package org.wiregraph.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.wiregraph.serve.Server;
import org.wiregraph.serve.ServerSettings;
import org.wiregraph.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that say where a graph is served, and the serving itself.
final class Endpoint {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-p", "--port"},
            paramLabel = "N",
            defaultValue = "${env:WIREGRAPH_PORT:-3330}",
            description = "Port of the endpoint and explorer (default: 3330; or $WIREGRAPH_PORT).")
    private int port = 3330;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "${env:WIREGRAPH_HOST:-localhost}",
            description =
                    "Name or address to listen on (default: localhost, this machine only; or"
                            + " $WIREGRAPH_HOST).")
    private String host = "localhost";

    /// Finds out before a long build that its end could not be served.
    void checkFree() throws IOException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(
                    command.commandLine(), "--port: give a number from 0 to 65535, not " + port);
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (java.net.BindException e) {
            throw new ParameterException(
                    command.commandLine(),
                    "port %d on %s is in use or not allowed; choose another with --port"
                            .formatted(port, host),
                    e);
        }
    }

    /// Serves the graph until the program is ended.
    void serve(GraphFolder graph) throws IOException {
        checkFree();
        try (Store store = Store.open(graph.folder());
                Server server = Server.start(settings(graph, store))) {
            command.commandLine().getOut().println(server.url());
            command.commandLine().getOut().flush();
            command.commandLine().getErr().println("serving " + graph.folder() + "; Ctrl-C ends");
            command.commandLine().getErr().flush();
            server.join();
        }
    }

    private ServerSettings settings(GraphFolder graph, Store store) {
        return ServerSettings.of(store.dataset())
                .withBase(store.base())
                .withTitle(String.valueOf(graph.folder().getFileName()))
                .withHost(host)
                .withPort(port);
    }
}
