package org.wiregraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiregraph.names.NameFinder;
import org.wiregraph.parse.Parser;
import org.wiregraph.parse.Tagger;

class ModelBytesTest {

    @Test
    void readsWhatWasWritten() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(2);
        out.writeUTF("Seoul");
        out.writeUTF("Mélenchon \uD83D\uDE00");
        out.writeInt(-7);
        out.write(new byte[] {(byte) 0x80, 0x01, 0x7f});
        out.write(new byte[] {1, 2});

        ModelBytes file = ModelBytes.of(bytes.toByteArray());
        assertThat(file.strings()).isEqualTo(List.of("Seoul", "Mélenchon \uD83D\uDE00"));
        assertThat(file.number()).isEqualTo(-7);
        ModelBytes aside = file.aside(2);
        assertThat(file.bytes(2)).containsExactly(1, 2);
        assertThat(aside.varying()).isEqualTo(128);
        assertThat(aside.varying()).isEqualTo(127);
    }

    /// A stream may tell that more or less is coming than comes.
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 9})
    void takesAllInWhateverTheStreamTells(int told) throws IOException {
        InputStream in =
                new FilterInputStream(new ByteArrayInputStream(new byte[] {0, 0, 1, 2})) {
                    @Override
                    public int available() {
                        return told;
                    }
                };
        ModelBytes file = ModelBytes.read(in);
        assertThat(file.number()).isEqualTo(258);
        assertThatThrownBy(file::number).isInstanceOf(EOFException.class);
    }

    @Test
    void refusesAFileThatWasCut() {
        ModelBytes file = ModelBytes.of(new byte[] {0, 5, 'S', 'e'});
        assertThatThrownBy(file::string).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> ModelBytes.of(new byte[] {(byte) 0x80}).varying())
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> ModelBytes.of(new byte[3]).next(-1))
                .isInstanceOf(EOFException.class);
    }

    record Shipped(String file, Copy copy) {

        @Override
        public String toString() {
            return file;
        }
    }

    interface Copy {
        void write(InputStream from, OutputStream to) throws IOException;
    }

    static List<Shipped> models() {
        return List.of(
                new Shipped(Parser.FILE, (from, to) -> Parser.read(from).write(to)),
                new Shipped(Tagger.FILE, (from, to) -> Tagger.read(from).write(to)));
    }

    /// What training writes is what the program reads, to the byte.
    @ParameterizedTest
    @MethodSource("models")
    void shippedModelsAreWrittenAsTheyWereRead(Shipped model) throws IOException {
        byte[] shipped;
        try (InputStream in =
                NameFinder.class.getResourceAsStream("/org/wiregraph/models/" + model.file())) {
            shipped = in.readAllBytes();
        }
        var written = new ByteArrayOutputStream();
        model.copy().write(new ByteArrayInputStream(shipped), written);
        assertThat(written.toByteArray()).isEqualTo(shipped);
    }
}
