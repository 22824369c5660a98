package org.wiregraph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/// The models of the OpenNLP project for English, from its own model jars.
record Models(SentenceModel sentences, TokenizerModel tokens, LemmatizerModel lemmas) {

    static Models load() {
        return new Models(
                read("sentence", SentenceModel::new),
                read("tokens", TokenizerModel::new),
                read("lemmas", LemmatizerModel::new));
    }

    private static <T> T read(String kind, Parser<T> parser) {
        String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        try (InputStream in = Models.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("model " + name + " is not on the class path");
            }
            return parser.parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Parser<T> {
        T parse(InputStream in) throws IOException;
    }
}
