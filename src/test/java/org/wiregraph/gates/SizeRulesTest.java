package org.wiregraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SizeRulesTest {

    @Test
    void countsCodeLinesWithoutCommentsAndBlanks() {
        String text =
                """
                // why

                class A {
                    /* a
                       b */
                    int a; // c
                    String b = "// no comment";
                }
                """;

        assertThat(Source.parse("A.java", text).codeLines()).isEqualTo(4);
        assertThat(findings(SizeRules.fileLines(4), text)).isEmpty();
        assertThat(findings(SizeRules.fileLines(3), text))
                .containsExactly("A.java:1: file of 4 code lines, at most 3");
    }

    @Test
    void findsALongMethodAndForgivesItsAnnotations() {
        String text =
                """
                class A {
                    @Deprecated
                    @SuppressWarnings("x")
                    void a() {
                        b();

                    }
                }
                """;

        assertThat(findings(SizeRules.methodLines(4), text)).isEmpty();
        assertThat(findings(SizeRules.methodLines(3), text))
                .containsExactly("A.java:2: method of 4 lines, at most 3");
    }

    @Test
    void findsLongInitializersAndLambdas() {
        String text =
                """
                class A {
                    static {
                        a();
                    }
                    Runnable b = () -> {
                        a();
                    };
                }
                """;

        assertThat(findings(SizeRules.methodLines(2), text)).hasSize(2);
    }

    @Test
    void countsParametersButNotTheHeadOfARecord() {
        String text =
                """
                record A(int a, int b, int c) {
                    A {
                        check();
                    }
                    A(int a, int b, int c, int d) {}
                    void two(int a, int b) {}
                }
                """;

        assertThat(findings(SizeRules.parameters(2), text))
                .containsExactly("A.java:5: 4 parameters, at most 2");
    }

    @Test
    void countsLevelsThroughBranchesLoopsTriesAndBlockLambdas() {
        String text =
                """
                class A {
                    void a() {
                        for (int i : all) {
                            if (i > 0) {
                                each(x -> {
                                    try (var in = open()) {
                                        read(in);
                                    }
                                });
                            }
                        }
                    }
                }
                """;

        assertThat(findings(SizeRules.nesting(4), text)).isEmpty();
        assertThat(findings(SizeRules.nesting(3), text))
                .containsExactly("A.java:6: nested deeper than 3");
    }

    @Test
    void keepsElseIfOnTheLevelOfItsIf() {
        String text =
                """
                class A {
                    int a(int b) {
                        if (b == 1) {
                            return 1;
                        } else if (b == 2) {
                            return 2;
                        } else if (b == 3) {
                            return switch (b) {
                                default -> 4;
                            };
                        }
                        return 0;
                    }
                }
                """;

        assertThat(findings(SizeRules.nesting(2), text)).isEmpty();
        assertThat(findings(SizeRules.nesting(1), text)).hasSize(1);
    }

    private static List<String> findings(Rule rule, String text) {
        return rule.check(Source.parse("A.java", text)).map(Finding::toString).toList();
    }
}
