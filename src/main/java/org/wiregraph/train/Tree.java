package org.wiregraph.train;

import java.util.Arrays;

/// Joins classes two by two into a tree, each time the two whose joining costs the least mutual
/// information between neighbours (Brown et al., 1992), and gives each class its path from the top.
final class Tree {

    private final int classes;
    private final double[][] pairs;
    private final double[] lefts;
    private final double[] rights;
    private final double[][] cost;
    private final boolean[] alive;
    private final int[][] children;
    private final int[] node;
    private int nodes;

    /// `counts` are pairs of classes row by row; the last class is the edge of a sentence and stays
    /// out of the tree.
    Tree(int[] counts, int classes) {
        this.classes = classes;
        pairs = new double[classes][classes];
        lefts = new double[classes];
        rights = new double[classes];
        for (int i = 0; i < classes; i++) {
            for (int j = 0; j < classes; j++) {
                pairs[i][j] = counts[i * classes + j];
                lefts[i] += pairs[i][j];
                rights[j] += pairs[i][j];
            }
        }
        cost = new double[classes][classes];
        alive = new boolean[classes];
        Arrays.fill(alive, 0, classes - 1, true);
        children = new int[2 * classes][];
        node = new int[classes];
        for (int i = 0; i < classes; i++) {
            node[i] = i;
        }
        nodes = classes;
    }

    String[] paths() {
        for (int i = 0; i < classes - 1; i++) {
            for (int j = i + 1; j < classes - 1; j++) {
                cost[i][j] = loss(i, j);
            }
        }
        for (int joined = 0; joined < classes - 2; joined++) {
            join();
        }
        String[] paths = new String[classes];
        Arrays.fill(paths, "");
        int[] stack = new int[2 * classes];
        String[] names = new String[2 * classes];
        int depth = 0;
        stack[depth] = nodes - 1;
        names[depth++] = "";
        while (depth > 0) {
            int top = stack[--depth];
            String name = names[depth];
            if (top < classes) {
                paths[top] = name;
                continue;
            }
            for (int side = 0; side < 2; side++) {
                stack[depth] = children[top][side];
                names[depth++] = name + side;
            }
        }
        return paths;
    }

    private void join() {
        int a = -1;
        int b = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < classes - 1; i++) {
            for (int j = i + 1; alive[i] && j < classes - 1; j++) {
                if (alive[j] && cost[i][j] < least) {
                    least = cost[i][j];
                    a = i;
                    b = j;
                }
            }
        }
        change(a, b, -1);
        merge(a, b);
        change(a, a, 1);
        for (int i = 0; i < classes - 1; i++) {
            if (alive[i] && i != a) {
                cost[Math.min(i, a)][Math.max(i, a)] = loss(Math.min(i, a), Math.max(i, a));
            }
        }
    }

    private void merge(int a, int b) {
        for (int k = 0; k < classes; k++) {
            pairs[a][k] += pairs[b][k];
            pairs[b][k] = 0;
        }
        for (int k = 0; k < classes; k++) {
            pairs[k][a] += pairs[k][b];
            pairs[k][b] = 0;
        }
        lefts[a] += lefts[b];
        rights[a] += rights[b];
        alive[b] = false;
        children[nodes] = new int[] {node[a], node[b]};
        node[a] = nodes++;
    }

    /// Takes the share of classes `a` and `b` out of the cost of every other pair, or puts the
    /// share of the joined class in.
    private void change(int a, int b, int sign) {
        for (int i = 0; i < classes - 1; i++) {
            for (int j = i + 1; alive[i] && i != a && i != b && j < classes - 1; j++) {
                if (alive[j] && j != a && j != b) {
                    double share = share(i, j, a) + (a == b ? 0 : share(i, j, b));
                    cost[i][j] += sign * share;
                }
            }
        }
    }

    /// What the joining of `i` and `j` loses in their pairs with class `k`.
    private double share(int i, int j, int k) {
        return term(pairs[i][k], lefts[i], rights[k])
                + term(pairs[j][k], lefts[j], rights[k])
                - term(pairs[i][k] + pairs[j][k], lefts[i] + lefts[j], rights[k])
                + term(pairs[k][i], lefts[k], rights[i])
                + term(pairs[k][j], lefts[k], rights[j])
                - term(pairs[k][i] + pairs[k][j], lefts[k], rights[i] + rights[j]);
    }

    private double loss(int i, int j) {
        double loss = 0;
        for (int k = 0; k < classes; k++) {
            if (k != i && k != j && (alive[k] || k == classes - 1)) {
                loss += share(i, j, k);
            }
        }
        double own = 0;
        double left = lefts[i] + lefts[j];
        double right = rights[i] + rights[j];
        own += term(pairs[i][i], lefts[i], rights[i]) + term(pairs[j][j], lefts[j], rights[j]);
        own += term(pairs[i][j], lefts[i], rights[j]) + term(pairs[j][i], lefts[j], rights[i]);
        return loss
                + own
                - term(pairs[i][i] + pairs[j][j] + pairs[i][j] + pairs[j][i], left, right);
    }

    private static double term(double pair, double left, double right) {
        return pair == 0 ? 0 : pair * StrictMath.log(pair / (left * right));
    }
}
