package org.wiregraph.gates;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.stream.Stream;

/// How long and how deep code may be.
final class SizeRules {

    private static final List<Class<? extends Tree>> CONTROLS =
            List.of(
                    IfTree.class,
                    ForLoopTree.class,
                    EnhancedForLoopTree.class,
                    WhileLoopTree.class,
                    DoWhileLoopTree.class,
                    SwitchTree.class,
                    SwitchExpressionTree.class,
                    TryTree.class,
                    SynchronizedTree.class);

    private SizeRules() {}

    /// Lines of a file without comments and blank lines.
    static Rule fileLines(int limit) {
        return source ->
                source.codeLines() <= limit
                        ? Stream.empty()
                        : Stream.of(
                                new Finding(
                                        source.name(),
                                        1,
                                        "file of %d code lines, at most %d"
                                                .formatted(source.codeLines(), limit)));
    }

    /// All lines of a method, constructor, initializer or lambda from its head to its last brace;
    /// annotations before it are free.
    static Rule methodLines(int limit) {
        return source ->
                source.paths().stream()
                        .filter(SizeRules::isCodeBody)
                        .filter(path -> lines(source, path.getLeaf()) > limit)
                        .map(path ->
                                source.finding(
                                        path.getLeaf(),
                                        "method of %d lines, at most %d"
                                                .formatted(lines(source, path.getLeaf()), limit)));
    }

    /// Parameters of a method or constructor. The head of a record is free.
    static Rule parameters(int limit) {
        return source ->
                source.all(MethodTree.class)
                        .filter(method -> parameters(source, method) > limit)
                        .map(method ->
                                source.finding(
                                        method,
                                        "%d parameters, at most %d"
                                                .formatted(parameters(source, method), limit)));
    }

    /// Branches, loops, tries and block lambdas within one another; `else if` stays on its level.
    static Rule nesting(int limit) {
        return source ->
                source.paths().stream()
                        .filter(SizeRules::isLevel)
                        .filter(path -> depth(path) == limit + 1)
                        .map(path -> source.finding(path.getLeaf(), "nested deeper than " + limit));
    }

    private static boolean isCodeBody(TreePath path) {
        Tree node = path.getLeaf();
        boolean isInitializer =
                node instanceof BlockTree && path.getParentPath().getLeaf() instanceof ClassTree;
        return node instanceof MethodTree || node instanceof LambdaExpressionTree || isInitializer;
    }

    private static long lines(Source source, Tree node) {
        return source.line(source.end(node)) - source.line(head(source, node)) + 1;
    }

    private static int head(Source source, Tree node) {
        int begin = (int) source.begin(node);
        if (node instanceof MethodTree method) {
            begin = Math.max(begin, (int) source.end(method.getModifiers()));
        }
        while (Character.isWhitespace(source.text().charAt(begin))) {
            begin++;
        }
        return begin;
    }

    /// A compact constructor repeats the head of its record in the tree, at the place of the head.
    private static long parameters(Source source, MethodTree method) {
        return method.getParameters().stream()
                .filter(parameter -> source.begin(parameter) >= source.begin(method))
                .count();
    }

    private static long depth(TreePath path) {
        long depth = 0;
        TreePath at = path;
        while (at != null && !(at.getLeaf() instanceof MethodTree)) {
            depth += isLevel(at) ? 1 : 0;
            at = at.getParentPath();
        }
        return depth;
    }

    private static boolean isLevel(TreePath path) {
        Tree node = path.getLeaf();
        if (node instanceof LambdaExpressionTree lambda) {
            return lambda.getBody() instanceof BlockTree;
        }
        boolean isElseIf =
                node instanceof IfTree
                        && path.getParentPath().getLeaf() instanceof IfTree parent
                        && node.equals(parent.getElseStatement());
        return !isElseIf && CONTROLS.stream().anyMatch(kind -> kind.isInstance(node));
    }
}
