package org.wiregraph.time;

import java.util.List;

/// How many expressions of time are read as their gold says. Its `main` prints a line for each list
/// of them; with `--errors` every mistake too.
final class ExpressionTable {

    static final List<String> LISTS = List.of("expressions.txt", "expressions-unseen.txt");

    private ExpressionTable() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... args) {
        boolean errors = List.of(args).contains("--errors");
        for (String list : LISTS) {
            List<Expression> all = Expression.list(list);
            List<String> wrong = wrong(all);
            System.out.printf("%s: %d right of %d%n", list, all.size() - wrong.size(), all.size());
            if (errors) {
                wrong.forEach(System.out::println);
            }
        }
    }

    /// Those read otherwise, each with what was found.
    static List<String> wrong(List<Expression> all) {
        return all.stream()
                .filter(e -> !e.found().equals(e.gold()))
                .map(e -> e + ", found " + e.found())
                .toList();
    }
}
