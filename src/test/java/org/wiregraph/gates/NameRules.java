package org.wiregraph.gates;

import com.sun.source.tree.ClassTree;
import java.util.regex.Pattern;

/// Which names say nothing.
final class NameRules {

    private static final Pattern HOLLOW_END =
            Pattern.compile("(Util|Helper|Manager|Impl|Base|Processor|Data|Info)s?$");
    private static final Pattern HOLLOW_START = Pattern.compile("^Abstract(?=\\p{Lu}|$)");
    private static final Pattern VERSION = Pattern.compile("V\\d+$");

    private NameRules() {}

    /// Types are named for what they are, never for their part in a program.
    static Rule typeNames() {
        return source ->
                source.all(ClassTree.class)
                        .filter(type -> isHollow(type.getSimpleName().toString()))
                        .map(type -> source.finding(type, "hollow name " + type.getSimpleName()));
    }

    private static boolean isHollow(String name) {
        return HOLLOW_END.matcher(name).find()
                || HOLLOW_START.matcher(name).find()
                || VERSION.matcher(name).find();
    }
}
