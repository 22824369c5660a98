package org.wiregraph.parse;

import java.util.Arrays;

/// Knows the tree that a sentence should get, and counts how many of its arcs a step would put out
/// of reach, whatever was done before: a dynamic oracle (Goldberg and Nivre, 2013).
final class Oracle {

    private final int[] heads;
    private final int[] labels;
    private final int[][] children;

    /// `heads` holds the number of words for the root's head.
    Oracle(int[] heads, int[] labels) {
        this.heads = heads;
        this.labels = labels;
        children = new int[heads.length + 1][];
        int[] counts = new int[heads.length + 1];
        Arrays.stream(heads).forEach(head -> counts[head]++);
        Arrays.setAll(children, head -> new int[counts[head]]);
        for (int word = heads.length - 1; word >= 0; word--) {
            children[heads[word]][--counts[heads[word]]] = word;
        }
    }

    int label(int word) {
        return labels[word];
    }

    /// Is this the right head of the word on top of the stack?
    boolean isRight(State state, int head) {
        return heads[state.stacked(0)] == head;
    }

    /// The next word can no longer take words of the stack, nor be taken by those below the top;
    /// and with words below it, it cannot become the root.
    int shiftCost(State state) {
        int word = state.next();
        int cost = 0;
        for (int child : children[word]) {
            cost += state.isStacked(child) ? 1 : 0;
        }
        int head = heads[word];
        boolean below = head < word && head != state.stacked(0) && state.isStacked(head);
        boolean root = head == state.words && state.depth() > 0;
        return below || root ? cost + 1 : cost;
    }

    int leftCost(State state) {
        int head = heads[state.stacked(0)];
        boolean later = head > state.next() && (head < state.words || state.depth() == 1);
        boolean lost = head == state.stacked(1) || later;
        return waiting(state.stacked(0), state.next()) + (lost ? 1 : 0);
    }

    int rightCost(State state) {
        int head = heads[state.stacked(0)];
        boolean lost = head >= state.next() && head < state.words;
        return waiting(state.stacked(0), state.next()) + (lost ? 1 : 0);
    }

    /// How many children of a word are still in the queue.
    private int waiting(int word, int next) {
        int count = 0;
        for (int child : children[word]) {
            count += child >= next ? 1 : 0;
        }
        return count;
    }
}
