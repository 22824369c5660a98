package org.wiregraph.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// How a model lies in a file: zipped, one part after the other, read in the order of writing.
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

    static final class Reader implements AutoCloseable {

        private final DataInputStream in;

        Reader(InputStream raw) throws IOException {
            in =
                    new DataInputStream(
                            new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER));
        }

        List<String> strings() throws IOException {
            int count = in.readInt();
            List<String> strings = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                strings.add(in.readUTF());
            }
            return strings;
        }

        Weights weights() throws IOException {
            return Weights.read(in);
        }

        Lexicon lexicon() throws IOException {
            return Lexicon.read(in);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    static final class Writer implements AutoCloseable {

        private final DataOutputStream out;

        Writer(OutputStream raw) throws IOException {
            out =
                    new DataOutputStream(
                            new BufferedOutputStream(new GZIPOutputStream(raw, BUFFER), BUFFER));
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
