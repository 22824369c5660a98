package org.wiregraph.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The commands that a Markdown text shows in blocks fenced as `sh`, each split into words as a
/// shell would do it. What follows a pipe, a redirection or a comment sign is left out.
final class ShellCommands {

    private static final Pattern BLOCK =
            Pattern.compile("^```sh\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CONTINUATION = Pattern.compile("\\\\\\n\\s*");
    private static final String QUOTED = "'([^']*)'|\"([^\"]*)\"";
    private static final String WORD = "(?<word>(?:" + QUOTED + "|[^\\s'\"#|<>&;]|(?<=\\S)#)+)";
    private static final Pattern TOKEN = Pattern.compile(WORD + "|(?<end>\\R|[#|<>&;].*)");

    private ShellCommands() {}

    /// All commands in their order.
    static List<List<String>> in(String markdown) {
        return BLOCK.matcher(markdown)
                .results()
                .map(block -> CONTINUATION.matcher(block.group(1)).replaceAll(" "))
                .flatMap(ShellCommands::commands)
                .toList();
    }

    /// The arguments of every command that runs a program.
    static List<List<String>> argumentsOf(String program, String markdown) {
        return in(markdown).stream()
                .filter(words -> words.getFirst().equals(program))
                .map(words -> words.subList(1, words.size()))
                .toList();
    }

    private static Stream<List<String>> commands(String script) {
        List<List<String>> commands = new ArrayList<>(List.of(new ArrayList<>()));
        Matcher token = TOKEN.matcher(script);
        while (token.find()) {
            String word = token.group("word");
            if (word == null) {
                commands.add(new ArrayList<>());
            } else {
                commands.getLast().add(unquoted(word));
            }
        }
        return commands.stream().filter(words -> !words.isEmpty());
    }

    private static String unquoted(String word) {
        return Pattern.compile(QUOTED).matcher(word).replaceAll(ShellCommands::content);
    }

    private static String content(MatchResult quoted) {
        String text = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        return Matcher.quoteReplacement(text);
    }
}
