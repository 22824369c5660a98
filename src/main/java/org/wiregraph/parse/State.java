package org.wiregraph.parse;

import java.util.Arrays;

/// A sentence half parsed, in the arc-hybrid system: words wait in a queue, go onto a stack, and
/// leave it with a head. The head of the word on top is the next word in the queue (a left arc) or
/// the word below it (a right arc). The root stands behind the last word and takes one word only,
/// so that whatever is chosen ends in a tree with one root.
final class State {

    static final int NONE = -1;

    final int words;
    final int[] head;
    final int[] label;
    private final int[] stack;
    private int depth;
    private int next;
    private final int[] children;
    private final long[] labels;
    private int last;

    State(int words) {
        this.words = words;
        head = new int[words];
        label = new int[words];
        stack = new int[words];
        children = new int[(words + 1) * 6];
        labels = new long[(words + 1) * 2];
        Arrays.fill(head, NONE);
        Arrays.fill(label, NONE);
        for (int i = 0; i < children.length; i++) {
            children[i] = i % 6 < 4 ? NONE : 0;
        }
    }

    boolean isDone() {
        return next == words && depth == 0;
    }

    boolean canShift() {
        return next < words;
    }

    boolean canLeft() {
        return depth > 0 && next < words || depth == 1;
    }

    boolean canRight() {
        return depth > 1;
    }

    int next() {
        return next;
    }

    int depth() {
        return depth;
    }

    /// The word at this depth of the stack, 0 for the top.
    int stacked(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    boolean isStacked(int word) {
        return word < next && head[word] == NONE;
    }

    /// What was done last: 0 a shift, 1 a left and 2 a right arc.
    int last() {
        return last;
    }

    void shift() {
        stack[depth++] = next++;
        last = 0;
    }

    void left(int type) {
        int child = stack[--depth];
        attach(child, next, type);
        int at = next * 6;
        children[at + 1] = children[at];
        children[at] = child;
        children[at + 4]++;
        labels[next * 2] |= 1L << type;
        last = 1;
    }

    void right(int type) {
        int child = stack[--depth];
        int parent = stack[depth - 1];
        attach(child, parent, type);
        int at = parent * 6;
        children[at + 3] = children[at + 2];
        children[at + 2] = child;
        children[at + 5]++;
        labels[parent * 2 + 1] |= 1L << type;
        last = 2;
    }

    private void attach(int child, int parent, int type) {
        head[child] = parent;
        label[child] = type;
    }

    int leftmost(int word) {
        return word == NONE ? NONE : children[word * 6];
    }

    int secondLeft(int word) {
        return word == NONE ? NONE : children[word * 6 + 1];
    }

    int rightmost(int word) {
        return word == NONE ? NONE : children[word * 6 + 2];
    }

    int secondRight(int word) {
        return word == NONE ? NONE : children[word * 6 + 3];
    }

    int leftCount(int word) {
        return children[word * 6 + 4];
    }

    int rightCount(int word) {
        return children[word * 6 + 5];
    }

    long leftLabels(int word) {
        return labels[word * 2];
    }

    long rightLabels(int word) {
        return labels[word * 2 + 1];
    }
}
