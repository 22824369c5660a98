package org.wiregraph.train;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where model files are read from: those the program ships, or a folder of freshly trained ones.
public interface Models {

    InputStream open(String file) throws IOException;

    /// What the folder does not hold is read from the program.
    static Models in(Path folder) {
        return file ->
                Files.exists(folder.resolve(file))
                        ? Files.newInputStream(folder.resolve(file))
                        : shipped().open(file);
    }

    static Models shipped() {
        return file -> {
            InputStream in = Models.class.getResourceAsStream("/org/wiregraph/models/" + file);
            if (in == null) {
                throw new FileNotFoundException("the program has no model " + file);
            }
            return in;
        };
    }
}
