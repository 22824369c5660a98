package org.wiregraph.gates;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// Which constructs stand nowhere, or in the command line's package only.
final class ConstructRules {

    private static final Set<String> EVERYTHING =
            Set.of("Exception", "Throwable", "RuntimeException", "Error");
    private static final Set<String> STREAMS = Set.of("System.out", "System.err");

    private ConstructRules() {}

    /// Only the command line catches what nobody foresaw, to turn it into a message.
    static Rule catchAll() {
        return source ->
                source.all(CatchTree.class)
                        .filter(clause -> !isCommandLine(source))
                        .filter(clause -> caught(clause).anyMatch(EVERYTHING::contains))
                        .map(clause -> source.finding(clause, "catches everything"));
    }

    /// Only the command line prints.
    static Rule printing() {
        return source ->
                source.all(MemberSelectTree.class)
                        .filter(select -> !isCommandLine(source))
                        .filter(ConstructRules::prints)
                        .map(select -> source.finding(select, "prints outside cli"));
    }

    /// Absence is an Optional. A method of a library that asks for null is marked
    /// `@Override @Nullable`; a method of type Void has nothing else to return.
    static Rule nullReturn() {
        return source ->
                source.paths(LiteralTree.class)
                        .filter(path -> path.getLeaf().getKind() == Tree.Kind.NULL_LITERAL)
                        .filter(ConstructRules::isResult)
                        .filter(path -> !mayReturnNull(path))
                        .map(path -> source.finding(path.getLeaf(), "returns null"));
    }

    /// A caller cannot read `true`: two methods or an enum can be read.
    static Rule booleanParameter() {
        return source ->
                source.all(MethodTree.class)
                        .filter(method -> !isPrivate(method) && !has(method, "Override"))
                        .filter(ConstructRules::takesBoolean)
                        .map(method -> source.finding(method, "boolean parameter"));
    }

    private static boolean isCommandLine(Source source) {
        return (source.packageName() + ".").startsWith("org.wiregraph.cli.");
    }

    private static Stream<String> caught(CatchTree clause) {
        Tree type = clause.getParameter().getType();
        List<? extends Tree> types =
                type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
        return types.stream().map(ConstructRules::simpleName);
    }

    private static boolean prints(MemberSelectTree select) {
        String text = select.toString().replaceFirst("^java\\.lang\\.", "");
        return STREAMS.contains(text) || select.getIdentifier().contentEquals("printStackTrace");
    }

    private static boolean isResult(TreePath path) {
        TreePath at = path.getParentPath();
        while (at.getLeaf() instanceof ParenthesizedTree
                || at.getLeaf() instanceof TypeCastTree
                || at.getLeaf() instanceof ConditionalExpressionTree) {
            at = at.getParentPath();
        }
        Tree user = at.getLeaf();
        return user instanceof ReturnTree
                || user instanceof YieldTree
                || user instanceof CaseTree
                || user instanceof LambdaExpressionTree;
    }

    private static boolean mayReturnNull(TreePath path) {
        TreePath at = path;
        while (at != null && !(at.getLeaf() instanceof MethodTree)) {
            at = at.getParentPath();
        }
        return at != null
                && at.getLeaf() instanceof MethodTree method
                && (isVoid(method) || (has(method, "Override") && has(method, "Nullable")));
    }

    private static boolean isVoid(MethodTree method) {
        return method.getReturnType() != null && simpleName(method.getReturnType()).equals("Void");
    }

    private static boolean takesBoolean(MethodTree method) {
        return method.getParameters().stream()
                .map(parameter -> simpleName(parameter.getType()))
                .anyMatch(type -> type.equals("boolean") || type.equals("Boolean"));
    }

    private static boolean isPrivate(MethodTree method) {
        return method.getModifiers().getFlags().contains(Modifier.PRIVATE);
    }

    private static boolean has(MethodTree method, String annotation) {
        ModifiersTree modifiers = method.getModifiers();
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(type -> simpleName(type).equals(annotation));
    }

    private static String simpleName(Tree type) {
        String name = type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
