package org.wiregraph.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.wiregraph.model.Token;

/// The dependency tree of a sentence, from the top down. Empty where the sentence has none.
final class Tree {

    private final List<Token> tokens;
    private final List<List<Integer>> below = new ArrayList<>();

    Tree(List<Token> tokens) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            below.add(List.of());
        }
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head >= 0 && head < tokens.size() && !tokens.get(i).relation().isEmpty()) {
                hang(head, i);
            }
        }
    }

    private void hang(int head, int i) {
        List<Integer> there = below.get(head);
        if (there.isEmpty()) {
            there = new ArrayList<>();
            below.set(head, there);
        }
        there.add(i);
    }

    List<Integer> below(int head, String... labels) {
        return below.get(head).stream()
                .filter(i -> labels.length == 0 || isAny(tokens.get(i).relation(), labels))
                .toList();
    }

    Range subtree(int top) {
        int from = top;
        int to = top + 1;
        Deque<Integer> open = new ArrayDeque<>(below.get(top));
        while (!open.isEmpty()) {
            int i = open.pop();
            from = Math.min(from, i);
            to = Math.max(to, i + 1);
            open.addAll(below.get(i));
        }
        return new Range(from, to);
    }

    static boolean isLabelled(String relation, String label) {
        return relation.startsWith(label)
                && (relation.length() == label.length() || relation.charAt(label.length()) == ':');
    }

    private static boolean isAny(String relation, String... labels) {
        for (String label : labels) {
            if (isLabelled(relation, label)) {
                return true;
            }
        }
        return false;
    }
}
