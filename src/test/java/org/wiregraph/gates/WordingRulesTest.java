package org.wiregraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each rule on names, comments and constructs finds what it is for and leaves the rest alone.
class WordingRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TextUtil",
                "TextUtils",
                "QuoteHelper",
                "StoreManager",
                "ReaderImpl",
                "RuleBase",
                "TokenProcessor",
                "ArticleData",
                "LinkInfo",
                "AbstractReader",
                "ReaderV2"
            })
    void findsHollowNames(String name) {
        assertThat(findings(NameRules.typeNames(), "class A { record " + name + "() {} }"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Database", "Dateline", "Information", "Abstraction", "Reader"})
    void leavesNamesThatSaySomething(String name) {
        assertThat(findings(NameRules.typeNames(), "interface " + name + " {}")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"// TODO later", "/// FIXME", "/* a\n * XXX b\n */"})
    void findsUnfinishedWork(String comment) {
        assertThat(findings(CommentRules.unfinished(), comment + "\nclass A {}")).isEqualTo(1);
    }

    @Test
    void leavesWordsInStringsAlone() {
        String text = "class A { String a = \"// TODO\", b = \"\"\"\n  // FIXME x();\n  \"\"\"; }";

        assertThat(findings(CommentRules.unfinished(), text)).isZero();
        assertThat(findings(CommentRules.disabledCode(), text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// read(file);",
                "// if (a) {",
                "// }",
                "//@Override",
                "// return a +",
                "// private final int a,",
                "/* int a = 1; */",
                "/*\n * a();\n */"
            })
    void findsCodeInComments(String comment) {
        int expected = comment.endsWith("+") ? 0 : 1;

        assertThat(findings(CommentRules.disabledCode(), comment + "\nclass A {}"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// The speaker stands after the quote; the cue follows.",
                "// return to the sentence before",
                "/// Example: `read(file);`",
                "/// read(file);",
                "/* two\n * lines\n */"
            })
    void leavesProseAndExamplesAlone(String comment) {
        assertThat(findings(CommentRules.disabledCode(), comment + "\nclass A {}")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exception e",
                "RuntimeException e",
                "final Throwable e",
                "java.lang.Exception e",
                "IOException | RuntimeException e",
                "Error _"
            })
    void findsCatchAllsOutsideTheCommandLine(String caught) {
        String body = "class A { void a() { try { b(); } catch (" + caught + ") { c(); } } }";

        assertThat(findings(ConstructRules.catchAll(), "package org.wiregraph.read; " + body))
                .isEqualTo(1);
        assertThat(findings(ConstructRules.catchAll(), "package org.wiregraph.cli; " + body))
                .isZero();
        assertThat(findings(ConstructRules.catchAll(), "package org.wiregraph.client; " + body))
                .isEqualTo(1);
    }

    @Test
    void leavesCatchesOfOneKindAlone() {
        String text = "class A { void a() { try { b(); } catch (IOException e) { c(); } } }";

        assertThat(findings(ConstructRules.catchAll(), text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.println(1)",
                "java.lang.System.err.print(1)",
                "e.printStackTrace()",
                "write(System.out)"
            })
    void findsPrinting(String call) {
        assertThat(findings(ConstructRules.printing(), "class A { void a() { " + call + "; } }"))
                .isEqualTo(1);
    }

    @Test
    void findsPrintingThroughAStaticImport() {
        assertThat(
                        findings(
                                ConstructRules.printing(),
                                "import static java.lang.System.out; class A {}"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return null;",
                "return (String) null;",
                "return a ? b : (null);",
                "return switch (a) { case 1 -> null; default -> b; };",
                "return switch (a) { default: yield null; };",
                "run(() -> null); return b;"
            })
    void findsNullReturns(String body) {
        assertThat(findings(ConstructRules.nullReturn(), "class A { String a() { " + body + " } }"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Void a() { return null; }",
                "@Override public @Nullable String a() { return null; }",
                "String a() { return b == null ? c : d; }",
                "String a() { return switch (b) { case null -> c; default -> d; }; }"
            })
    void leavesOtherNullsAlone(String method) {
        assertThat(findings(ConstructRules.nullReturn(), "class A { " + method + " }")).isZero();
    }

    @Test
    void findsBooleanParametersOfMethodsThatOthersCall() {
        String text =
                """
                class A {
                    A(boolean a) {}
                    void b(int a, Boolean b) {}
                    private void c(boolean a) {}
                    @Override public void d(boolean a) {}
                    record E(boolean a) {}
                }
                """;

        assertThat(findings(ConstructRules.booleanParameter(), text)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pattern.compile(\"abcdef\")",
                "java.util.regex.Pattern.compile(\"abc\" + \"def\", 0)",
                "a.matches(\"abcdef\")",
                "a.split(\"abcdef\", 2)",
                "a.replaceAll(\"abcdef\", b)",
                "Pattern.compile(LONG)",
                "Pattern.compile(JOINED)"
            })
    void findsLongRegularExpressions(String call) {
        assertThat(findings(RegexRules.length(5), withConstants(call))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pattern.compile(\"abcde\")",
                "Pattern.compile(SHORT + SHORT)",
                "a.replaceAll(\"abc\", \"a long replacement\")",
                "a.replace(\"abcdef\", b)",
                "task.compile(\"abcdef\")"
            })
    void leavesShortRegularExpressionsAlone(String call) {
        assertThat(findings(RegexRules.length(5), withConstants(call))).isZero();
    }

    private static String withConstants(String call) {
        return """
        class A {
            static final String SHORT = "abcd";
            static final String LONG = "abcdef";
            static final String JOINED = SHORT + LONG;
            Object a = %s;
        }
        """
                .formatted(call);
    }

    private static long findings(Rule rule, String text) {
        return rule.check(Source.parse("A.java", text)).count();
    }
}
