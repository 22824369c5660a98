package org.wiregraph.parse;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// How a model lies in a file: one part after the other, read in the order of writing.
final class ModelFile {

    private static final String FOLDER = "/org/wiregraph/models/";
    private static final int BUFFER = 1 << 16;

    private ModelFile() {}

    /// A model among the program's resources.
    static <T> T shipped(String file, Form<T> form) {
        try (InputStream in = ModelFile.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("no model " + file + "; wiregraph train makes it");
            }
            return form.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Form<T> {
        T read(InputStream in) throws IOException;
    }

    static final class Writer implements AutoCloseable {

        private final DataOutputStream out;

        Writer(OutputStream raw) {
            out = new DataOutputStream(new BufferedOutputStream(raw, BUFFER));
        }

        void strings(List<String> strings) throws IOException {
            out.writeInt(strings.size());
            for (String string : strings) {
                out.writeUTF(string);
            }
        }

        void weights(Weights weights) throws IOException {
            weights.write(out);
        }

        void lexicon(Lexicon lexicon) throws IOException {
            lexicon.write(out);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
