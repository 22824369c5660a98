package org.wiregraph.gates;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// How long a regular expression may be.
final class RegexRules {

    private static final Set<String> METHODS =
            Set.of("matches", "split", "replaceAll", "replaceFirst", "useDelimiter");

    private RegexRules() {}

    /// Characters of a regular expression as written. Literals joined by `+` count as one; a
    /// constant of the same file that is named in it counts for itself, so that a longer expression
    /// can be put together from short named ones.
    static Rule length(int limit) {
        return source -> {
            Map<String, Tree> constants = constants(source);
            return source.all(MethodInvocationTree.class)
                    .filter(RegexRules::takesRegex)
                    .filter(call -> longest(source, call, constants) > limit)
                    .map(call -> source.finding(call, "regular expression over " + limit));
        };
    }

    private static boolean takesRegex(MethodInvocationTree call) {
        if (call.getArguments().isEmpty()
                || !(call.getMethodSelect() instanceof MemberSelectTree method)) {
            return false;
        }
        String name = method.getIdentifier().toString();
        return METHODS.contains(name)
                || (name.equals("compile")
                        && method.getExpression().toString().endsWith("Pattern"));
    }

    private static Map<String, Tree> constants(Source source) {
        Map<String, Tree> constants = new HashMap<>();
        source.paths(VariableTree.class)
                .filter(path -> path.getParentPath().getLeaf() instanceof ClassTree)
                .map(path -> (VariableTree) path.getLeaf())
                .filter(field -> field.getInitializer() != null)
                .forEach(
                        field -> constants.put(field.getName().toString(), field.getInitializer()));
        return constants;
    }

    private static long longest(
            Source source, MethodInvocationTree call, Map<String, Tree> constants) {
        Map<String, Tree> unused = new HashMap<>(constants);
        Deque<Tree> open = new ArrayDeque<>(List.of(call.getArguments().getFirst()));
        long longest = 0;
        while (!open.isEmpty()) {
            Literals literals = new Literals(source);
            literals.scan(open.pop(), null);
            longest = Math.max(longest, literals.length);
            literals.names.stream()
                    .map(unused::remove)
                    .filter(Objects::nonNull)
                    .forEach(open::push);
        }
        return longest;
    }

    /// The string literals of an expression, taken together, and the names in it.
    private static final class Literals extends TreeScanner<Void, Void> {

        private final Source source;
        private final List<String> names = new ArrayList<>();
        private long length;

        Literals(Source source) {
            this.source = source;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getKind() == Tree.Kind.STRING_LITERAL) {
                length += source.end(literal) - source.begin(literal) - 2;
            }
            return super.visitLiteral(literal, null);
        }

        @Override
        public Void visitIdentifier(IdentifierTree name, Void nothing) {
            names.add(name.getName().toString());
            return super.visitIdentifier(name, null);
        }
    }
}
