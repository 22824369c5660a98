package org.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResultStreamTest {

    @Test
    void passesCharactersOfSeveralBytesOnWholeWhereverTheBufferEnds() throws IOException {
        String text = "a" + "é北🚀".repeat(5_000);
        StringWriter out = new StringWriter();

        try (ResultStream stream = new ResultStream(new PrintWriter(out))) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(out.toString()).isEqualTo(text);
    }

    @Test
    void stopsSoonAfterItsReaderHasGone() {
        PrintWriter closed =
                new PrintWriter(
                        new OutputStream() {
                            @Override
                            public void write(int octet) throws IOException {
                                throw new IOException("Broken pipe");
                            }
                        },
                        false,
                        StandardCharsets.UTF_8);
        ResultStream stream = new ResultStream(closed);

        assertThatThrownBy(() -> stream.write(new byte[1 << 16])).isInstanceOf(OutputClosed.class);
    }
}
