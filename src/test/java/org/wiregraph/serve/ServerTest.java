package org.wiregraph.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

    private static Dataset dataset;
    private static Server server;

    @BeforeAll
    static void start() throws IOException {
        dataset = Visitor.smallGraph();
        server = Server.start(ServerSettings.of(dataset).withPort(0));
    }

    @AfterAll
    static void stop() {
        server.close();
        dataset.close();
    }

    @Test
    void namesThePortItFoundAndItsAddress() {
        assertThat(server.port()).isPositive();
        assertThat(server.url()).isEqualTo("http://localhost:" + server.port());
    }

    @Test
    void saysThatAPortIsInUse() {
        ServerSettings same = ServerSettings.of(dataset).withPort(server.port());

        assertThatThrownBy(() -> Server.start(same))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Port " + server.port())
                .hasMessageContaining("--port");
    }

    @Test
    void freesItsPortWhenItIsClosed() throws IOException {
        int port;
        try (Server first = Server.start(ServerSettings.of(dataset).withPort(0))) {
            port = first.port();
        }
        try (Server second = Server.start(ServerSettings.of(dataset).withPort(port))) {
            assertThat(second.port()).isEqualTo(port);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST"})
    void answersUnderTheNamesOfThisMachine(String host) throws IOException {
        assertThat(statusLine(host + ":" + server.port())).contains(" 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "10.0.0.1"})
    void refusesForeignNamesThatPointHere(String host) throws IOException {
        assertThat(statusLine(host + ":" + server.port())).contains(" 403");
    }

    @Test
    void answersUnderEveryNameWhereItIsSetToAnotherAddress() throws IOException {
        ServerSettings open = ServerSettings.of(dataset).withPort(0).withHost("0.0.0.0");

        try (Server everywhere = Server.start(open)) {
            assertThat(statusLine("library.example", everywhere.port())).contains(" 200");
        }
    }

    private static String statusLine(String host) throws IOException {
        return statusLine(host, server.port());
    }

    /// The client of the JDK does not let a test choose the Host header.
    private static String statusLine(String host, int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("localhost"), port)) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String response =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return response.lines().findFirst().orElse("");
        }
    }
}
