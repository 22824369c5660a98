package org.wiregraph.merge;

import java.util.HashMap;
import java.util.Map;

/// Articles brought together pair by pair. Whatever pairs are joined first, and whatever parts of
/// them are joined among themselves before, the same articles are together in the end.
final class Kin {

    private final Map<String, String> parents = new HashMap<>();

    void join(String one, String other) {
        String a = head(one);
        String b = head(other);
        if (a.compareTo(b) < 0) {
            parents.put(b, a);
        } else if (b.compareTo(a) < 0) {
            parents.put(a, b);
        }
    }

    void joinAll(Kin other) {
        other.parents.forEach(this::join);
    }

    /// The first by IRI of the articles that this one is together with; often itself.
    String head(String article) {
        String head = article;
        String next = parents.getOrDefault(head, head);
        while (!next.equals(head)) {
            String after = parents.getOrDefault(next, next);
            parents.put(head, after);
            head = next;
            next = after;
        }
        return head;
    }
}
