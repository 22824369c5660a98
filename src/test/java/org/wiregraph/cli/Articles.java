package org.wiregraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Two short articles of our own about the same launch, told differently.
final class Articles {

    static final String FIRST =
            """
            North Korea fires two missiles off its east coast

            SEOUL, Jan. 14, 2022 (Harbor Wire) -- North Korea fired two short-range ballistic missiles into \
            the East Sea on Friday, the South Korean military said.

            Foreign Minister Chung Eui-yong condemned the launch. "We urge Pyongyang to return to talks," \
            Chung said at a news conference in Seoul.

            The United States imposed sanctions on five North Korean officials on Wednesday over the \
            country's weapons programs, the Treasury Department said in a statement.

            U.S. Secretary of State Antony Blinken spoke with Chung by phone on Saturday. Blinken said \
            that the commitment of the United States to the defense of South Korea was ironclad.
            """;

    static final String SECOND =
            """
            Tokyo protests after North Korean launch

            TOKYO, Jan. 14, 2022 (Quay Press) -- North Korea fired three ballistic missiles on Friday, the \
            Japanese government said.

            "This is a threat to the region," Prime Minister Fumio Kishida told reporters in Tokyo.

            Chief Cabinet Secretary Hirokazu Matsuno said that Japan had lodged a protest with North \
            Korea through the embassy in Beijing.
            """;

    private Articles() {}

    /// A folder with both articles.
    static Path folder(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("articles"));
        Files.writeString(folder.resolve("first.txt"), FIRST);
        Files.writeString(folder.resolve("second.txt"), SECOND);
        return folder;
    }
}
