package org.wiregraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellCommandsTest {

    @Test
    void readsCommandsOfShellBlocksOnly() {
        String text =
                """
                Run `./wiregraph no`:

                ```sh
                ./wiregraph build a b   # two files
                cd elsewhere

                ./wiregraph serve
                ```

                ```java
                ./wiregraph no
                ```
                """;

        assertThat(ShellCommands.argumentsOf("./wiregraph", text))
                .containsExactly(List.of("build", "a", "b"), List.of("serve"));
    }

    @Test
    void splitsWordsAsAShellDoes() {
        String text =
                """
                ```sh
                run 'a b' "c 'd'" e'f g'h --i='j k' l \\
                    m
                ask 'x
                  y; z'
                ```
                """;

        assertThat(ShellCommands.in(text))
                .containsExactly(
                        List.of("run", "a b", "c 'd'", "ef gh", "--i=j k", "l", "m"),
                        List.of("ask", "x\n  y; z"));
    }

    @Test
    void leavesOutWhatThePipeAndTheRedirectionAreFor() {
        String text =
                """
                ```sh
                run a | sort
                run b > c.csv
                run d &
                run article/3f2a#launch-1
                ```
                """;

        assertThat(ShellCommands.in(text))
                .containsExactly(
                        List.of("run", "a"),
                        List.of("run", "b"),
                        List.of("run", "d"),
                        List.of("run", "article/3f2a#launch-1"));
    }
}
