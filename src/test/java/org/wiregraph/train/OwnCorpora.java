package org.wiregraph.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// A folder of corpora with five sentences of our own, under the names that training looks for.
public final class OwnCorpora {

    private OwnCorpora() {}

    public static Path in(Path folder) throws IOException {
        Path dependency = Files.createDirectories(folder.resolve("corpora/dependency"));
        for (String name : List.of("ewt-train", "ewt-test")) {
            try (InputStream in = OwnCorpora.class.getResourceAsStream("/training/own.conllu");
                    OutputStream out =
                            new GZIPOutputStream(
                                    Files.newOutputStream(
                                            dependency.resolve(name + ".conllu.gz")))) {
                in.transferTo(out);
            }
        }
        return folder.resolve("corpora");
    }
}
