package org.wiregraph.export;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/// The orders of nodes in exports.
final class IriOrder {

    /// The number at the end of `#statement-10`.
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");

    /// By their text.
    static final Comparator<Node> PLAIN = Comparator.comparing(Node::toString);

    /// By their text, a number at the end counted as a number, so that `#statement-2` stands before
    /// `#statement-10`.
    static final Comparator<Node> BY_NUMBER = Comparator.comparing(node -> Key.of(node.toString()));

    private IriOrder() {}

    /// A text in two parts; `length` is that of the number, as without zeros in front the longer
    /// number is the greater. What has no number comes last.
    private record Key(String front, int length, String end) implements Comparable<Key> {

        private static Key of(String text) {
            int cut = text.lastIndexOf('-') + 1;
            String end = text.substring(cut);
            boolean numbered = NUMBER.matcher(end).matches();
            return new Key(
                    text.substring(0, cut), numbered ? end.length() : Integer.MAX_VALUE, end);
        }

        @Override
        public int compareTo(Key other) {
            int byFront = front.compareTo(other.front);
            int byLength = byFront != 0 ? byFront : Integer.compare(length, other.length);
            return byLength != 0 ? byLength : end.compareTo(other.end);
        }
    }
}
