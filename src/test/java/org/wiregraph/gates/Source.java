package org.wiregraph.gates;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A Java file, parsed but not compiled: its tree, each node with its parents, its comments.
record Source(
        String name,
        String text,
        CompilationUnitTree tree,
        SourcePositions positions,
        List<TreePath> paths,
        List<Comment> comments) {

    static List<Source> read(List<Path> files) throws IOException {
        List<JavaFileObject> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(text(Project.ROOT.relativize(file).toString(), Files.readString(file)));
        }
        return parse(texts);
    }

    static Source parse(String name, String text) {
        try {
            return parse(List.of(text(name, text))).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The package, for instance `org.wiregraph.read`; empty for the unnamed one.
    String packageName() {
        return tree.getPackage() == null ? "" : tree.getPackageName().toString();
    }

    /// Every node of a kind, with its parents.
    Stream<TreePath> paths(Class<? extends Tree> kind) {
        return paths.stream().filter(path -> kind.isInstance(path.getLeaf()));
    }

    /// Every node of a kind.
    <T extends Tree> Stream<T> all(Class<T> kind) {
        return paths(kind).map(path -> kind.cast(path.getLeaf()));
    }

    long begin(Tree node) {
        return positions.getStartPosition(tree, node);
    }

    long end(Tree node) {
        return positions.getEndPosition(tree, node);
    }

    long line(long offset) {
        return tree.getLineMap().getLineNumber(offset);
    }

    /// The number of lines that hold something besides comments and blanks.
    long codeLines() {
        StringBuilder code = new StringBuilder(text);
        for (Comment comment : comments) {
            for (int i = comment.begin(); i < comment.end(); i++) {
                if (code.charAt(i) != '\n') {
                    code.setCharAt(i, ' ');
                }
            }
        }
        return code.toString().lines().filter(line -> !line.isBlank()).count();
    }

    Finding finding(Tree node, String reason) {
        return new Finding(name, line(begin(node)), reason);
    }

    private static List<Source> parse(List<JavaFileObject> texts) throws IOException {
        JavacTask task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, null, null, null, texts);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<Source> sources = new ArrayList<>();
        for (CompilationUnitTree tree : task.parse()) {
            String name = tree.getSourceFile().getName().substring(1);
            String text = tree.getSourceFile().getCharContent(true).toString();
            sources.add(new Source(name, text, tree, positions, paths(tree), Comment.of(text)));
        }
        return List.copyOf(sources);
    }

    private static JavaFileObject text(String name, String text) {
        return new SimpleJavaFileObject(
                URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static List<TreePath> paths(CompilationUnitTree unit) {
        List<TreePath> found = new ArrayList<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree node, Void nothing) {
                if (node != null) {
                    found.add(new TreePath(getCurrentPath(), node));
                }
                return super.scan(node, null);
            }
        }.scan(new TreePath(unit), null);
        return List.copyOf(found);
    }
}
