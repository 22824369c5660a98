package org.wiregraph.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: wiregraph's version from its jar, and Java's.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version =
                Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                        .orElse("(from classes)");
        return new String[] {
            "wiregraph " + version,
            "Java " + Runtime.version() + " on " + System.getProperty("os.name")
        };
    }
}
